import { afterEach, describe, expect, test } from 'vitest'
import { chairAt, HOME, PHRASE, type SmallServer, startSmallServer } from '../meetings/testing/small-server.ts'

let server: SmallServer
afterEach(() => server.close())

const imogen = { name: 'Imogen Quillfeather', email: 'imogen@example.org', passPhrase: PHRASE }

describe('the first account', () => {
  test('[P9] is made with the printed link once, and never again', async () => {
    server = await startSmallServer()
    const browser = server.browser()
    const link = server.setUp.link(HOME)
    expect(link).toMatch(/^http:\/\/localhost:3000\/setup#[\w-]{43}$/)
    const secret = link.split('#')[1]
    expect((await browser.ask('GET', '/api/front-door')).body).toEqual({ needsSetUp: true, offersExample: false })
    expect(await browser.ask('POST', '/api/setup', { secret, ...imogen })).toMatchObject({ status: 200 })
    expect((await browser.ask('GET', '/api/staff/me')).body).toEqual({ name: imogen.name, email: imogen.email })
    expect((await browser.ask('GET', '/api/front-door')).body).toEqual({ needsSetUp: false, offersExample: false })

    const second = server.browser()
    const again = await second.ask('POST', '/api/setup', { secret, ...imogen, email: 'other@example.org' })
    expect(again).toMatchObject({ status: 409, body: { reason: 'already-set-up' } })
    expect(second.jar.size).toBe(0)
  })

  test('[P9] is one account also when two people use the link in the same moment', async () => {
    server = await startSmallServer()
    const secret = server.setUp.link(HOME).split('#')[1]
    const tries = ['a@example.org', 'b@example.org'].map((email) =>
      server.browser().ask('POST', '/api/setup', { secret, ...imogen, email }),
    )
    expect((await Promise.all(tries)).map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('[P9] is not made with another secret, and the answer does not repeat what was sent', async () => {
    server = await startSmallServer()
    const secret = 'A'.repeat(43)
    const answer = await server.browser().ask('POST', '/api/setup', { secret, ...imogen })
    expect(answer).toMatchObject({ status: 403, text: '{"reason":"not-allowed"}' })
    const short = await server.browser().ask('POST', '/api/setup', { secret, ...imogen, passPhrase: 'short' })
    expect(short).toMatchObject({ status: 400, text: '{"reason":"bad-request","problems":["passPhrase"]}' })
  })
})

describe('signing in', () => {
  test('[P8] with an unknown address and with a wrong phrase is answered byte for byte alike', async () => {
    server = await startSmallServer()
    await chairAt(server)
    const wrong = await server
      .browser()
      .ask('POST', '/api/sign-in', { email: imogen.email, passPhrase: 'not it at all' })
    const unknown = await server.browser().ask('POST', '/api/sign-in', { email: 'x@example.org', passPhrase: PHRASE })
    expect(wrong).toEqual({ status: 401, text: '{"reason":"not-signed-in"}', body: wrong.body, flags: undefined })
    expect(unknown).toEqual(wrong)
  })

  test('[P8] works whatever the case of the address, with a new token each time that ends the old one', async () => {
    server = await startSmallServer()
    const browser = await chairAt(server)
    const before = browser.jar.get('evenhand-staff')
    const answer = await browser.ask('POST', '/api/sign-in', { email: 'Imogen@Example.org', passPhrase: PHRASE })
    expect(answer).toMatchObject({ status: 200, body: { name: imogen.name, email: imogen.email } })
    expect(browser.jar.get('evenhand-staff')).not.toBe(before)
    browser.jar.set('evenhand-staff', before ?? '')
    expect((await browser.ask('GET', '/api/staff/me')).status).toBe(401)
  })

  test('[P4] ends with signing out, on the server too, and by itself after twelve hours', async () => {
    server = await startSmallServer()
    const browser = await chairAt(server)
    const token = browser.jar.get('evenhand-staff') ?? ''
    await browser.ask('POST', '/api/sign-out')
    expect(browser.jar.size).toBe(0)
    browser.jar.set('evenhand-staff', token)
    expect((await browser.ask('GET', '/api/staff/me')).status).toBe(401)

    await browser.ask('POST', '/api/sign-in', { email: imogen.email, passPhrase: PHRASE })
    server.time.now += 12 * 3_600_000 - 1
    expect((await browser.ask('GET', '/api/staff/me')).status).toBe(200)
    server.time.now += 1
    expect((await browser.ask('GET', '/api/staff/me')).status).toBe(401)
  })
})

describe('what signing in leaves behind', () => {
  test('[N1] is a cookie that scripts cannot read and other sites cannot send, bound to this host under https', async () => {
    server = await startSmallServer({ secure: true })
    const secret = server.setUp.link(HOME).split('#')[1]
    const { flags } = await server.browser().ask('POST', '/api/setup', { secret, ...imogen })
    expect(flags).toMatch(
      /^__Host-evenhand-staff=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
  })

  test('[N4] is a count that slows somebody who guesses, until a minute later', async () => {
    server = await startSmallServer()
    const browser = await chairAt(server)
    for (let guess = 0; guess < 20; guess += 1) await browser.ask('POST', '/api/sign-in', { email: 1 })
    const right = { email: imogen.email, passPhrase: PHRASE }
    expect((await browser.ask('POST', '/api/sign-in', right)).status).toBe(429)
    server.time.now += 60_000
    expect((await browser.ask('POST', '/api/sign-in', right)).status).toBe(200)
  })

  test('[S3] is no name, no address and no phrase that a reader of the database could read', async () => {
    server = await startSmallServer()
    await chairAt(server)
    const rows = await server.store.read.selectFrom('staff').selectAll().execute()
    const stored = rows.map((row) => `${JSON.stringify(row)}${Buffer.from(row.sealed).toString('latin1')}`).join('')
    expect(stored).not.toMatch(/imogen|hale|example\.org|long enough/i)
    expect(stored).toContain('$argon2id$')
  })
})
