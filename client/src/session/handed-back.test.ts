import type { CardId, ChildId } from '@evenhand/shared/domain/ids'
import { describe, expect, test } from 'vitest'
import { handBack, type Kept, stillMissing } from './handed-back.ts'

let count = 0
const id = () => `h${++count}`
const weekends: Kept = {
  where: { kind: 'card', card: 'dana:1' as CardId, box: 'worried' },
  words: 'I worry about weekends.',
}
const pip: Kept = { where: { kind: 'impact', child: 'pip' as ChildId }, words: 'He still listens out at night.' }

describe('nothing typed is lost', () => {
  test('[G4] when the room is paused while Dana types, she gets every unsaved text back with the reason', () => {
    const back = handBack([weekends, pip], 'paused', id)
    expect(back.map(({ words, reason }) => [words, reason])).toEqual([
      [weekends.words, 'paused'],
      [pip.words, 'paused'],
    ])
  })

  test('[G4] a refused move has no words, and is said all the same', () => {
    expect(handBack([], 'not-allowed', id)).toMatchObject([{ where: { kind: 'board' }, reason: 'not-allowed' }])
  })

  test('[G4] a reset that found nothing unsaved tells nobody anything', () => {
    expect(handBack([{ ...weekends, words: '  ' }], 'reset', id)).toEqual([])
  })

  test('[G4] words that were saved after all are not handed back a second time', () => {
    const back = handBack([weekends, pip], 'no-seat', id)
    const now = (where: Kept['where']) => (where.kind === 'card' ? 'I worry about weekends.\n' : 'He')
    expect(stillMissing(back, now).map(({ words }) => words)).toEqual([pip.words])
  })
})
