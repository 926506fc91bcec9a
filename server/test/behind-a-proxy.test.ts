import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type App, buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { freePort } from './free-port.ts'

describe('behind a proxy that speaks https', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'evenhand-proxied-'))
  const HOME = 'https://board.example.invalid'
  let app: App
  let port: number

  beforeEach(async () => {
    port = await freePort()
    const config = readConfig({ PORT: String(port), EVENHAND_DATA: folder, EVENHAND_URL: HOME }, folder)
    const silent = () => undefined
    const log = { debug: silent, info: silent, warn: silent, error: silent }
    app = await buildApp({ config, log, clock: Date.now, every: () => silent, clientFolder: folder })
    await app.listen()
  })
  afterEach(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const asks = (route: string, forwarded: Record<string, string> = {}) =>
    fetch(`http://localhost:${port}${route}`, {
      method: 'POST',
      headers: { origin: HOME, 'content-type': 'application/json', ...forwarded },
      body: JSON.stringify({ email: 'nobody@example.invalid', passPhrase: 'x' }),
    })

  test('[N4] one caller’s guesses do not shut the door on the others, and naming somebody else does not help them', async () => {
    const guesses = Array.from({ length: 21 }, (_, at) => `203.0.113.${at}, 198.51.100.1`)
    let last = 0
    for (const caller of guesses) last = (await asks('/api/sign-in', { 'x-forwarded-for': caller })).status
    expect(last).toBe(429)
    expect((await asks('/api/sign-in', { 'x-forwarded-for': '198.51.100.2' })).status).toBe(401)
  })

  test('[N1] AC13 browsers are told to come over https only, and nobody loads the example from outside, however near the proxy makes them look', async () => {
    expect((await asks('/api/example', { 'x-forwarded-host': 'localhost' })).status).toBe(404)
    const door = await fetch(`http://localhost:${port}/api/front-door`)
    expect(await door.json()).toEqual({ needsSetUp: true, offersExample: false })
    expect(door.headers.get('strict-transport-security')).toContain('max-age=')
  })
})
