/** What somebody of one session tries in order to learn of another, beside what the split conference shows. */
import type { AudienceId, ParticipantId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { meetingOf, type TestMeeting, USUAL } from './meeting-of.ts'
import { joinsWith, type SeatAt, seatAt } from './seat-at.ts'
import { until } from './until.ts'

const CORIN = { name: 'Corin Marrowby-Sample', role: 'parent_carer', of: 'father', scores: true } as const

let server: TestMeeting
let chair: SeatAt
let dana: SeatAt
let corin: SeatAt

const personOf = (name: string) =>
  must(
    server.people.participants.find((person) => person.name.startsWith(name)),
    'that person',
  )
const idOf = (name: string): ParticipantId => personOf(name).id
const joins = (name: string) => joinsWith(server.outsider(), server.base, personOf(name))
const main = () => must(chair.view().audience, 'the first session')
/** Until what is on its way has had time to come. */
const settles = async () => {
  for (let turn = 0; turn < 3; turn += 1)
    await Promise.all([chair, dana, corin].map(({ wire }) => wire.ask('GET', '/api/front-door')))
}

beforeEach(async () => {
  server = await meetingOf([...USUAL, CORIN])
  chair = await seatAt(server.chair, server.base)
  dana = await joins('Dana')
  corin = await joins('Corin')
  server.everybodyLeaves()
})
afterEach(async () => {
  for (const seat of [chair, dana, corin]) seat.leave()
  await server.end()
})

/** Corin is taken to a session of his own; gives the chair's seat there. */
async function isSplit(): Promise<SeatAt> {
  const made = await chair.ask('POST', '/audiences', { label: 'At two', people: [idOf('Corin')] })
  const { audience } = made.body as { audience: AudienceId }
  await chair.ask('POST', '/start', { audience })
  await chair.ask('POST', `/audiences/${main()}/people`, { person: idOf('Corin'), inside: false })
  await until('Corin is shown out', () => corin.closedWith() !== null)
  corin.leave()
  corin = await seatAt(corin, server.base)
  return seatAt(chair, server.base, audience)
}

describe('somebody who asks whether there is another session', () => {
  test('[B1] Dana is sent nothing when the chair makes one, and keeps the questions she was told', async () => {
    await settles()
    const [views, before] = [dana.wire.views(), dana.view().scales]
    expect(before.length).toBeGreaterThan(0)
    await chair.ask('POST', '/audiences', { label: 'At two', people: [] })
    await settles()
    expect(dana.wire.views()).toBe(views)
    const again = await seatAt(dana, server.base)
    expect(again.view().scales).toEqual(before)
    again.leave()
  })

  test('[B1] Dana is not told a question that the chair words while there is one, before she is asked it', async () => {
    const there = await isSplit()
    await settles()
    const views = dana.wire.views()
    const { question: _, id: __, direction: ___, ...scale } = must(chair.view().scales[0], 'a scale')
    const worded = await there.ask('POST', '/scales', { ...scale, id: null, question: 'questioncanary?' })
    expect(worded.status).toBe(200)
    await settles()
    expect([dana.wire.views(), corin.wire.received().includes('questioncanary')]).toEqual([views, false])
    expect(there.view().scales.at(-1)).toMatchObject({ question: 'questioncanary?' })
    const scales = [must(there.view().scales.at(-1), 'the new one').id]
    const opened = await there.ask('POST', '/looks', { audience: there.view().audience, scales })
    expect(opened.status).toBe(201)
    await until('Corin is asked', () => corin.view().scales.some(({ question }) => question === 'questioncanary?'))
    await settles()
    expect([dana.wire.views(), dana.wire.received().includes('questioncanary')]).toEqual([views, false])
    there.leave()
  })

  test('[B1] Dana hears nothing when Corin, who has gone to another session, says there how he takes part', async () => {
    const there = await isSplit()
    await settles()
    const views = dana.wire.views()
    const mine = `/people/${corin.view().me.member}/attends`
    expect((await corin.ask('POST', mine, { attends: 'phone' })).status).toBe(204)
    await until('the chair sees it there', () => there.view().people.some(({ attends }) => attends === 'phone'))
    await settles()
    expect(dana.wire.views()).toBe(views)
    there.leave()
  })

  test('[B1] Corin cannot tell by asking for a break that his session is a separate one', async () => {
    const there = await isSplit()
    const answers = await Promise.all([dana, corin].map((seat) => seat.ask('POST', '/break', {})))
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [204, null],
      [204, null],
    ])
    await until('the chair is told there', () => there.view().run?.steering?.breaks.length === 1)
    there.leave()
  })

  test('[B1] Corin does not read from a decision which agencies sit in the other session', async () => {
    const others = [await joins('Priya'), await joins('Tamsin')]
    const there = await isSplit()
    const child = must(there.view().children[0], 'a child').id
    const option = must(there.seat.template.decision?.options[0], 'an option').id
    const decision = { child, option, category: null, reasons: 'Made up.', correction: null }
    const decided = await there.ask('POST', '/decisions', { ...decision, audience: there.view().audience })
    expect(decided.status).toBe(204)
    await until('he is told', () => corin.view().deciding?.decisions.length === 1)
    expect(corin.view().deciding?.decisions[0]?.quorum).toBeNull()
    expect(JSON.stringify(corin.view())).not.toContain('Fictional Primary School')
    await until('she is told', () => there.view().deciding?.decisions.length === 1)
    expect(there.view().deciding?.decisions[0]?.quorum?.present).toContain('Fictional Primary School')
    for (const seat of [there, ...others]) seat.leave()
  })
})
