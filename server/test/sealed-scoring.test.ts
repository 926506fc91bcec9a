import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkReveal } from '@evenhand/shared/seal/check-reveal'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { meetingOf, type TestMeeting } from './meeting-of.ts'
import type { Person } from './person.ts'
import { until } from './until.ts'

/** Words that occur nowhere else, so that finding one byte of them anywhere is a leak. */
const DANA_SAYS = 'weekendcanary still worries me'
const TAMSIN_SAYS = 'officecanary visits are going well'

let meeting: TestMeeting
let dana: Person
let tamsin: Person
let priya: Person
let finn: Person

beforeEach(async () => {
  meeting = await meetingOf()
  dana = await meeting.joins('Dana')
  tamsin = await meeting.joins('Tamsin')
  priya = await meeting.joins('Priya')
  finn = await meeting.joins('Finn')
})
afterEach(() => meeting.end())

function missing(): readonly string[] {
  const pip = meeting.chair.round('Pip')
  return pip.phase === 'open' ? (pip.progress?.missing ?? []).map(({ name }) => name) : []
}

const everybody = () => [meeting.chair, dana, tamsin, priya, finn]

async function opensBoth(): Promise<void> {
  const { chair } = meeting
  const scales = chair.view().scales.map(({ id }) => id)
  expect((await chair.ask('POST', '/looks', { scales })).status).toBe(201)
  await until('everybody is asked', () => everybody().every((person) => person.view().looks.length === 1))
}

async function closesAndReveals(): Promise<void> {
  const { chair } = meeting
  const before = chair.look().id
  expect((await chair.ask('POST', `/looks/${before}/close`)).status).toBe(204)
  await until('everybody knows it is closed', () => everybody().every((each) => each.look().phase === 'closed'))
  expect((await chair.ask('POST', `/looks/${before}/reveal`)).status).toBe(204)
  await until('everybody sees the answers', () => everybody().every((each) => each.look().phase === 'revealed'))
}

