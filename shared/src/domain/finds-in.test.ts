import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingKey, findsIn, type NameKept } from './finds-in.ts'

const NONE = { names: [], never: [] }
const kindsIn = (words: string, kept: Parameters<typeof findsIn>[1] = NONE) =>
  findsIn(words, kept).map(({ kind }) => kind)

/** Words that hold nothing to find, to put things between. */
const CALM = ['he', 'sleeps', 'well', 'and', 'eats', 'his', 'tea', 'most', 'days', 'since', 'spring']
const calm = fc.array(fc.constantFrom(...CALM), { maxLength: 12 }).map((words) => words.join(' '))
const between = (middle: fc.Arbitrary<string>) =>
  fc.tuple(calm, middle, calm).map(([before, found, after]) => ({ found, words: `${before} ${found} ${after}` }))

const letter = fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ'))
const digit = fc.constantFrom(...Array.from('0123456789'))
const anyCase = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.boolean()).map(([words, lower]) => (lower ? words.toLowerCase() : words))
const gap = fc.constantFrom('', ' ', '  ', '\u00a0', '\u200b')
const postcode = anyCase(
  fc
    .tuple(
      fc.array(letter, { minLength: 1, maxLength: 2 }),
      digit,
      fc.constantFrom('', '1', 'A'),
      gap,
      digit,
      letter,
      letter,
    )
    .map(([area, district, more, space, ...inward]) => `${area.join('')}${district}${more}${space}${inward.join('')}`),
)
const phone = fc
  .tuple(
    fc.constantFrom('0', '+44 ', '(0', '00 44 '),
    fc.array(digit, { minLength: 9, maxLength: 9 }),
    fc.constantFrom('', ' ', '-', '\u2011'),
  )
  .map(
    ([start, digits, mark]) =>
      `${start}${digits.slice(0, 3).join('')}${start.includes('(') ? ')' : ''}${mark}${digits.slice(3).join('')}`,
  )
const address = fc
  .tuple(
    fc.integer({ min: 1, max: 999 }),
    fc.constantFrom('Hollow', 'long mill', 'Saint Anne’s'),
    fc.constantFrom('Lane', 'road', 'St', 'Close'),
  )
  .map(([number, name, way]) => `${number} ${name} ${way}`)

const NAME: NameKept = { kind: 'person', name: 'Dr Odile Thistledown-Sample' }
const writtenName = fc.constantFrom(
  'Odile',
  'odile',
  'ODILE',
  'Thistledown',
  'Sample',
  'Thistledown-Sample',
  'Odile’s',
  'Ódile',
  'Ｏdile',
  'O\u200bdile',
  'Thistledown\u2011Sample',
)

describe('[B2] before a card goes over, the chair is pointed to', () => {
  test.each([
    { kind: 'postcode', made: between(postcode) },
    { kind: 'phone', made: between(phone) },
    { kind: 'address', made: between(address) },
  ] as const)('every $kind, wherever and however it is written', ({ kind, made }) => {
    fc.assert(
      fc.property(made, ({ words }) => {
        expect(kindsIn(words)).toContain(kind)
      }),
    )
  })

  test('every name that the others do not have, in any case, half, or disguise', () => {
    fc.assert(
      fc.property(between(writtenName), ({ words }) => {
        expect(kindsIn(words, { names: [NAME], never: [] })).toContain('person')
      }),
    )
  })

  test('every word that the chair restricts, across other spaces and cases', () => {
    const word = fc.constantFrom('Harbour House', 'harbour\u00a0house', 'HARBOUR  HOUSE')
    fc.assert(
      fc.property(between(word), ({ words }) => {
        expect(kindsIn(words, { names: [], never: ['Harbour House'] })).toEqual(['restricted'])
      }),
    )
  })

  test.each([
    ['She lives at her sister’s now.', 'address'],
    ['They have moved to Exampleton.', 'address'],
    ['The house in Hollow Lane', 'address'],
    ['flat 3b', 'address'],
    ['write to dana@example.invalid', 'email'],
    ['dana (at) example.invalid', 'email'],
    ['Fictional Primary School rang', 'place'],
    ['the St. Brannoc Refuge', 'place'],
    ['GIR 0AA', 'postcode'],
  ] as const)('“%s”: %s', (words, kind) => {
    expect(kindsIn(words)).toContain(kind)
  })

  test('a school by its whole name, but not by a word that is in it', () => {
    const names: readonly NameKept[] = [{ kind: 'place', name: 'Exampleshire Police' }]
    expect(kindsIn('exampleshire police came', { names, never: [] })).toEqual(['place'])
    expect(kindsIn('the police came', { names, never: [] })).toEqual([])
  })
})

describe('[B2] what is pointed out', () => {
  test('is nothing where there is nothing, dates and ages among it', () => {
    fc.assert(
      fc.property(calm, (words) => {
        expect(findsIn(words, { names: [NAME], never: ['Harbour House'] })).toEqual([])
      }),
    )
    for (const words of ['On 2026-11-12 he was 7.', 'Seen 3 times since 12/11/2026', 'from 0 to 10'])
      expect(kindsIn(words)).toEqual([])
  })

  test('stands exactly there in the words, whatever they are', () => {
    const any = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 200 }), postcode, fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(any, ([before, middle, after]) => {
        const words = `${before} ${middle} ${after}`
        for (const { at, words: found } of findsIn(words, { names: [NAME], never: [] })) {
          expect(found).not.toBe('')
          expect(words.slice(at, at + found.length)).toBe(found)
        }
      }),
    )
  })

  test('has another key in other words, so that a confirmation is for what was read', () => {
    const keys = (words: string) => findsIn(words, NONE).map(findingKey)
    expect(keys('Ring 01234 567890')).not.toEqual(keys('Ring 01234 567891'))
    expect(keys('Ring 01234 567890')).toEqual(keys('Ring 01234 567890 please'))
  })
})
