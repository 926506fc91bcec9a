import { type FlatSentences, pluralKeys } from './flat-sentences.ts'

/** What a translation lacks beside the English sentences, one line for each key, in words for whoever translates. */
export function compareSentences(english: FlatSentences, translated: FlatSentences, locale: string): string[] {
  const plural = pluralKeys(english)
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  const baseOf = (key: string) =>
    [...plural].find((base) => key.startsWith(`${base}_`) && !key.slice(base.length + 1).includes('.'))
  const wanted = new Map<string, string>()
  for (const [key, sentence] of english) if (baseOf(key) === undefined) wanted.set(key, sentence)
  for (const base of plural) {
    for (const form of forms)
      wanted.set(`${base}_${form}`, english.get(`${base}_${form}`) ?? english.get(`${base}_other`) ?? '')
  }
  const lacks = [...wanted].flatMap(([key, sentence]) => {
    const theirs = translated.get(key)
    if (theirs === undefined) return [`${key} is missing: "${sentence}"`]
    return wrongIn(sentence, theirs, plural.has(key.slice(0, key.lastIndexOf('_')))).map(
      (what) => `${key} ${what}: "${theirs}"`,
    )
  })
  const extra = [...translated.keys()]
    .filter((key) => !wanted.has(key))
    .map((key) => `${key} is not a sentence of ours`)
  return [...lacks, ...extra]
}

function wrongIn(english: string, translated: string, inPlural: boolean): string[] {
  if (translated.trim() === '' && english !== '') return ['is empty']
  const wrong: string[] = []
  const [holes, theirHoles] = [holesIn(english), holesIn(translated)]
  for (const hole of holes) {
    // "One card" and "two cards" need no number, whatever language says them.
    if (!theirHoles.has(hole) && !(inPlural && hole === 'count')) wrong.push(`lacks {{${hole}}}`)
  }
  for (const hole of theirHoles) {
    if (!holes.has(hole) && !(inPlural && hole === 'count')) wrong.push(`has {{${hole}}}, which the English has not`)
  }
  const [tags, theirTags] = [tagsIn(english), tagsIn(translated)]
  if (tags !== theirTags) wrong.push(`has the tags ${theirTags || 'none'} instead of ${tags || 'none'}`)
  if (english === translated && (english.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length > 2)
    wrong.push('is still in English')
  return wrong
}

function holesIn(sentence: string): ReadonlySet<string> {
  return new Set([...sentence.matchAll(/\{\{\s*([^}]+?)\s*\}\}/g)].map(([, hole = '']) => hole))
}

function tagsIn(sentence: string): string {
  return [...sentence.matchAll(/<\/?\w+\s*\/?>/g)]
    .map(([tag]) => tag)
    .sort()
    .join(' ')
}
