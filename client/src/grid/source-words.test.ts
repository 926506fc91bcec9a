import type { Source } from '@evenhand/shared/domain/grid'
import { expect, test } from 'vitest'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { sourceWords } from './source-words.ts'

const english = inEnglish().spoken()

test.each<[Source, string]>([
  [
    { kind: 'record', who: 'School attendance register', when: 'September to October', firstHand: true },
    'School attendance register, September to October. First hand.',
  ],
  [
    { kind: 'seen_by_me', who: 'health visitor', when: '10 October', firstHand: null },
    'Seen. Health visitor, 10 October.',
  ],
  [{ kind: 'own_account', who: 'Dana', when: 'now', firstHand: true }, 'Own account. Dana, now.'],
  [{ kind: 'told_to_me', who: '', when: '', firstHand: false }, 'Told. Second hand.'],
  [{ kind: 'record', who: ' ', when: 'May', firstHand: null }, 'Record. May.'],
])('[U2] how an author knows is said in plain phrases: %#', (source, words) => {
  expect(sourceWords(source, english.in('board'), english.format)).toBe(words)
})
