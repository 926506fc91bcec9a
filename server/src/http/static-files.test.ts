import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { EXIT_URL } from '../config.ts'
import { createLog } from '../observe/log.ts'
import { guard } from './guard.ts'
import { serveClient } from './static-files.ts'

const PAGES = ['/', '/join', '/meeting/a-person', '/hand-over', '/sign-in', '/no-such-page', '/exit.js', '/mark.svg']

let folder: string
let app: FastifyInstance

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'evenhand-client-'))
  mkdirSync(path.join(folder, 'assets'))
  for (const name of ['index.html', 'exit.js', 'mark.svg', 'assets/index-abc.js'])
    writeFileSync(path.join(folder, name), '<!doctype html>')
  app = fastify()
  await guard(app, { origins: [], secure: true, requestsPerMinute: 100, log: createLog('silent') })
  await serveClient(app, folder, EXIT_URL)
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

test('[X4] no page is kept in a cache or tells another site where somebody came from', async () => {
  for (const url of PAGES) {
    const { headers, statusCode } = await app.inject({ url })
    expect([url, statusCode, headers['cache-control'], headers['referrer-policy']]).toEqual([
      url,
      200,
      'no-store',
      'no-referrer',
    ])
  }
})

test('[X4] what is kept has a name made of its content, and is the same for everybody', async () => {
  const { headers } = await app.inject({ url: '/assets/index-abc.js' })
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await app.inject({ url: '/assets/other.js' })).headers['cache-control']).toBe('no-store')
})
