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

test('[X1] the page under the name of its file has the way out that was chosen too', async () => {
  writeFileSync(path.join(folder, 'index.html'), `<a href="${EXIT_URL}">Exit</a>`)
  await app.close()
  app = fastify()
  await serveClient(app, folder, 'https://weather.example/')
  for (const url of ['/', '/index.html']) {
    expect((await app.inject({ url })).body).toBe('<a href="https://weather.example/">Exit</a>')
  }
})

test('[X4] what is kept has a name made of its content, and is the same for everybody', async () => {
  const { headers } = await app.inject({ url: '/assets/index-abc.js' })
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await app.inject({ url: '/assets/other.js' })).headers['cache-control']).toBe('no-store')
})

test('[U9] a browser gets what the build compressed, and one that cannot read that gets the plain file', async () => {
  writeFileSync(path.join(folder, 'assets/index-abc.js.br'), 'as brotli')
  writeFileSync(path.join(folder, 'assets/index-abc.js.gz'), 'as gzip')
  await app.close()
  app = fastify()
  await guard(app, { origins: [], secure: true, requestsPerMinute: 100, log: createLog('silent') })
  await serveClient(app, folder, EXIT_URL)
  const got = async (accepts: string) => {
    const { headers, body } = await app.inject({ url: '/assets/index-abc.js', headers: { 'accept-encoding': accepts } })
    expect([headers['cache-control'], headers['vary']]).toEqual([
      'public, max-age=31536000, immutable',
      'accept-encoding',
    ])
    expect(headers['content-type']).toContain('javascript')
    return [headers['content-encoding'], body]
  }
  expect(await got('gzip, deflate, br')).toEqual(['br', 'as brotli'])
  expect(await got('gzip')).toEqual(['gzip', 'as gzip'])
  expect(await got('identity')).toEqual([undefined, '<!doctype html>'])
})

test('[U9] a page and an answer are never compressed', async () => {
  const { headers } = await app.inject({ url: '/join', headers: { 'accept-encoding': 'gzip, deflate, br' } })
  expect(headers['content-encoding']).toBeUndefined()
})
