import type { MeetingPeopleView } from '@evenhand/shared/protocol/view'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type Browser,
  chairAt,
  conference,
  conferenceOf,
  joinedWith,
  otherChairAt,
  type SmallServer,
  startSmallServer,
} from './testing/small-server.ts'

let server: SmallServer
let imogen: Browser
let meeting: Awaited<ReturnType<typeof conferenceOf>>

beforeEach(async () => {
  server = await startSmallServer()
  imogen = await chairAt(server)
  meeting = await conferenceOf(imogen)
})
afterEach(() => server.close())

const NIA = { name: 'Imogen Quillfeather', role: 'advocate', of: 'for Pip', knows: [], scores: false }
const NOT_FOUND = { status: 404, text: '{"reason":"not-found"}' }

describe('a chair’s own meetings', () => {
  test('[P7] are listed for them alone, and need them to be signed in', async () => {
    const barnaby = await otherChairAt(server)
    const { body } = await imogen.ask('GET', '/api/staff/meetings')
    expect(body).toEqual([
      {
        chair: meeting.page.chair,
        meeting: meeting.page.meeting,
        title: 'Thursday at ten',
        kind: 'initial_child_protection_conference',
        date: '2026-11-26',
        people: 4,
      },
    ])
    expect((await barnaby.ask('GET', '/api/staff/meetings')).body).toEqual([])
    expect((await server.browser().ask('GET', '/api/staff/meetings')).status).toBe(401)
    expect((await server.browser().ask('POST', '/api/staff/meetings', conference)).status).toBe(401)
  })

  test('[P7] do not exist for another chair: each door gives the answer for a meeting that is not there', async () => {
    const barnaby = await otherChairAt(server)
    for (const path of [meeting.path, '/api/staff/meetings/nowhere', '/api/staff/meetings/no.where']) {
      expect(await barnaby.ask('GET', path)).toMatchObject(NOT_FOUND)
      expect(await barnaby.ask('POST', `${path}/enter`)).toMatchObject(NOT_FOUND)
      expect(await barnaby.ask('POST', `${path}/people`, NIA)).toMatchObject(NOT_FOUND)
      expect(await barnaby.ask('DELETE', `${path}/people/${meeting.dana.id}`)).toMatchObject(NOT_FOUND)
      expect(await barnaby.ask('POST', `${path}/people/${meeting.dana.id}/link`)).toMatchObject(NOT_FOUND)
      expect(await barnaby.ask('DELETE', `${path}/people/${meeting.dana.id}/link`)).toMatchObject(NOT_FOUND)
    }
    expect(barnaby.jar.size).toBe(1)
    expect((await imogen.ask('GET', meeting.path)).body).toEqual(meeting.page)
  })
})

describe('entering and making meetings', () => {
  test('[P7] does not open the chair’s page to the people who are invited', async () => {
    const dana = await joinedWith(server, meeting.dana)
    expect((await dana.ask('GET', meeting.path)).status).toBe(401)
  })

  test('[P4] lets the chair in as the chair', async () => {
    const { body } = await imogen.ask('POST', `${meeting.path}/enter`)
    expect(body).toEqual({ participant: meeting.page.chair })
    const seat = await imogen.ask('POST', `/api/p/${meeting.page.chair}/seat`)
    expect(seat.body.meeting.me).toMatchObject({ name: 'Imogen Quillfeather', role: 'chair' })
  })

  test('[P1] is refused when somebody knows a child who is not there, with the field and not its value', async () => {
    const people = [{ ...conference.people[0], knows: [2] }]
    const answer = await imogen.ask('POST', '/api/staff/meetings', { ...conference, people })
    expect(answer).toMatchObject({ status: 400, text: '{"reason":"bad-request","problems":["people"]}' })
  })
})

describe('the people of a meeting', () => {
  test('[P3] somebody who is added later gets a link of their own', async () => {
    const { status, body } = await imogen.ask('POST', `${meeting.path}/people`, NIA)
    const page: MeetingPeopleView = body
    expect(status).toBe(201)
    const ada = page.participants.at(-1)
    expect(ada).toMatchObject({ ...NIA, link: { state: 'ready' } })
    const browser = await joinedWith(server, ada ?? { link: { secret: null } })
    const seat = await browser.ask('POST', `/api/p/${ada?.id}/seat`)
    expect(seat.body.meeting.people).toHaveLength(5)
  })

  test('[P3] somebody for whom others enter has no link to send', async () => {
    const { body } = await imogen.ask('POST', `${meeting.path}/people`, { ...NIA, name: 'Odile', withoutDevice: true })
    const page: MeetingPeopleView = body
    expect(page.participants.at(-1)).toMatchObject({
      name: 'Odile',
      withoutDevice: true,
      link: { state: 'none', secret: null },
    })
    expect(page.participants.filter(({ withoutDevice }) => withoutDevice)).toHaveLength(1)
  })

  test('[P4] somebody who is removed is out at once, on every device, and their link is worth nothing', async () => {
    const dana = await joinedWith(server, meeting.dana)
    const tamsin = await joinedWith(server, meeting.tamsin)
    const { handle } = (await dana.ask('POST', `/api/p/${meeting.dana.id}/seat`)).body
    const { socket } = await dana.socket(`/seat/${handle}`)
    const closed = new Promise((resolve) => socket.on('close', resolve))
    const { body } = await imogen.ask('DELETE', `${meeting.path}/people/${meeting.dana.id}`)
    expect(await closed).toBe(4401)
    expect((await dana.ask('POST', `/api/p/${meeting.dana.id}/seat`)).status).toBe(401)
    const entry = body.participants.find(({ id }: { id: string }) => id === meeting.dana.id)
    expect(entry.link).toEqual({ state: 'revoked', secret: null })
    const { people } = (await tamsin.ask('POST', `/api/p/${meeting.tamsin.id}/seat`)).body.meeting
    expect(people.map(({ name, left }: { name: string; left: boolean }) => [name, left])).toEqual([
      ['Imogen Quillfeather', false],
      ['Dana Thistledown-Sample', true],
      ['Tamsin Reed-Example', false],
      ['Finn Observerton', false],
    ])
  })

  test('[P7] the chair cannot remove themselves, so that a meeting always has one', async () => {
    const { chair } = meeting.page
    expect(await imogen.ask('DELETE', `${meeting.path}/people/${chair}`)).toMatchObject(NOT_FOUND)
    expect(await imogen.ask('POST', `${meeting.path}/people/${chair}/link`)).toMatchObject(NOT_FOUND)
  })

  test('[S3] what was done is written down without a word of what was said', async () => {
    await joinedWith(server, meeting.dana)
    await imogen.ask('POST', `${meeting.path}/people/${meeting.tamsin.id}/link`)
    await imogen.ask('DELETE', `${meeting.path}/people/${meeting.tamsin.id}/link`)
    await imogen.ask('DELETE', `${meeting.path}/people/${meeting.dana.id}`)
    const rows = await server.store.read.selectFrom('audit').select(['what', 'participant_id']).orderBy('id').execute()
    expect(rows.map(({ what, participant_id }) => [what, participant_id])).toEqual([
      ['created', null],
      ['joined', meeting.dana.id],
      ['link-renewed', meeting.tamsin.id],
      ['link-revoked', meeting.tamsin.id],
      ['removed', meeting.dana.id],
    ])
  })
})
