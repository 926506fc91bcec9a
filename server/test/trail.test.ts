import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import { editCard } from '@evenhand/shared/grid-doc/edit-grid'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { meetingOf, type TestMeeting } from './meeting-of.ts'
import type { Person } from './person.ts'
import { until } from './until.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await meetingOf()
})
afterEach(() => meeting.end())

const trailFor = (person: Person, card: string) => person.ask('GET', `/cards/${encodeURIComponent(card)}/trail`)
const aliasOf = (person: Person): MemberId => person.view().me.member
const isSaved = (person: Person) => until('it is saved', () => person.board.saved() === person.board.sent())

/** Tamsin’s card, which she tags and the chair moves. */
async function retagged(): Promise<{ tamsin: Person; card: CardId }> {
  const tamsin = await meeting.joins('Tamsin')
  const card = tamsin.board.add(aliasOf(tamsin), 'worried', 'Late four times.')
  editCard(tamsin.board.doc, card, { tag: 'opinion' })
  editCard(tamsin.board.doc, card, { tag: 'fact' })
  await isSaved(tamsin)
  const { chair } = meeting
  await until('the chair has the card', () => chair.cards().some(({ id, tag }) => id === card && tag === 'fact'))
  editCard(chair.board.doc, card, { box: 'well' })
  await isSaved(chair)
  return { tamsin, card }
}

describe('the trail of a card', () => {
  test('[D8] says who changed what from what to what, to everybody who may see the card, and no word of it', async () => {
    const { tamsin, card } = await retagged()
    const dana = await meeting.joins('Dana')
    const answer = await trailFor(dana, card)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      steps: [
        { field: 'tag', from: null, to: 'opinion', by: aliasOf(tamsin) },
        { field: 'tag', from: 'opinion', to: 'fact', by: aliasOf(tamsin) },
        { field: 'box', from: 'worried', to: 'well', by: aliasOf(meeting.chair) },
      ],
    })
    expect(JSON.stringify(answer.body)).not.toContain('Late')
    expect(JSON.stringify(answer.body)).not.toContain(tamsin.participant)
  })

  test('[D8] a card of nobody here, no card and somebody without a cookie are told nothing', async () => {
    const { tamsin, card } = await retagged()
    for (const foreign of ['nobody:1', 'x', '__proto__', `${'x'.repeat(100)}:1`]) {
      expect(await trailFor(tamsin, foreign), foreign).toMatchObject({ status: 404, body: { reason: 'not-found' } })
    }
    const address = `/api/p/${tamsin.participant}/cards/${encodeURIComponent(card)}/trail`
    expect((await meeting.outsider().ask('GET', address)).status).toBe(401)
  })

  test('[D8] the trail is not in the document, and is there after everybody has left', async () => {
    const { tamsin, card } = await retagged()
    expect(JSON.stringify(tamsin.board.doc.toJSON())).not.toContain('opinion')
    meeting.everybodyLeaves()
    const dana = await meeting.joins('Dana')
    expect((await trailFor(dana, card)).body).toMatchObject({ steps: [{}, {}, { to: 'well' }] })
  })
})
