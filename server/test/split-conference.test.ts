import { readCards } from '@evenhand/shared/grid-doc/read-grid'
import type { AudienceId, ParticipantId } from '@evenhand/shared/domain/ids'
import { contestCard, markDiscussed } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import type { SharingView } from '@evenhand/shared/protocol/sharing-view'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { meetingOf, type TestMeeting, USUAL } from './meeting-of.ts'
import { joinsWith, type SeatAt, seatAt } from './seat-at.ts'
import { until } from './until.ts'

/** Every beat there is on the server, each as long as it is: nothing of that kind happens by itself here. */
const BEATS = [1_000, 5_000, 10_000, 15_000, 60_000]
const CORIN = { name: 'Corin Marrowby-Sample', role: 'parent_carer', of: 'father', scores: true } as const

let server: TestMeeting
let chair: SeatAt
/** Whoever is in the first session. */
let first: { chair: SeatAt; dana: SeatAt; tamsin: SeatAt; priya: SeatAt }
/** Whoever is in the separate one. */
let separate: { chair: SeatAt; corin: SeatAt }
let audience: AudienceId

const idOf = (name: string): ParticipantId =>
  must(
    server.people.participants.find((person) => person.name.startsWith(name)),
    'that person',
  ).id
const joins = (name: string) =>
  joinsWith(
    server.outsider(),
    server.base,
    must(
      server.people.participants.find((person) => person.name.startsWith(name)),
      'that person',
    ),
  )
const sharing = async () => (await chair.ask('GET', '/audiences')).body as SharingView

beforeEach(async () => {
  server = await meetingOf([...USUAL, CORIN])
  chair = await seatAt(server.chair, server.base)
  const made = await chair.ask('POST', '/audiences', { label: 'labelcanary at two', people: [idOf('Corin')] })
  ;({ audience } = made.body as { audience: AudienceId })
  await chair.ask('POST', '/start', { audience })
  const main = must(chair.view().audience, 'the first session')
  await chair.ask('POST', `/audiences/${main}/people`, { person: idOf('Corin'), inside: false })
  const [dana, tamsin, priya] = [await joins('Dana'), await joins('Tamsin'), await joins('Priya')]
  first = { chair, dana, tamsin, priya }
  separate = { chair: await seatAt(chair, server.base, audience), corin: await joins('Corin') }
  server.everybodyLeaves()
})
afterEach(async () => {
  for (const seat of [...Object.values(first), ...Object.values(separate)]) seat.leave()
  await server.end()
})

/** Half a minute of the server's beats. */
async function timeGoesOn(): Promise<void> {
  for (let beat = 0; beat < 3; beat += 1) {
    server.later(10_000)
    for (const ms of BEATS) server.tick(ms)
    await settles()
  }
}

/** Until what is on its way has had time to come, seen by somebody's own question being answered. */
async function settles(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1)
    await Promise.all(everybody().map(({ wire }) => wire.ask('GET', '/api/front-door')))
}

const everybody = () => [...Object.values(first), ...Object.values(separate)]
const asked = async (seat: SeatAt, [method, path]: readonly [string, string], body: object, status = 204) => {
  const answer = await seat.ask(method, path, body)
  expect([path, answer.status, answer.body]).toEqual([path, status, answer.body])
  return answer
}

/** The chair takes a session to every stage; people write what they may, contest, pause and are scored; one leaves and one is removed. */
async function wholeConference(host: SeatAt, people: readonly SeatAt[], mark: string): Promise<void> {
  const { stages } = host.seat.template
  const at = host.view().audience
  for (const [to, stage] of stages.entries()) {
    const from = host.view().stage
    const back = { do: 'move', from, to, unmet: [], reason: null }
    const on = { do: 'skip', from, to, reason: `${mark} reason` }
    if (to !== from) await asked(host, ['POST', '/run'], { audience: at, ...(to < from ? back : on) })
    await until('the host is there', () => host.view().stage === to)
    if (stage.audience !== 'session' || stage.boxes.length === 0) continue
    await write(people, stage.boxes, mark)
  }
  await asked(host, ['POST', '/run'], { audience: at, do: 'pause', on: true })
  await asked(host, ['POST', '/run'], { audience: at, do: 'pause', on: false })
  await timeGoesOn()
}

