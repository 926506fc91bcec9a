import { expect, test } from 'vitest'
import { createKnown, createSay } from './say.ts'

const sentences = {
  board: {
    add: 'Add a card',
    cards_one: '{{count}} karta',
    cards_few: '{{count}} karty',
    cards_many: '{{count}} kart',
    cards_other: '{{count}} karty',
    drag: { over: 'Over {{words}}, {{words}}' },
  },
  people: { here: '{{ name }} is here' },
}

const polish = createSay('pl', createKnown([sentences]).find, (key) => `no ${key}`)('board')

test('[U7] a number takes the form that the language has for it', () => {
  expect([1, 3, 5, 22, 0].map((count) => polish('cards', { count }))).toEqual([
    '1 karta',
    '3 karty',
    '5 kart',
    '22 karty',
    '0 kart',
  ])
  expect(createSay('en', createKnown([sentences]).find, String)('board')('cards', { count: 5 })).toBe('5 karty')
})

test('[U7] a form that a language lacks is said in its general one, never left out', () => {
  const few = createSay('pl', createKnown([{ a: { left_one: 'one', left_other: 'more' } }]).find, String)('a')
  expect(few('left', { count: 3 })).toBe('more')
})

test('[U7] what somebody wrote fills a sentence as it stands, brackets, dollars and all', () => {
  expect(polish('drag.over', { words: '{{name}} $& <b>' })).toBe('Over {{name}} $& <b>, {{name}} $& <b>')
  expect(polish('people:here', { name: 0 })).toBe('0 is here')
})

test('[U7] a sentence that nobody wrote is told, and so is half a key', () => {
  expect(polish('nothing')).toBe('no nothing')
  expect(polish('drag')).toBe('no drag')
  expect(polish('people:constructor')).toBe('no people:constructor')
})

test('[U7] A name that runs the other way is set apart, so that it does not turn the sentence round it', () => {
  const sentences = { lobby: { asks: '{{name}}؟ {{age}}' } }
  const said = (language: 'en' | 'ur', name: string) =>
    createSay(language, createKnown([sentences]).find, (key) => key)('lobby')('asks', { name, age: 9 })
  expect(said('ur', 'Dana')).toBe('\u2068Dana\u2069؟ 9')
  expect(said('ur', 'دانا')).toBe('دانا؟ 9')
  expect(said('en', 'دانا')).toBe('\u2068دانا\u2069؟ 9')
  expect(said('en', 'Dana')).toBe('Dana؟ 9')
})
