import { fleschKincaid } from 'flesch-kincaid'
import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import { syllable } from 'syllable'
import { unified } from 'unified'
import type { Nodes, Sentence } from 'nlcst'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { type Term, termsIn } from './jargon.ts'

/** What might make a text hard to follow. An offer: nothing is changed, kept or sent. */
export interface WordCheck {
  /** The age at which most people can read it, in years; `null` while there is too little text to say. */
  readonly readingAge: number | null
  readonly sentences: readonly HardSentence[]
  readonly terms: readonly Term[]
}

export interface HardSentence {
  readonly words: string
  readonly why: 'long' | 'hard'
  /** How many words it has. */
  readonly length: number
}

/** Plain English advice for public services: about 9 years and at most 25 words a sentence. */
export const LONGEST_SENTENCE = 25
const AGE_THAT_FITS = 12
const ENOUGH_WORDS = 20
/** A school year of the formula is read by children of five more years. */
const FIRST_YEAR = 5

const reader = unified().use(retextEnglish).use(retextReadability, { age: AGE_THAT_FITS, minWords: 6 }).freeze()

/** Takes English words as they were typed, paragraphs apart by line breaks. */
export async function checkWords(text: string): Promise<WordCheck> {
  const file = new VFile(text)
  const tree = reader.parse(file)
  await reader.run(tree, file)
  const hard = new Set(file.messages.map(({ place }) => startOf(place)))
  const count = { sentence: 0, word: 0, syllable: 0 }
  const sentences: HardSentence[] = []
  visit(tree, 'SentenceNode', (sentence) => {
    const words = wordsIn(text, sentence)
    count.sentence += 1
    count.word += words.length
    for (const word of words) count.syllable += syllable(word)
    const why = words.length > LONGEST_SENTENCE ? 'long' : hard.has(startOf(sentence.position)) ? 'hard' : null
    if (why) sentences.push({ words: slice(text, sentence), why, length: words.length })
  })
  const readingAge =
    count.word < ENOUGH_WORDS ? null : Math.max(FIRST_YEAR, Math.round(fleschKincaid(count)) + FIRST_YEAR)
  return { readingAge, sentences, terms: termsIn(text).filter(({ use }) => use === 'avoid' || use === 'explain') }
}

function wordsIn(text: string, sentence: Sentence): readonly string[] {
  const words: string[] = []
  visit(sentence, 'WordNode', (word) => void words.push(slice(text, word)))
  return words
}

function slice(text: string, { position }: Nodes): string {
  return text.slice(position?.start.offset, position?.end.offset)
}

/** Sentences and remarks about them begin at the same place. */
function startOf(place: VFile['messages'][number]['place']): number | undefined {
  return place && ('start' in place ? place.start.offset : place.offset)
}
