import jargon from './jargon.json' with { type: 'json' }

/** One term of the field and what it means; data, checked by `jargon.test.ts`. */
export interface Term {
  readonly term: string
  /** How it is written. A form with capitals is only itself: "PR" is no "pr". */
  readonly forms: readonly string[]
  readonly meaning: string
  readonly plain?: string
  readonly remark?: string
  readonly area: string
  /** `avoid` has plainer words, `explain` needs its meaning beside it, `board` is explained by the board, `ok` is plain. */
  readonly use: string
}

export const JARGON: readonly Term[] = jargon

/** The longest form first: where two overlap, the longer one is meant. */
const FORMS = JARGON.flatMap((term) => term.forms.map((form) => ({ term, form, pattern: patternOf(form) }))).sort(
  (a, b) => b.form.length - a.form.length,
)

/** The terms that stand in a text, in the order they are first met, each once. */
export function termsIn(text: string): readonly Term[] {
  const found = new Map<Term, number>()
  let rest = text.replaceAll('’', "'")
  for (const { term, pattern } of FORMS) {
    // What is taken keeps its length, so that later places stay true.
    rest = rest.replace(pattern, (words, at: number) => {
      found.set(term, Math.min(at, found.get(term) ?? at))
      return ' '.repeat(words.length)
    })
  }
  return [...found].sort(([, a], [, b]) => a - b).map(([term]) => term)
}

function patternOf(form: string): RegExp {
  const anyCase = form === form.toLowerCase()
  return new RegExp(`(?<![\\p{L}\\p{N}])${form.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`, anyCase ? 'giu' : 'gu')
}
