import { firstName } from '@evenhand/shared/domain/participant'

/** First letters of the first and the last name, as a reader would cut them: a letter may be more than one code unit. */
export function initials(name: string): string {
  const first = firstName(name)
  const last = name.trim().split(/\s+/).at(-1) ?? ''
  return [first, last === first ? '' : last].map((word) => firstLetter(word).toLocaleUpperCase()).join('')
}

function firstLetter(word: string): string {
  const [letter] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)
  return letter?.segment ?? ''
}
