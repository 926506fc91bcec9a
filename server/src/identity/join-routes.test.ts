import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type Browser,
  chairAt,
  conferenceOf,
  joinedWith,
  type SmallServer,
  startSmallServer,
} from '../meetings/testing/small-server.ts'

let server: SmallServer
let imogen: Browser
let meeting: Awaited<ReturnType<typeof conferenceOf>>

beforeEach(async () => {
  server = await startSmallServer()
  imogen = await chairAt(server)
  meeting = await conferenceOf(imogen)
})
afterEach(() => server.close())

const look = (browser: Browser, secret: unknown) => browser.ask('POST', '/api/join/look', { secret })
const join = (browser: Browser, secret: unknown) => browser.ask('POST', '/api/join', { secret })
const seatOf = (browser: Browser, id: ParticipantId) => browser.ask('POST', `/api/p/${id}/seat`)
const linkOf = (id: ParticipantId) => `${meeting.path}/people/${id}/link`
const NOT_FOUND = { status: 404, text: '{"reason":"not-found"}' }

describe('a personal link', () => {
  test('[P3] is not used up by looking, nor by a scanner that opens every address it finds', async () => {
    const { secret } = meeting.dana.link
    for (let i = 0; i < 3; i += 1) expect((await look(server.browser(), secret)).status).toBe(200)
    expect((await server.browser().ask('GET', '/api/join')).status).toBe(404)
    expect((await server.browser().ask('GET', '/api/join/look')).status).toBe(404)
    expect(await join(server.browser(), secret)).toMatchObject({ status: 200, body: { participant: meeting.dana.id } })
  })

  test('[P5] tells a first name, an initial, who invites and when; nothing about a child', async () => {
    const { body, text } = await look(server.browser(), meeting.dana.link.secret)
    expect(body).toEqual({
      participant: meeting.dana.id,
      person: 'Dana T.',
      invitedBy: 'Imogen Quillfeather',
      kind: 'initial_child_protection_conference',
      date: '2026-11-26',
    })
    expect(text).not.toMatch(/Marlow|Pip|Wren|Tamsin|Thursday/)
  })
})

