import { orderBetween } from '@evenhand/shared/domain/card-order'
import { contestCard, editCard, withdrawCard } from '@evenhand/shared/grid-doc/edit-grid'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { meetingOf, type TestMeeting } from './meeting-of.ts'
import type { Person } from './person.ts'
import { until } from './until.ts'

let meeting: TestMeeting
let dana: Person
let tamsin: Person
beforeEach(async () => {
  meeting = await meetingOf()
  dana = await meeting.joins('Dana')
  tamsin = await meeting.joins('Tamsin')
})
afterEach(() => meeting.end())

const me = (person: Person) => person.view().me.member
const isSaved = (person: Person) => until('it is saved', () => person.board.saved() === person.board.sent())

describe('writing together', () => {
  test('[S1] what Dana puts on the board is told to her as saved and appears before Tamsin', async () => {
    const card = dana.board.add(me(dana), 'well', 'I rang Mum on two evenings.')
    await until('Tamsin sees the card', () => tamsin.cards().length === 1)
    await isSaved(dana)
    expect(tamsin.board.wordsOf(card)).toBe('I rang Mum on two evenings.')
    expect(tamsin.cards()[0]?.author).toBe(me(dana))
  })

  test('[D4] a new card has no tag until Dana picks one', async () => {
    const card = dana.board.add(me(dana), 'well', 'I rang Mum on two evenings.')
    await until('Tamsin sees the card', () => tamsin.cards().length === 1)
    expect(tamsin.cards()[0]?.tag).toBeNull()
    editCard(dana.board.doc, card, { tag: 'fact' })
    await until('Tamsin sees the tag', () => tamsin.cards()[0]?.tag === 'fact')
  })

  test('[D2] a card that the chair withdraws stays in sight, with who did it and why, and its author’s words', async () => {
    const card = dana.board.add(me(dana), 'well', 'Said too early.')
    await until('the chair sees it', () => meeting.chair.cards().length === 1)
    withdrawCard(meeting.chair.board.doc, card, { by: me(meeting.chair), reason: 'Asked for by Dana.' })
    await until('Dana sees it withdrawn', () => dana.cards()[0]?.withdrawn !== null)
    expect(dana.cards()[0]?.withdrawn).toEqual({ by: me(meeting.chair), reason: 'Asked for by Dana.' })
    expect(tamsin.board.wordsOf(card)).toBe('Said too early.')
  })

  test('[D3] a card moved between two others takes its place there, and the others keep theirs', async () => {
    const ids = ['One.', 'Two.', 'Three.'].map((words) => dana.board.add(me(dana), 'well', words))
    await until('Tamsin sees three', () => tamsin.cards().length === 3)
    const [first, second] = dana.cards()
    editCard(dana.board.doc, ids[2] ?? first?.id ?? fail(), {
      order: orderBetween(first?.order ?? null, second?.order ?? null),
    })
    await until('Tamsin sees the new order', () => tamsin.cards()[1]?.id === ids[2])
    expect(tamsin.cards().map(({ id }) => id)).toEqual([ids[0], ids[2], ids[1]])
    expect(tamsin.cards()[0]?.order).toBe(first?.order)
  })

  test('[D5] Dana sees it differently: her words stand under Tamsin’s card and change nothing in it', async () => {
    const card = tamsin.board.add(me(tamsin), 'worried', 'There was little food in the kitchen.')
    await until('Dana sees the card', () => dana.cards().length === 1)
    contestCard(dana.board.doc, { card, by: me(dana), words: 'There was shopping in the car.' })
    await until('Tamsin sees it', () => tamsin.cards()[0]?.contests.length === 1)
    expect(tamsin.cards()[0]?.contests[0]).toMatchObject({ by: me(dana), words: 'There was shopping in the car.' })
    expect(tamsin.board.wordsOf(card)).toBe('There was little food in the kitchen.')
    expect(tamsin.cards()[0]?.author).toBe(me(tamsin))
  })

  test('[D1] two people type into one impact statement at once and both read the same in the end', async () => {
    const [pip] = dana.view().children
    if (!pip) throw new Error('no child')
    for (const word of ['He ', 'sleeps ', 'better. ']) {
      dana.board.typeImpact(pip.id, word)
      tamsin.board.typeImpact(pip.id, word.toUpperCase())
    }
    await isSaved(dana)
    await isSaved(tamsin)
    await until('both read the same', () => dana.board.impact(pip.id) === tamsin.board.impact(pip.id))
    for (const word of ['sleeps', 'SLEEPS']) expect(dana.board.impact(pip.id)).toContain(word)
  })
})

function fail(): never {
  throw new Error('no card')
}
