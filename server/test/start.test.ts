import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { freePort } from './free-port.ts'
import { type ServerProcess, startServer } from './server-process.ts'

const root = path.join(import.meta.dirname, '../..')

let server: ServerProcess
afterEach(() => server.end())

/** Starts a second one, and gives what somebody at the terminal is told. */
function startedWith(env: Record<string, string>): { code: number | null; lines: readonly string[] } {
  const { status, stderr } = spawnSync(process.execPath, ['server/src/main.ts'], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { code: status, lines: stderr.trim().split('\n') }
}

describe('starting and stopping', () => {
  test('[S5] what keeps it from starting is said in one sentence, and the exit code says so too', async () => {
    server = await startServer()
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'evenhand-start-'))
    const file = path.join(elsewhere, 'file')
    writeFileSync(file, '')
    const port = String(await freePort())
    const cases: Record<string, Record<string, string>> = {
      'Another Evenhand': { PORT: port, EVENHAND_DATA: server.dataFolder },
      'Something else is already listening': { PORT: new URL(server.url).port, EVENHAND_DATA: elsewhere },
      'The data folder cannot be written': { PORT: port, EVENHAND_DATA: path.join(file, 'data') },
      'PORT must be a number': { PORT: 'three' },
    }
    for (const [sentence, env] of Object.entries(cases)) {
      const { code, lines } = startedWith(env)
      expect(lines).toHaveLength(1)
      expect(lines[0]).toContain(sentence)
      expect(code).toBe(1)
    }
    await server.stop()
    rmSync(path.join(server.dataFolder, 'master.key'))
    const { code, lines } = startedWith({ PORT: port, EVENHAND_DATA: server.dataFolder })
    expect(lines).toEqual([expect.stringContaining('its master key is missing')])
    expect(code).toBe(1)
    rmSync(elsewhere, { recursive: true })
  })

  test('[S5] Ctrl-C drains and ends well, and the set-up link is a new one each time until it was used', async () => {
    server = await startServer()
    const first = server.setUpLink
    expect(await server.stop()).toBe(0)
    await server.restart()
    const answer = await fetch(`${server.url}/api/setup`, {
      method: 'POST',
      headers: { origin: server.url, 'content-type': 'application/json' },
      body: JSON.stringify({
        secret: first.split('#')[1],
        name: 'X',
        email: 'x@example.invalid',
        passPhrase: 'x'.repeat(20),
      }),
    })
    expect(answer.status).toBe(403)
  })
})