describe('a link that is used', () => {
  test('[X3] on a borrowed device the way in goes with the browser, and is none any more after half a day', async () => {
    const { secret } = meeting.dana.link
    const dana = server.browser()
    const { flags } = await dana.ask('POST', '/api/join', { secret, borrowed: true })
    expect(flags).toMatch(/^evenhand-[\w-]{22}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    expect((await seatOf(dana, meeting.dana.id)).status).toBe(200)
    server.time.now += 12 * 3_600_000 + 1
    expect((await seatOf(dana, meeting.dana.id)).status).toBe(401)
  })

  test('[X3] whoever opens their link again and says then that the device is borrowed keeps no longer way in', async () => {
    const { secret } = meeting.dana.link
    const dana = server.browser()
    await join(dana, secret)
    const [before = ''] = dana.jar.values()
    const { flags } = await dana.ask('POST', '/api/join', { secret, borrowed: true })
    expect(flags).toMatch(/^evenhand-[\w-]{22}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    expect([...dana.jar.values()]).not.toContain(before)
    expect((await seatOf(dana, meeting.dana.id)).status).toBe(200)
    server.time.now += 12 * 3_600_000 + 1
    expect((await seatOf(dana, meeting.dana.id)).status).toBe(401)
  })

  test('[P3] lets one browser in; another one that comes later is told it was used', async () => {
    const { secret } = meeting.dana.link
    const dana = server.browser()
    const { flags } = await join(dana, secret)
    expect(flags).toMatch(/^evenhand-[\w-]{22}=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/)
    const other = server.browser()
    expect(await look(other, secret)).toMatchObject({ status: 410, body: { reason: 'link-used' } })
    expect(await join(other, secret)).toMatchObject({ status: 410, body: { reason: 'link-used' } })
    expect(other.jar.size).toBe(0)
    expect((await seatOf(other, meeting.dana.id)).status).toBe(401)
  })

  test('[P3] lets in only one of two browsers that use it in the same moment', async () => {
    const two = [server.browser(), server.browser()]
    const answers = await Promise.all(two.map((browser) => join(browser, meeting.dana.link.secret)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410])
    expect(two.map(({ jar }) => jar.size).toSorted()).toEqual([0, 1])
  })

  test('[P3] opens again for the browser that used it and still is this person', async () => {
    const { secret } = meeting.dana.link
    const dana = await joinedWith(server, meeting.dana)
    expect((await look(dana, secret)).status).toBe(200)
    expect(await join(dana, secret)).toMatchObject({ status: 200, body: { participant: meeting.dana.id } })
    const tamsin = await joinedWith(server, meeting.tamsin)
    expect((await join(tamsin, secret)).status).toBe(410)
  })
})

describe('a link that is no good', () => {
  test('[P3] is answered alike, whether it is wrong by one character, expired, revoked or replaced', async () => {
    const { dana, tamsin, finn } = meeting
    const right = dana.link.secret ?? ''
    const wrong = `${right.startsWith('A') ? 'B' : 'A'}${right.slice(1)}`
    expect(await look(server.browser(), wrong)).toMatchObject(NOT_FOUND)
    expect(await join(server.browser(), wrong)).toMatchObject(NOT_FOUND)

    await imogen.ask('DELETE', linkOf(tamsin.id))
    expect(await look(server.browser(), tamsin.link.secret)).toMatchObject(NOT_FOUND)
    expect(await join(server.browser(), tamsin.link.secret)).toMatchObject(NOT_FOUND)

    await imogen.ask('POST', linkOf(finn.id))
    expect(await join(server.browser(), finn.link.secret)).toMatchObject(NOT_FOUND)

    server.time.now += 14 * 86_400_000
    expect(await look(server.browser(), right)).toMatchObject(NOT_FOUND)
    expect(await join(server.browser(), right)).toMatchObject(NOT_FOUND)
  })

  test('[N4] cannot be guessed at: after twenty tries in a minute an address waits', async () => {
    const guesses = Array.from({ length: 20 }, (_, i) => String(i).padStart(43, 'x'))
    for (const guess of guesses) await join(server.browser(), guess)
    expect((await join(server.browser(), meeting.dana.link.secret)).status).toBe(429)
    server.time.now += 60_000
    expect((await join(server.browser(), meeting.dana.link.secret)).status).toBe(200)
  })

  test('[N4] a whole conference that comes from one building in one minute gets in', async () => {
    for (let person = 0; person < 30; person += 1) {
      expect((await look(server.browser(), meeting.dana.link.secret)).status).toBe(200)
    }
    expect((await join(server.browser(), meeting.dana.link.secret)).status).toBe(200)
  })
})

describe('renewing and revoking', () => {
  test('[P3] a renewed link ends the old one and leaves whoever is in where they are', async () => {
    const dana = await joinedWith(server, meeting.dana)
    const { body } = await imogen.ask('POST', linkOf(meeting.dana.id))
    const { link } = body.participants.find(({ id }: { id: string }) => id === meeting.dana.id)
    expect(link).toMatchObject({ state: 'ready' })
    expect(link.secret).not.toBe(meeting.dana.link.secret)
    expect((await seatOf(dana, meeting.dana.id)).status).toBe(200)
    expect((await join(server.browser(), meeting.dana.link.secret)).status).toBe(404)
    expect((await join(server.browser(), link.secret)).status).toBe(200)
  })

  test('[P3] a revoked link also ends what was entered with it, and closes the sockets at once', async () => {
    const dana = await joinedWith(server, meeting.dana)
    const { handle } = (await seatOf(dana, meeting.dana.id)).body
    const { socket } = await dana.socket(`/seat/${handle}`)
    const closed = new Promise((resolve) => socket.on('close', resolve))
    await imogen.ask('DELETE', linkOf(meeting.dana.id))
    expect(await closed).toBe(4401)
    expect((await seatOf(dana, meeting.dana.id)).status).toBe(401)
  })

  test('[P3] the chair can copy a secret until it is used, and the database never holds it in the clear', async () => {
    const before = await server.store.read.selectFrom('link').selectAll().execute()
    expect(JSON.stringify(before)).not.toContain(meeting.dana.link.secret)
    await joinedWith(server, meeting.dana)
    const { body } = await imogen.ask('GET', meeting.path)
    const links = body.participants.map(({ link }: { link: unknown }) => link)
    expect(links).toEqual([
      { state: 'none', secret: null },
      { state: 'used', secret: null },
      { state: 'ready', secret: meeting.tamsin.link.secret },
      { state: 'ready', secret: meeting.finn.link.secret },
    ])
  })
})

describe('a participation', () => {
  test('[P4] of one person does not make its browser another, whatever its cookie is called', async () => {
    const dana = await joinedWith(server, meeting.dana)
    expect((await seatOf(dana, meeting.dana.id)).status).toBe(200)
    const token = dana.jar.get(`evenhand-${meeting.dana.id}`) ?? ''
    dana.jar.set(`evenhand-${meeting.tamsin.id}`, token)
    const foreign = await seatOf(dana, meeting.tamsin.id)
    const none = await seatOf(server.browser(), meeting.tamsin.id)
    expect(foreign).toMatchObject({ status: 401, text: '{"reason":"not-signed-in"}' })
    expect(foreign).toEqual(none)
    expect(await server.browser().ask('POST', '/api/p/nobody/seat')).toEqual(none)
  })

  test('[P4] of two people at one computer stay beside each other', async () => {
    const shared = await joinedWith(server, meeting.dana)
    await join(shared, meeting.tamsin.link.secret)
    expect((await seatOf(shared, meeting.dana.id)).body.meeting.me.name).toBe('Dana Thistledown-Sample')
    expect((await seatOf(shared, meeting.tamsin.id)).body.meeting.me.name).toBe('Tamsin Reed-Example')
  })

  test('[P4] ends when its browser leaves, there and on the server, and runs out after thirty days', async () => {
    const dana = await joinedWith(server, meeting.dana)
    const tamsin = await joinedWith(server, meeting.tamsin)
    const name = `evenhand-${meeting.dana.id}`
    const token = dana.jar.get(name) ?? ''
    expect((await dana.ask('POST', `/api/p/${meeting.dana.id}/leave`)).status).toBe(204)
    expect(dana.jar.has(name)).toBe(false)
    dana.jar.set(name, token)
    expect((await seatOf(dana, meeting.dana.id)).status).toBe(401)

    server.time.now += 30 * 86_400_000 - 1
    expect((await seatOf(tamsin, meeting.tamsin.id)).status).toBe(200)
    server.time.now += 1
    expect((await seatOf(tamsin, meeting.tamsin.id)).status).toBe(401)
  })
})
