import { expect, test } from 'vitest'
import { formatIn } from './format.ts'
import { format as inWelsh } from './formats/cy.ts'
import { LANGUAGES } from './languages.ts'

const [english, welsh, polish, urdu] = [formatIn('en'), formatIn('cy', inWelsh), formatIn('pl'), formatIn('ur')]

test('[U7] Each reader has dates as their language writes them', () => {
  expect(english.day('2026-11-12')).toBe('Thursday 12 November 2026')
  expect(welsh.day('2026-11-12')).toBe('dydd Iau 12 Tachwedd 2026')
  expect(polish.day('2026-11-12')).toBe('czwartek, 12 listopada 2026')
  expect(urdu.day('2026-11-12')).toContain('نومبر')
  for (const language of LANGUAGES) expect(formatIn(language).day('every Friday')).toBe('every Friday')
})

test('[U7] Names stand in a list as each language joins them', () => {
  const names = ['Dana', 'Corin', 'Odile']
  expect(english.list(names)).toBe('Dana, Corin and Odile')
  expect(welsh.list(names)).toBe('Dana, Corin ac Odile')
  expect(welsh.list(['Odile', 'Dana'])).toBe('Odile a Dana')
  expect(polish.list(names)).toBe('Dana, Corin i Odile')
  expect(urdu.list(names)).toBe('Dana، Corin، اور Odile')
  expect(english.list([])).toBe('')
})

test('[U7] What is known of somebody and what is said after one another has each language’s comma and stop', () => {
  expect(english.aside(['chair', '', null, 'County'])).toBe('chair, County')
  expect(urdu.aside(['chair', 'County'])).toBe('chair، County')
  expect(english.sentences(['record', undefined, 'Was there!'])).toBe('Record. Was there!')
  expect(urdu.sentences(['ریکارڈ', 'دیکھا؟'])).toBe('ریکارڈ۔ دیکھا؟')
})

test('[U7] A language is called as the reader calls it, and a tag that is none as it stands', () => {
  expect([english.languageName('pl'), polish.languageName('ur')]).toEqual(['Polish', 'urdu'])
  expect([welsh.languageName('pl'), welsh.languageName('en-GB')]).toEqual(['Pwyleg', 'Saesneg'])
  expect(english.languageName('en-ab-12-x')).toBe('en-ab-12-x')
})

test('[U7] A reader of Welsh has Welsh dates in a browser that has no Welsh', () => {
  // Chromium is one, and Node is not: the words are compared with what whoever has Welsh knows.
  const known = new Intl.DateTimeFormat('cy-GB', { weekday: 'long', month: 'long', timeZone: 'UTC' })
  for (let month = 0; month < 12; month += 1) {
    const day = new Date(Date.UTC(2026, month, 1 + month))
    const words = known
      .formatToParts(day)
      .filter(({ type }) => type !== 'literal')
      .map(({ value }) => value.replace('Dydd ', ''))
    for (const word of words) expect(welsh.day(day.toISOString().slice(0, 10))).toContain(word)
  }
  expect(welsh.moment(new Date(2026, 2, 1, 9, 5).getTime())).toBe('1 Mawrth 2026 am 09:05')
  expect([welsh.list(['Pip', 'Wren']), welsh.list(['Pip', 'Ynyr'])]).toEqual(['Pip a Wren', 'Pip ac Ynyr'])
  expect(welsh.list([])).toBe('')
})
