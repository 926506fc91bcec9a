import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { meetingOf, type TestMeeting } from './meeting-of.ts'
import { type SeatAt, seatAt } from './seat-at.ts'
import { until } from './until.ts'
import { comesToTheDoor } from './waiting.ts'

let server: TestMeeting
let chair: SeatAt
let dana: SeatAt
let others: readonly SeatAt[]

beforeEach(async () => {
  server = await meetingOf()
  chair = await seatAt(server.chair, server.base)
  dana = await seatAt(await server.joins('Dana'), server.base)
  others = await Promise.all(
    ['Tamsin', 'Priya', 'Finn'].map(async (name) => seatAt(await server.joins(name), server.base)),
  )
  server.everybodyLeaves()
  await until('everybody is there', () => chair.view().people.filter(({ here }) => here).length === 5)
})
afterEach(async () => {
  for (const seat of [chair, dana, ...others]) seat.leave()
  await server.end()
})

const CANNOT = { word: 'cannot-talk', silent: false }
const heard = () => chair.view().quiet?.heard ?? []
const toDana = (what: string) => chair.ask('POST', `/quiet/${dana.participant}`, { do: what })
const says = async (seat: SeatAt, body: object, status = 204) => {
  const answer = await seat.ask('POST', '/quiet', body)
  expect([answer.status, answer.body]).toEqual([status, answer.body])
}
/** How many frames have come over the others' sockets, and the view that each of them has. */
function othersKnow() {
  return others.map((seat) => ({ frames: seat.wire.frames(), views: seat.wire.views(), view: seat.view() }))
}
const settles = () => settlesFor([chair, dana, ...others])
async function settlesFor(seats: readonly SeatAt[]) {
  for (let turn = 0; turn < 3; turn += 1) await Promise.all(seats.map(({ wire }) => wire.ask('GET', '/api/front-door')))
}

describe('a quiet word', () => {
  test('[X2] Dana tells the chair alone that she cannot talk; on no other line comes a single byte', async () => {
    await settles()
    const before = othersKnow()
    await says(dana, CANNOT)
    await until('the chair has it', () => heard().length === 1)
    expect(heard()).toMatchObject([{ id: dana.participant, word: 'cannot-talk', seen: false, answer: null }])
    expect(chair.view().quiet?.unseen).toBe(true)
    await toDana('seen')
    await until('Dana is told', () => dana.view().quiet?.mine?.seen === true)
    await toDana('ask')
    await until('Dana is asked', () => dana.view().quiet?.asked === true)
    await says(dana, { answer: 'no' })
    await until('the chair has the answer', () => heard()[0]?.answer === 'no')
    await settles()
    expect(othersKnow()).toEqual(before)
    for (const seat of others) expect(seat.view()).not.toHaveProperty('quiet')
  })

  test('[X2] what Dana asked to show nowhere is not on her own device either, and is the chair’s all the same', async () => {
    await settles()
    const before = dana.wire.frames()
    await says(dana, { word: 'talk-alone', silent: true })
    await until('the chair has it', () => heard().length === 1)
    await toDana('seen')
    await until('it is seen', () => heard()[0]?.seen === true)
    await settles()
    expect(dana.view()).not.toHaveProperty('quiet')
    expect(dana.wire.frames()).toBe(before)
  })

  test('[X2] while others look at the chair’s screen there is a mark, and neither a name nor a word', async () => {
    await chair.ask('POST', '/presenting', { audience: must(chair.view().audience, 'an audience') })
    await until('it is shown', () => chair.view().presenting)
    await says(dana, CANNOT)
    await until('the mark is there', () => chair.view().quiet?.unseen === true)
    expect(heard()).toEqual([])
  })

  test('[X2] it is gone once the chair is done with it, and with the end of the session', async () => {
    await says(dana, CANNOT)
    await until('the chair has it', () => heard().length === 1)
    await toDana('done')
    await until('it is gone', () => chair.view().quiet === undefined || heard().length === 0)
    expect(dana.view()).not.toHaveProperty('quiet')
    await says(dana, CANNOT)
    await until('there is another', () => heard().length === 1)
    const last = chair.seat.template.stages.length - 1
    await chair.ask('POST', '/run', { do: 'skip', from: chair.view().stage, to: last, reason: 'To the end.' })
    await chair.ask('POST', '/run', { do: 'skip', from: last, to: 'end', reason: 'Over.' })
    await until('the session is over', () => chair.view().run?.phase === 'closed')
    await until('nothing of it is left', () => heard().length === 0)
    // Whoever thinks that the chair has it must not be left waiting.
    await says(dana, CANNOT, 409)
    expect((await toDana('ask')).status).toBe(409)
  })

  test('[X2] whoever is removed takes along what they said: no mark without a name stays with the chair', async () => {
    await says(dana, CANNOT)
    await until('the chair has it', () => chair.view().quiet?.unseen === true)
    const { me } = dana.view()
    expect((await chair.ask('POST', `/people/${me.member}/remove`, {})).status).toBe(204)
    await until('she is out', () => dana.closedWith() !== null)
    await settlesFor([chair, ...others])
    expect(chair.view()).not.toHaveProperty('quiet')
  })

  test('[X2] [M5] no log line tells of it, nor of a break that somebody asks for, and nobody but the chair hears or answers in another’s place', async () => {
    await says(dana, { word: 'agreed-word', silent: false })
    await says(chair, CANNOT, 403)
    await says(dana, { word: 'agreed-word', silent: false, to: others[0]?.participant }, 400)
    const [tamsin] = others
    const tries = await must(tamsin, 'Tamsin').ask('POST', `/quiet/${dana.participant}`, { do: 'seen' })
    expect(tries.status).toBe(403)
    expect((await chair.ask('POST', '/quiet/nobody', { do: 'ask' })).status).toBe(404)
    expect((await dana.ask('POST', '/break', {})).status).toBe(204)
    // Not even that somebody said something: whoever keeps the logs knows which meeting was on.
    expect(server.log()).toMatch(/front-door|seat/)
    expect(server.log()).not.toMatch(/agreed-word|cannot-talk|quiet|break|Dana/)
  })

  test('[X2] nobody answers what they were not asked', async () => {
    await says(dana, { answer: 'yes' })
    await settles()
    expect(chair.view()).not.toHaveProperty('quiet')
  })
})

test('[X2] at the door, before anybody is let in, the chair asks one person and is answered; who waits beside them hears nothing', async () => {
  const lobby = await meetingOf(undefined, 'one_by_one')
  const [mother, worker] = [await comesToTheDoor(lobby, 'Dana'), await comesToTheDoor(lobby, 'Tamsin')]
  const id = (name: string): ParticipantId =>
    must(
      lobby.people.participants.find((person) => person.name.startsWith(name)),
      name,
    ).id
  await until('both are at the door', () => {
    const people = lobby.chair.view().door.lobby?.people ?? []
    return people.filter(({ where }) => where === 'at-the-door').length === 2
  })
  const before = worker.wire.frames()
  await lobby.chair.ask('POST', `/quiet/${id('Dana')}`, { do: 'ask' })
  await until('she is asked', () => mother.view().quiet?.asked === true)
  await mother.wire.ask('POST', `/api/p/${id('Dana')}/quiet`, { answer: 'later' })
  await until('he has her answer', () => lobby.chair.view().quiet?.heard[0]?.answer === 'later')
  expect(worker.wire.frames()).toBe(before)
  expect(worker.view()).not.toHaveProperty('quiet')
  for (const one of [mother, worker]) one.leave()
  lobby.everybodyLeaves()
  await lobby.end()
})