async function write(people: readonly SeatAt[], boxes: readonly string[], mark: string): Promise<void> {
  for (const person of people) {
    const seat = await seatAt(person, server.base, must(person.view().audience, 'an audience'))
    const { member, role } = seat.view().me
    const may = seat.seat.template.stages[seat.view().stage]?.writers.includes(role)
    const card = may ? seat.board().add(member, boxes[0] ?? 'well', `${mark} card of ${member}`) : null
    if (card) {
      await until('it is saved', () => seat.board().saved() > 0)
      const other = readCards(seat.board().doc).find(({ author }) => author !== member)
      if (other && role !== 'minute_taker')
        contestCard(seat.board().doc, { card: other.id, by: member, words: `${mark} contest` })
      if (role === 'chair') markDiscussed(seat.board().doc, card)
    }
    seat.leave()
  }
}

/** One look of this audience: opened, answered by nobody, closed and revealed. */
async function look(host: SeatAt): Promise<void> {
  const scales = host.view().scales.map(({ id }) => id)
  const opened = await asked(host, ['POST', '/looks'], { audience: host.view().audience, scales }, 201)
  expect(opened.body).toBeDefined()
  await until('the look is there', () => host.view().looks.length > 0)
  server.tick(5_000)
  const id = must(host.view().looks.at(-1), 'a look').id
  await asked(host, ['POST', `/looks/${id}/close`], {})
  await asked(host, ['POST', `/looks/${id}/reveal`], {})
}

/** Everything by which one could tell the first session from nothing: names, aliases, labels, words, ids. */
function tracesOf(...seats: readonly SeatAt[]): readonly string[] {
  return [
    ...new Set(
      seats.flatMap((seat) => [
        ...seat
          .view()
          .people.filter(({ role }) => role !== 'chair')
          .map(({ name }) => name),
        ...seat.view().people.map(({ id }) => id),
        must(seat.view().audience, 'an audience'),
        ...seat.view().looks.map(({ id }) => id),
        ...seat
          .board()
          .cards()
          .map(({ id }) => id),
      ]),
    ),
  ]
}

