import type { CardId } from '@evenhand/shared/domain/ids'
import { describe, expect, test } from 'vitest'
import { decodeDrafts, encodeDrafts } from './draft-code.ts'
import { createDrafts } from './drafts.ts'

const CARD = 'dana:1' as CardId

function withWords(...words: readonly string[]) {
  const drafts = createDrafts()
  const ids = words.map((each) => {
    const id = drafts.open('worried')
    drafts.change(id, { words: each })
    return id
  })
  return { drafts, ids, said: () => drafts.all().map((draft) => draft.words) }
}

describe('drafts', () => {
  test('[M7] Dana writes as many in a box as she likes, one form open at a time', () => {
    const { drafts, said, ids } = withWords('Late nights.', 'Shouting.')
    expect(said()).toEqual(['Late nights.', 'Shouting.'])
    expect(drafts.openIn('worried')?.id).toBe(ids[1])
    drafts.edit(ids[0] ?? '')
    expect(drafts.openIn('worried')?.words).toBe('Late nights.')
    drafts.rest(ids[0] ?? '')
    expect([drafts.openIn('worried'), said().length]).toEqual([null, 2])
  })

  test('[M7] a form in which nothing was written leaves no draft behind', () => {
    const drafts = createDrafts()
    drafts.rest(drafts.open('well'))
    drafts.open('well')
    drafts.open('well')
    expect([drafts.all().length, drafts.unfinished()]).toEqual([1, false])
  })

  test('[M7] one that was posted is none any more, and is one again, whole, when the card was not taken', () => {
    const { drafts, ids, said } = withWords('Late nights.')
    drafts.change(ids[0] ?? '', { details: { ...(drafts.all()[0]?.details ?? neverSaid()), tag: 'fact' } })
    drafts.posted(ids[0] ?? '', CARD)
    expect(said()).toEqual([])
    expect(drafts.takeBack(CARD, 'not-this-stage')).toBe(true)
    expect(drafts.all()).toMatchObject([{ words: 'Late nights.', refused: 'not-this-stage', details: { tag: 'fact' } }])
    expect(drafts.takeBack(CARD, 'not-this-stage')).toBe(false)
  })

  test('[M7] once it is saved it does not come back', () => {
    const { drafts, ids, said } = withWords('Late nights.')
    drafts.posted(ids[0] ?? '', CARD)
    drafts.settled()
    expect([drafts.takeBack(CARD, 'reset'), said()]).toEqual([false, []])
  })

  test('[M7] what the device had kept is there again, once', () => {
    const { drafts } = withWords('Late nights.', 'Shouting.')
    const kept = decodeDrafts(encodeDrafts(drafts.all()))
    const next = createDrafts()
    next.add(kept)
    next.add(kept)
    expect(next.all()).toEqual(drafts.all())
    expect(next.openIn('worried')).toBeNull()
    expect(decodeDrafts(new TextEncoder().encode('{"version":0,"drafts":[1]}'))).toEqual([])
  })
})

function neverSaid(): never {
  throw new Error('there is a draft')
}