describe('scores stay sealed', () => {
  test('[R1] SC01 until the reveal no device, log or file holds a byte of what Dana or Tamsin sent', async () => {
    await opensBoth()
    expect((await dana.scores('Pip', 6, DANA_SAYS)).status).toBe(200)
    expect((await tamsin.scores('Pip', 3, TAMSIN_SAYS)).status).toBe(200)
    expect((await priya.passes('Wren', 'schoolcanary')).status).toBe(200)
    // Everybody comes back on a fresh seat as well: what a reload brings is searched too.
    for (const person of everybody()) await person.ask('POST', '/seat')
    await meeting.chair.ask('POST', `/looks/${meeting.chair.look().id}/close`)
    await until('everybody knows it is closed', () => everybody().every((each) => each.look().phase === 'closed'))

    for (const person of everybody()) expect(person.wire.received().includes('canary')).toBe(false)
    expect(meeting.log()).toContain('answered')
    expect(meeting.log()).not.toContain('canary')
    for (const file of readdirSync(meeting.dataFolder)) {
      expect(readFileSync(path.join(meeting.dataFolder, file)).includes('canary')).toBe(false)
    }
    for (const person of everybody()) {
      for (const round of person.look().rounds) expect(Object.keys(round)).not.toContain('results')
    }
  })

  test('[R2] SC12 all answers of both children reach everybody together, and each device can check them', async () => {
    await opensBoth()
    await dana.scores('Pip', 6, DANA_SAYS)
    await dana.scores('Wren', 0)
    await tamsin.scores('Pip', 3, TAMSIN_SAYS)
    await priya.passes('Wren', 'I do not work with Wren.')
    await closesAndReveals()

    for (const person of everybody()) {
      const pip = person.round('Pip')
      const wren = person.round('Wren')
      if (pip.phase !== 'revealed' || wren.phase !== 'revealed') throw new Error('not revealed')
      const places = (round: typeof pip) =>
        round.results.map(({ name, answer }) => [name.split(' ')[0], answer?.kind === 'score' ? answer.place : answer])
      expect(places(pip)).toEqual([
        ['Dana', 6],
        ['Tamsin', 3],
        ['Priya', null],
      ])
      expect(places(wren)[0]).toEqual(['Dana', 0])
      expect(wren.results[2]?.answer).toMatchObject({ kind: 'pass', why: 'does_not_know_child' })
      for (const round of [pip, wren]) {
        const check = await checkReveal(person.look().id, round, {})
        expect(check).toMatchObject({ checked: 3, of: 3, rootMatches: true })
      }
      expect(JSON.stringify(person.view())).not.toMatch(/average|mean|median/i)
    }
  })

  test('[R6] in the second look silence is "not given" and a change must say what changed it', async () => {
    await opensBoth()
    await dana.scores('Pip', 6)
    await tamsin.scores('Pip', 3)
    await closesAndReveals()
    const scales = meeting.chair.view().scales.map(({ id }) => id)
    await meeting.chair.ask('POST', '/looks', { scales })
    await until('the second look is open', () => everybody().every((each) => each.look().number === 2))

    expect((await dana.scores('Pip', 5)).status).toBe(400)
    const because = 'I heard what Pip said about the nights.'
    expect((await dana.scores('Pip', 5, '', { kind: 'changed', because })).status).toBe(200)
    await closesAndReveals()
    const pip = priya.round('Pip')
    if (pip.phase !== 'revealed') throw new Error('not revealed')
    expect(pip.results[0]?.answer).toMatchObject({ place: 5, change: { kind: 'changed', because } })
    expect(pip.results[1]?.answer).toBeNull()
  })

  test('[R4] SC06 SC07 Dana can replace her answer until the look closes, a retry counts once, and late is late', async () => {
    await opensBoth()
    const first = await dana.scores('Pip', 6)
    expect(first.body).toMatchObject({ seq: 1 })
    await dana.ask('POST', '/seat')
    expect((await dana.scores('Pip', 7)).status).toBe(409)
    const { chair } = meeting
    await chair.ask('POST', `/looks/${chair.look().id}/close`)
    const late = await tamsin.scores('Pip', 2)
    expect(late).toMatchObject({ status: 409, body: { reason: 'round-closed' } })
  })

  test('[R9] SC05 the chair learns who is missing, nobody learns it the moment somebody sends, an observer nothing', async () => {
    await opensBoth()
    const pip = meeting.chair.round('Pip')
    if (pip.phase !== 'open') throw new Error('not open')
    expect(pip.progress?.missing?.map(({ name }) => name)).toHaveLength(3)
    expect(tamsin.round('Pip')).toMatchObject({ progress: null })
    expect(finn.round('Pip')).toMatchObject({ progress: null, asked: false })
    const views = () => everybody().map((person) => person.wire.views())
    const before = views()
    await dana.scores('Pip', 6)
    // A round trip of everybody's own: anything pushed because of the submission would have come before its answer.
    for (const person of everybody()) await person.ask('GET', `/rounds/${pip.id}/mine`)
    expect(views()).toEqual(before)

    meeting.tick(5_000)
    await until('the chair is told with the tick', () => missing().length === 2)
    expect(missing()).not.toContain('Dana Thistledown-Sample')
    expect(finn.round('Pip')).toMatchObject({ progress: null })
  })

  test('[R1] SC03 SC08 SC11 out of range, another person, an observer and a guess are refused alike, and no value is echoed', async () => {
    await opensBoth()
    for (const place of [-1, 11, 5.5, Number.NaN]) {
      const answer = await dana.scores('Pip', place, DANA_SAYS)
      expect(answer.status).toBe(400)
      expect(JSON.stringify(answer.body)).not.toContain('canary')
    }
    expect((await finn.scores('Pip', 5)).status).toBe(403)
    const round = dana.round('Pip').id
    const foreign = await dana.wire.ask('GET', `/api/p/${tamsin.participant}/rounds/${round}/mine`)
    const unknown = await dana.wire.ask('GET', `/api/p/nobody/rounds/${round}/mine`)
    expect(foreign).toEqual(unknown)
    for (const person of [dana, tamsin, finn]) {
      expect((await person.ask('POST', `/looks/${person.look().id}/close`)).status).toBe(403)
      expect((await person.ask('POST', `/looks/${person.look().id}/reveal`)).status).toBe(403)
    }
    // Revealing wants a closed look, and there is no way to name a part of one.
    const early = await meeting.chair.ask('POST', `/looks/${meeting.chair.look().id}/reveal`)
    expect(early).toMatchObject({ status: 409, body: { reason: 'wrong-phase' } })
  })
})
