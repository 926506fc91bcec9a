import type { ChildId, MemberId } from '@evenhand/shared/domain/ids'
import { addCard, cardText, contestCard, editCard, writeWords } from '@evenhand/shared/grid-doc/edit-grid'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { must } from '@evenhand/shared/lib/must'
import { describe, expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { watchOthersChanges } from './others-changes.ts'

const dana = 'dana' as MemberId
const imogen = 'imogen' as MemberId

/** Dana's tab and the chair's, the chair's edits arriving at Dana's at once. */
function danaAndTheChair() {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()]
  for (const doc of [mine, theirs]) openGrid(doc, ['pip' as ChildId])
  const presence = new Awareness(mine)
  presence.states.set(theirs.clientID, { user: { id: imogen, name: 'Imogen' } })
  const news = { on: true }
  const others = watchOthersChanges({ doc: mine, presence, me: dana, isNews: () => news.on })
  mine.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'line') Y.applyUpdate(theirs, update, 'line')
  })
  theirs.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'line') Y.applyUpdate(mine, update, 'line')
  })
  return { mine, theirs, others, news }
}

const card = { author: dana, box: 'worried', order: 'a0', words: 'Wren is tired.' } as const

describe('what others did stays marked until it is seen', () => {
  test('[U4] Imogen moves Dana’s card: Dana is told who, until she has looked', () => {
    const { mine, theirs, others } = danaAndTheChair()
    const id = addCard(mine, card)
    expect(others.all().size).toBe(0)
    editCard(theirs, id, { box: 'well' })
    editCard(theirs, id, { order: 'a5' })
    expect([...others.all()]).toEqual([[id, { kind: 'moved', by: imogen }]])
    others.seen(id)
    expect(others.all().size).toBe(0)
  })

  test('[U4] a new card of somebody else is new; Dana’s own from another tab, typing and a differing view are not', () => {
    const { mine, theirs, others } = danaAndTheChair()
    const fresh = addCard(theirs, { ...card, author: imogen })
    addCard(theirs, card)
    const own = addCard(mine, card)
    writeWords(must(cardText(theirs, own), 'the text'), 'Wren is tired')
    contestCard(theirs, { card: own, by: imogen, words: 'No.' })
    expect([...others.all()]).toEqual([[fresh, { kind: 'new' }]])
  })

  test('[U4] what Dana moves herself is not marked, nor what was there when the board came', () => {
    const { mine, theirs, others, news } = danaAndTheChair()
    news.on = false
    const id = addCard(theirs, { ...card, author: imogen })
    news.on = true
    editCard(mine, id, { order: 'a9' })
    expect(others.all().size).toBe(0)
  })
})
