import { readFile } from 'node:fs/promises'
import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { readLinks } from '@evenhand/shared/grid-doc/read-links'
import { readPlan } from '@evenhand/shared/grid-doc/read-plan'
import { must } from '@evenhand/shared/lib/must'
import type { WorkedMeeting } from '@evenhand/shared/testing/worked-schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXAMPLE } from '../src/example/example-routes.ts'
import { importWorkedMeeting } from '../src/example/import-meeting.ts'
import { type PlannedFollowUp, planFollowUp } from '../src/follow-up/plan-follow-up.ts'
import { meetingOf, type TestMeeting } from './meeting-of.ts'
import { type Person, takeSeat } from './person.ts'
import { until } from './until.ts'
import { createWire } from './wire.ts'

let server: TestMeeting
let file: WorkedMeeting
let followUp: PlannedFollowUp
const present = new Map<string, Person>()

beforeAll(async () => {
  server = await meetingOf()
  const bytes = await readFile(EXAMPLE)
  file = JSON.parse(bytes.toString('utf8')) as WorkedMeeting
  const { lanes } = server.app
  const imported = await importWorkedMeeting(lanes, bytes)
  if (!imported.ok) throw new Error('the example has something wrong in it')
  const wire = createWire(server.base)
  const secret = must(imported.view.people[0], 'somebody of the example').secret
  const { participant } = (await wire.ask('POST', '/api/join', { secret })).body as { participant: ParticipantId }
  const open = must(await lanes.meetings.openFor(participant), 'the example')
  followUp = await planFollowUp(lanes, open, { title: 'Review', date: '2027-02-09', staffId: null })
})
afterAll(async () => {
  for (const person of present.values()) person.leave()
  await server.end()
})

/** Somebody, by their link the first time. */
async function comes(name: string): Promise<Person> {
  const here = present.get(name)
  if (here) return here
  const person = must(
    followUp.meeting.participants.find((each) => each.name.startsWith(name)),
    'that person',
  )
  const wire = createWire(server.base)
  await wire.ask('POST', '/api/join', { secret: must(followUp.secrets.get(person.id), 'a link') })
  const seated = await takeSeat(wire, server.base, person.id)
  present.set(name, seated)
  return seated
}

/** A stretch of somebody's words that is nowhere else in the file. */
const piece = (words: string | null | undefined) => must(words, 'words').slice(0, 30)

describe('the review of the first conference for Pip and Wren', () => {
  test('[A4] Dana finds the worries and the whole plan of November, linked, late where it is late', async () => {
    const dana = await comes('Dana')
    const worries = file.cards.filter(({ audience, quadrant }) => audience === 'main' && quadrant === 'worried')
    const found = dana.cards().filter(({ box }) => box === 'worried')
    const words = found.map(({ id }) => dana.board.wordsOf(id).replaceAll(/\s+/g, ' '))
    expect(worries.length).toBeGreaterThan(10)
    for (const { text } of worries) expect(words).toContain(text.replaceAll(/\s+/g, ' '))
    const { outcomes, actions, contingency } = readPlan(dana.board.doc)
    expect(outcomes.map(({ text }) => text).toSorted()).toEqual(file.outcomes?.map(({ text }) => text).toSorted())
    expect(actions.map(({ due }) => due).toSorted()).toEqual(file.actions?.map(({ due }) => due ?? '').toSorted())
    expect(contingency).toHaveLength(2)
    expect(actions.every(({ outcome }) => outcomes.some(({ id }) => id === outcome))).toBe(true)
    expect([...outcomes, ...actions].every(({ earlier }) => earlier?.on === '2026-11-12')).toBe(true)
    const keys = new Set<string>([...dana.cards(), ...outcomes, ...actions].map(({ id }) => id))
    expect(readLinks(dana.board.doc).every(({ from, to }) => keys.has(from) && keys.has(to))).toBe(true)
    const told = dana.view().plan?.since?.children ?? []
    expect(told.length).toBe(2)
    expect(told.every(({ statement }) => statement !== '')).toBe(true)
    expect(followUp.meeting.template.stages.map(({ id }) => id)).toContain('since_last_time')
  })

  test('[A4] Corin receives no byte of the other session’s board, and Dana none of his', async () => {
    const [dana, corin] = [await comes('Dana'), await comes('Corin')]
    const released = new Set(file.released_to_session_b)
    const words = (audience: string) =>
      file.cards.filter((card) => card.audience === audience && !released.has(card.id)).map(({ text }) => piece(text))
    const [main, his] = [words('main'), words('session-b')]
    expect(main.length + his.length).toBeGreaterThan(20)
    expect(main.filter((each) => corin.wire.received().includes(each))).toEqual([])
    expect(his.filter((each) => dana.wire.received().includes(each))).toEqual([])
    expect(his.every((each) => corin.wire.received().includes(each))).toBe(true)
    const plan = file.actions?.map(({ text }) => piece(text)) ?? []
    expect(plan.length).toBeGreaterThan(5)
    expect(plan.filter((each) => corin.wire.received().includes(each))).toEqual([])
  })

  test('[R11] the scores of November reach Dana only when the same question has been revealed in February', async () => {
    const [dana, imogen] = [await comes('Dana'), await comes('Imogen')]
    const asked = must(
      imogen.view().scales.find(({ question }) => question === 'Today, how safe and well is Pip?'),
      'the scale',
    )
    const given = file.rounds.filter(({ scale }) => scale === 's-pip').flatMap(({ scores }) => scores)
    const danas = given.filter(({ by }) => by === 'dana').map(({ rationale }) => piece(rationale))
    expect(danas.length).toBeGreaterThan(1)
    const heard = (person: Person) => danas.filter((each) => person.wire.received().includes(each))
    for (const person of [dana, imogen]) {
      await person.ask('POST', '/seat')
      expect(heard(person)).toEqual([])
    }
    const opened = await imogen.ask('POST', '/looks', { audience: imogen.view().audience, scales: [asked.id] })
    expect(opened.status).toBe(201)
    await until('the look is open', () => imogen.view().looks.length > 0)
    const look = `/looks/${imogen.look().id}`
    await imogen.ask('POST', `${look}/close`)
    expect(heard(dana)).toEqual([])
    expect((await imogen.ask('POST', `${look}/reveal`)).status).toBe(204)
    await until('November is shown', () => heard(dana).length === danas.length)
    const earlier = dana.view().looks.filter((each) => each.earlier !== null)
    expect(earlier.map((each) => each.earlier)).toEqual(['2026-11-12', '2026-11-12'])
    expect(earlier.every(({ number }) => number <= 0)).toBe(true)
    expect(earlier.flatMap(({ rounds }) => rounds.map(({ asks }) => asks.child))).toEqual([asked.child, asked.child])
  })
})
