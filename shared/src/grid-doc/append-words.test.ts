import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { appendWords, plainWords, wordsOf, writeWords } from './words.ts'

function textWith(words: string) {
  const text = new Y.Doc().getXmlFragment('impact:pip')
  if (words !== '') writeWords(text, words)
  return text
}

test.each([
  ['', 'Gran comes.', 'Gran comes.'],
  ['Gran comes', ' every day.\nShe cooks.', 'Gran comes every day.\nShe cooks.'],
  ['Gran comes.\n', 'She cooks.', 'Gran comes.\nShe cooks.'],
  ['Gran comes.', '\nShe cooks.', 'Gran comes.\nShe cooks.'],
])('[U9] what was typed before an editor was there goes on where the text stops', (before, typed, after) => {
  const text = textWith(before)
  appendWords(text, typed)
  expect(plainWords(wordsOf(text))).toBe(after)
})

test('[U9] words after a list begin a paragraph of their own, in one change', () => {
  const text = textWith('')
  const list = new Y.XmlElement('bulletList')
  text.insert(0, [list])
  const sizes: number[] = []
  text.doc?.on('update', (update: Uint8Array) => sizes.push(update.length))
  appendWords(text, 'Gran comes.\nShe cooks.')
  expect(wordsOf(text).map(({ kind }) => kind)).toEqual(['list', 'paragraph', 'paragraph'])
  expect(sizes).toHaveLength(1)
})
