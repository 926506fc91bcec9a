import { describe, expect, test } from 'vitest'
import { EMPTY_LEDGER, hasUnsaved, type LineEvent, record, savedState } from './saved-state.ts'

const after = (...events: LineEvent[]) => events.reduce(record, EMPTY_LEDGER)
const joined: LineEvent[] = [{ kind: 'sent-answer' }, { kind: 'synced' }]
const edited: LineEvent = { kind: 'edited' }
const sentEdit: LineEvent = { kind: 'sent-edit' }
const closed: LineEvent = { kind: 'closed' }

describe('what the header says about saving', () => {
  test('[U2] before the first sync Dana is told that the board is still coming', () => {
    expect(savedState(after())).toBe('not-yet-synced')
    expect(savedState(after({ kind: 'sent-answer' }))).toBe('not-yet-synced')
  })

  test('[U2] a board that Dana only reads is saved', () => {
    expect(savedState(after(...joined))).toBe('saved')
  })

  test('[U2] "saved" is said only when the server has named the frame that holds her last letter', () => {
    const typed = after(...joined, edited, sentEdit, edited, sentEdit)
    expect(savedState(typed)).toBe('saving')
    expect(savedState(record(typed, { kind: 'saved', n: 2 }))).toBe('saving')
    expect(savedState(record(typed, { kind: 'saved', n: 3 }))).toBe('saved')
  })

  test('[U2] when the line drops, unsaved words are kept and said to be kept', () => {
    expect(savedState(after(...joined, closed))).toBe('offline')
    expect(savedState(after(...joined, edited, sentEdit, closed))).toBe('offline-unsaved')
    expect(savedState(after(...joined, closed, edited))).toBe('offline-unsaved')
  })

  test('[U2] back on a new socket the count starts again, and old numbers do not count as saved', () => {
    const back = after(...joined, edited, sentEdit, closed, { kind: 'sent-answer' }, { kind: 'synced' })
    expect(savedState(back)).toBe('saving')
    expect(savedState(record(back, { kind: 'saved', n: 1 }))).toBe('saved')
  })

  test('[U2] a late, smaller number takes nothing back', () => {
    const done = after(...joined, edited, sentEdit, { kind: 'saved', n: 2 }, { kind: 'saved', n: 1 })
    expect(hasUnsaved(done)).toBe(false)
  })
})
