const PLAIN = 'acdegilnostuyzACEINOSTUWY'
const ACCENTED = 'áçðéğíłñöšţüýžÅÇÉÎÑØŠŢÛŴÝ'

/**
 * A made-up translation: every letter that can be is accented, the whole is half as long again and stands in brackets.
 * Words on a screen that stand outside such brackets were never a sentence; holes and tags stay as they are. [U7]
 */
export function pseudo(sentence: string): string {
  if (sentence.trim() === '') return sentence
  const parts = sentence.split(/(\{\{[^}]*\}\}|\{child\}|<[^>]+>)/)
  const said = parts.map((part, at) => (at % 2 === 1 ? part : part.replace(/\w/g, accented)))
  const letters = parts.filter((_, at) => at % 2 === 0).join('').length
  return `⟦${said.join('')}${longer(Math.ceil(letters * 0.4))}⟧`
}

function accented(letter: string): string {
  return ACCENTED.charAt(PLAIN.indexOf(letter)) || letter
}

/** So many more letters, in words that a narrow line may break. */
function longer(letters: number): string {
  return letters === 0 ? '' : ` ${'žžžžž '.repeat(Math.ceil(letters / 6)).slice(0, letters)}`.trimEnd()
}

/** Every sentence in a namespace, or in what a template says. */
export function pseudoAll<Part>(part: Part): Part
export function pseudoAll(part: unknown): unknown {
  if (typeof part === 'string') return pseudo(part)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, inner]: [string, unknown]) => [key, pseudoAll(inner)]))
}
