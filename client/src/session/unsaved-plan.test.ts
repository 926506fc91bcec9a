import type { ChildId, MemberId } from '@evenhand/shared/domain/ids'
import { addAction, addIfThen, editPlanItem, recheck, removePlanItem } from '@evenhand/shared/grid-doc/edit-plan'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { handBack, stillMissing } from './handed-back.ts'
import { watchUnsavedWords, wordsAt } from './unsaved-words.ts'

const dana = 'dana' as MemberId

function danasBoard() {
  const doc = new Y.Doc()
  openGrid(doc, ['pip' as ChildId])
  return { doc, words: watchUnsavedWords(doc, dana, ['pip' as ChildId]) }
}

test('[G4] the words of a step that was not taken are back with their author, whoever wrote it first', () => {
  const { doc, words } = danasBoard()
  const id = addAction(doc, { author: dana, order: 'a0', text: 'Phone list.', due: '2026-11-20' })
  words.clear()
  expect(words.read()).toEqual([])
  editPlanItem(doc, 'actions', id, { text: 'Phone list with three names.' })
  addIfThen(doc, { author: dana, order: 'a0', ifThis: 'Drinking.', then: 'Ring the list.' })
  recheck(doc, { by: dana, of: id, state: 'part_done', words: 'Two of three.' })
  expect(words.read().map((kept) => [kept.where.kind, kept.words])).toEqual([
    ['plan', 'Phone list with three names.\n2026-11-20'],
    ['plan', 'Drinking.\nRing the list.'],
    ['plan', 'Two of three.'],
  ])
})

test('[G4] what others write in the plan is nothing of Dana’s to keep', () => {
  const { doc, words } = danasBoard()
  const other = new Y.Doc()
  openGrid(other, ['pip' as ChildId])
  addAction(other, { author: 'tamsin' as MemberId, order: 'a0', text: 'Hearing test.' })
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'server')
  expect(words.read()).toEqual([])
})

test('[G4] a step that reached the disk after all is not handed back, and one that was taken off has no words', () => {
  const { doc, words } = danasBoard()
  const id = addAction(doc, { author: dana, order: 'a0', text: 'Phone list.' })
  const back = handBack(words.read(), 'paused', () => 'one')
  expect(stillMissing(back, (where) => wordsAt(doc, where))).toEqual([])
  removePlanItem(doc, 'actions', id)
  expect(stillMissing(back, (where) => wordsAt(doc, where))).toEqual(back)
  expect(words.read().map((kept) => kept.words)).toEqual([''])
})