describe('a conference in two sessions', () => {
  test('[B1] the father’s device hears not one byte more while all of the first session goes on, and of it nothing', async () => {
    await settles()
    const heard = () => separate.corin.wire.received()
    const views = separate.corin.wire.views()
    const frames = separate.corin.wire.frames()
    await wholeConference(first.chair, [first.dana, first.tamsin, first.priya, first.chair], 'firstcanary')
    expect(first.chair.board().cards().length).toBeGreaterThan(10)
    await look(first.chair)
    await asked(first.chair, ['POST', '/restricted-words'], { words: ['wordcanary'] })
    first.priya.leave()
    await server.staff.ask('DELETE', `/api/staff/meetings/${server.people.meeting}/people/${idOf('Tamsin')}`)
    await settles()
    expect(separate.corin.wire.views()).toBe(views)
    expect(separate.corin.wire.frames()).toBe(frames)
    for (const trace of [
      ...tracesOf(first.chair, first.dana),
      'canary',
      'Tamsin',
      'Dana',
      'Priya',
      'Separate',
      'session B',
    ])
      expect([trace, heard().includes(trace)]).toEqual([trace, false])
  })

  test('[B1] the mother’s device hears nothing of the separate session either', async () => {
    await settles()
    const heard = () => first.dana.wire.received()
    const views = first.dana.wire.views()
    await wholeConference(separate.chair, [separate.corin, separate.chair], 'secondcanary')
    await look(separate.chair)
    await settles()
    expect(first.dana.wire.views()).toBe(views)
    for (const trace of [...tracesOf(separate.corin), 'canary', 'Corin', 'Marrowby'])
      expect([trace, heard().includes(trace)]).toEqual([trace, false])
  })

  test('[B1] frames come at the same beats whether or not anything happens elsewhere', async () => {
    const { corin } = separate
    await settles()
    const count = async (during: () => Promise<void>) => {
      const before = corin.wire.frames()
      await during()
      await timeGoesOn()
      return corin.wire.frames() - before
    }
    await timeGoesOn()
    const quiet = await count(async () => {})
    const busy = await count(async () => {
      await write([first.dana, first.tamsin], ['well'], 'busycanary')
      await asked(first.chair, ['POST', '/run'], { audience: first.chair.view().audience, do: 'pause', on: true })
    })
    expect([quiet, busy]).toEqual([0, 0])
  })

  test('[B1] the father’s own view and a reload of it are the same before and after', async () => {
    const { corin } = separate
    const shape = async () => {
      const { body } = await corin.ask('POST', '/seat')
      const seat = body as SeatAt['seat']
      return { ...seat.meeting, revision: 0, template: seat.template, key: seat.outboxKey, rooms: seat.rooms.length }
    }
    const before = await shape()
    await wholeConference(first.chair, [first.dana, first.tamsin], 'firstcanary')
    expect(await shape()).toEqual(before)
    expect(before.audiences).toEqual([{ id: audience, kind: 'everyone', label: '', open: true }])
  })

  test('[N1] an audience of others and one that does not exist get the father the same answers', async () => {
    const { corin } = separate
    const main = first.chair.view().audience
    const bodies = await Promise.all(
      [main, 'no-such-audience'].map(async (other) => {
        const { body } = await corin.ask('POST', '/seat', { audience: other })
        return { audience: (body as SeatAt['seat']).meeting.audience }
      }),
    )
    expect(bodies).toEqual([{ audience }, { audience }])
    const card = 'a:b'
    const asks = [
      ['GET', '/audiences', undefined],
      ['POST', '/audiences', { label: 'x', people: [] }],
      ['POST', `/audiences/${main}/people`, { person: idOf('Dana'), inside: false }],
      ['POST', '/presenting', { audience: main }],
      ['POST', '/restricted-words', { words: [] }],
      ['POST', '/releases/look', { from: audience, card, to: main, gist: null }],
      ['POST', '/purges', { audience: main, card, reason: 'x' }],
      ['POST', '/published', { card }],
    ] as const
    for (const [method, path, body] of asks) {
      const { status, body: said } = await corin.ask(method, path, body)
      expect([path, status, said]).toEqual([path, 403, { reason: 'not-allowed' }])
    }
  })

  test('[B5] while the chair shows the first session, no other session stands in anything they are sent', async () => {
    const main = must(first.chair.view().audience, 'the first session')
    expect(first.chair.view().audiences.length).toBeGreaterThan(1)
    await asked(first.chair, ['POST', '/presenting'], { audience: main })
    await until('the list is short', () => first.chair.view().audiences.length === 1)
    expect(JSON.stringify(first.chair.view())).not.toMatch(/labelcanary|Corin/)
    await until('the other tab is sent there too', () => separate.chair.closedWith() === 4404)
    const again = await seatAt(chair, server.base, audience)
    expect(again.view().audience).toBe(main)
    expect(await sharing()).toMatchObject({ presenting: main, audiences: [], people: [], releases: [] })
    again.leave()
    await asked(first.chair, ['POST', '/presenting'], { audience: null })
    await until('the list is whole', () => first.chair.view().audiences.length > 1)
  })

  test('[P10] whoever must not meet is not put into one session', async () => {
    await asked(chair, ['PUT', '/apart'], { one: idOf('Dana'), other: idOf('Corin'), why: '' })
    const answer = await chair.ask('POST', `/audiences/${audience}/people`, { person: idOf('Dana'), inside: true })
    expect([answer.status, answer.body]).toEqual([409, { reason: 'must-not-meet' }])
  })
})
