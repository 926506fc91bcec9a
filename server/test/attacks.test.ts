import { must } from '@evenhand/shared/lib/must'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { meetingOf, type TestMeeting } from './meeting-of.ts'
import type { Person } from './person.ts'
import { until } from './until.ts'
import { createWire, type Wire } from './wire.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await meetingOf()
})
afterEach(() => meeting.end())

const PEOPLE = () => `/api/staff/meetings/${meeting.people.meeting}/people`

async function asks(...people: readonly Person[]): Promise<void> {
  const scales = meeting.chair.view().scales.map(({ id }) => id)
  await meeting.chair.ask('POST', '/looks', { scales })
  await until('they are asked', () => people.every((person) => person.view().looks.length === 1))
}

/** The chair makes a fresh link for somebody and opens it in a browser of their own. */
async function comesInAs(person: Person): Promise<Wire> {
  const renewed = await meeting.staff.ask('POST', `${PEOPLE()}/${person.participant}/link`)
  const list = renewed.body as typeof meeting.people
  const guest = must(
    list.participants.find(({ id }) => id === person.participant),
    'that person',
  )
  const wire = createWire(meeting.base)
  expect((await wire.ask('POST', '/api/join', { secret: guest.link.secret })).status).toBe(200)
  return wire
}

describe('a chair who comes in by somebody else’s link', () => {
  test('[R1] SC01 cannot read what Dana has sent; the device she sent it from can', async () => {
    const dana = await meeting.joins('Dana')
    await asks(dana)
    await dana.scores('Pip', 6, 'weekendcanary')
    const mine = `/rounds/${dana.round('Pip').id}/mine`
    const chairs = await comesInAs(dana)
    expect((await chairs.ask('GET', `/api/p/${dana.participant}${mine}`)).status).toBe(404)
    expect(chairs.received().includes('weekendcanary')).toBe(false)
    expect((await dana.ask('GET', mine)).body).toMatchObject({ answer: { place: 6 } })
  })

  test('[P6] SC07 somebody who was taken out and is let in again sends no score to those inside', async () => {
    const dana = await meeting.joins('Dana')
    await asks(dana)
    await meeting.staff.ask('DELETE', `${PEOPLE()}/${dana.participant}`)
    const back = await comesInAs(dana)
    for (const [name, value] of back.cookies) dana.wire.cookies.set(name, value)
    expect((await dana.scores('Pip', 6)).status).toBe(404)
  })
})
