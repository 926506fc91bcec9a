import type { ScaleId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import { MAIN } from '@evenhand/shared/testing/a-template'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { wasAsked } from '../store/score-reads.ts'
import { importLook } from './import-look.ts'
import { createLooks } from './looks-for.ts'
import { scaleOf } from './testing/conference-meeting.ts'
import { type Conference, conference, pass, place } from './testing/conference.ts'

let room: Conference

beforeEach(async () => {
  room = await conference()
})
afterEach(() => room.close())

test('[R9] the count stays as it was at the last beat; the author alone sees their receipt at once', async () => {
  await room.opens()
  await room.scores('dana', place(7))
  expect(await room.round('kit')).toMatchObject({ mine: null, progress: { submitted: 0, of: 4, missing: null } })
  expect(await room.round('imogen')).toMatchObject({ progress: { submitted: 0 } })
  expect(await room.round('dana')).toMatchObject({ mine: { seq: 1 }, progress: { submitted: 0 } })
  await room.tick()
  expect(await room.round('kit')).toMatchObject({ mine: null, progress: { submitted: 1, of: 4, missing: null } })
  expect(await room.round('imogen')).toMatchObject({ progress: { submitted: 1 } })
  expect(await room.round('ivo')).toMatchObject({ progress: null })
})

test('[R9] after the close the count is final without a beat', async () => {
  await room.opens()
  await room.scores('dana', place(7))
  await room.steps('close')
  const missing = ['kit', 'tamsin', 'joss'].map((name) => ({ id: `here-m-${name}`, name }))
  expect(await room.round('imogen')).toMatchObject({ progress: { submitted: 1, of: 4, missing } })
})

test('[R5] everybody who scores is asked about every child, in roster order; a pass and a 0 stand side by side', async () => {
  await room.opens()
  await room.scores('dana', place(0))
  await room.scores('joss', pass())
  await room.steps('close')
  await room.steps('reveal')
  const round = await room.round('ivo')
  const results = round.phase === 'revealed' ? round.results : []
  expect(results.map(({ name, answer }) => [name, answer?.kind ?? 'not given'])).toEqual([
    ['dana', 'score'],
    ['kit', 'not given'],
    ['tamsin', 'not given'],
    ['joss', 'pass'],
  ])
})

test('[R2] somebody who was removed after the round opened stays in its results under their name', async () => {
  await room.opens()
  await room.scores('dana', place(7))
  await room.steps('close')
  await room.meetings.change(room.meeting.id, (meeting) => ({
    ...meeting,
    participants: meeting.participants.filter(({ name }) => name !== 'dana'),
  }))
  await room.steps('reveal')
  expect(await room.round('kit')).toMatchObject({ results: [{ name: 'dana', answer: place(7) }, {}, {}, {}] })
})

test('[R7] a scale counts as used from its first look on, and its words stay as they were asked', async () => {
  const used = (id: string) => wasAsked(room.store.read, room.meeting.id, id as ScaleId)
  expect(await used('here-pip-today')).toBe(false)
  await room.opens(['pip'])
  expect([await used('here-pip-today'), await used('here-wren-today')]).toEqual([true, false])
  await room.meetings.change(room.meeting.id, (meeting) => ({
    ...meeting,
    scales: meeting.scales.map((scale) => ({ ...scale, question: 'Another question' })),
  }))
  expect((await room.round('dana')).asks.question).toBe('Today, how safe and well is here-pip?')
})

test('[R10] an imported look arrives revealed, says that it was not sealed here, and counts as the look before', async () => {
  const { member, name, role, of } = room.person('dana')
  const answer = { kind: 'imported', place: 4, passed: null, words: 'As it stood', changedBecause: null } as const
  const results = [{ by: member, name, role, of, answer }]
  const open = await room.open()
  await importLook({ store: room.store, clock: () => 1 }, open, {
    number: 1,
    audience: MAIN,
    rounds: [{ asks: scaleOf('here-pip'), results }],
  })
  const first = must((await room.sees('kit'))[0], 'look')
  expect(first).toMatchObject({ number: 1, phase: 'revealed' })
  expect(first.rounds[0]).toMatchObject({ asked: false, root: null, results: [{ ...results[0], seal: null }] })
  await room.opens(['pip'])
  expect((await room.scores('dana', place(4))).status).toBe(400)
  expect((await room.scores('dana', place(4, '', { kind: 'unchanged' }))).status).toBe(200)
  expect((await room.scores('kit', place(4))).status).toBe(200)
})

test('[R2] answers that come in while the chair closes are all in the root or all too late', async () => {
  await room.opens(['pip'])
  const sent = await Promise.all(
    (['dana', 'kit', 'tamsin', 'joss'] as const).map(async (who) => ({
      who,
      submission: await room.prepares(who, place(5)),
    })),
  )
  const [closed, ...answers] = await Promise.all([
    room.steps('close'),
    ...sent.map(({ who, submission }) => room.sends(who, submission)),
  ])
  expect(closed.status).toBe(204)
  await room.steps('reveal')
  const round = await room.round('imogen')
  const results = round.phase === 'revealed' ? round.results : []
  expect(results.map(({ answer }) => (answer ? 200 : 409))).toEqual(answers.map(({ status }) => status))
})

test('[R9] after a restart the count is known again before the first beat', async () => {
  await room.opens()
  await room.scores('dana', place(7))
  const spoken = Promise.withResolvers<void>()
  const restarted = createLooks({
    store: room.store,
    meetings: { touch: () => spoken.resolve() },
    every: () => () => {},
  })
  await spoken.promise
  const looks = await restarted.looksFor(await room.open(), room.person('kit'))
  expect(looks[0]?.rounds[0]).toMatchObject({ progress: { submitted: 1 } })
})
