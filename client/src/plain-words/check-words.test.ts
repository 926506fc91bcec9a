import { expect, test } from 'vitest'
import { checkWords } from './check-words.ts'

const PLAIN =
  'He took his little sister into his bed. He put his hands on her ears. He was tired. He was hungry at school. Now he sleeps better.'
const HEAVY =
  'Notwithstanding multi-agency intervention, longitudinal observation demonstrates intermittent parental emotional unavailability compromising developmental progression.'

test('[U11] plain words are read by young children, and nothing is held against them', async () => {
  const { readingAge, sentences, terms } = await checkWords(PLAIN)
  expect(readingAge).toBeLessThan(9)
  expect(sentences).toEqual([])
  expect(terms).toEqual([])
})

test('[U11] a sentence that is hard to read is pointed at, word for word', async () => {
  const { sentences } = await checkWords(`${PLAIN} ${HEAVY}`)
  expect(sentences).toEqual([{ words: HEAVY, why: 'hard', length: 13 }])
})

test('[U11] a sentence of more than 25 words is long, one of 25 is not', async () => {
  const of = (length: number) => `${Array.from({ length }, () => 'he').join(' ')}.`
  expect((await checkWords(of(25))).sentences).toEqual([])
  expect((await checkWords(of(26))).sentences).toMatchObject([{ why: 'long', length: 26 }])
})

test('[U11] of a few words no reading age is said', async () => {
  expect((await checkWords('Significant multi-agency intervention.')).readingAge).toBeNull()
  expect((await checkWords('')).readingAge).toBeNull()
})

test('[U11] terms that need a plainer word are offered one; the words of the board itself are left alone', async () => {
  const { terms } = await checkWords('The risk met threshold after the strategy discussion with the health visitor.')
  expect(terms.map(({ term }) => term)).toEqual(['Threshold', 'Strategy discussion'])
})
