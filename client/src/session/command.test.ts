import { afterEach, describe, expect, test, vi } from 'vitest'
import { command } from './command.ts'

afterEach(() => vi.unstubAllGlobals())

const answering = (answer: () => Response) => vi.stubGlobal('fetch', async () => answer())

describe('asking the server', () => {
  test('[U3] a line that is not there is told as such, and nothing is thrown at whoever asked', async () => {
    answering(() => {
      throw new TypeError('nobody answered')
    })
    expect(await command('POST', '/api/p/dana/seat')).toEqual({ ok: false, reason: 'offline' })
  })

  test('[U3] an answer that was cut off on the way counts as none, so that it is asked for again', async () => {
    answering(() => new Response('{"handle":"ab', { status: 200 }))
    expect(await command('POST', '/api/p/dana/seat')).toEqual({ ok: false, reason: 'offline' })
  })

  test('[U3] an answer that is meant to be empty is an answer', async () => {
    answering(() => new Response(null, { status: 204 }))
    expect(await command('POST', '/api/p/dana/leave')).toEqual({ ok: true, value: undefined })
  })

  test('[G4] a refusal is told with its reason, and one from something in between by its status', async () => {
    answering(() => Response.json({ reason: 'round-closed' }, { status: 409 }))
    expect(await command('PUT', '/api/p/dana/rounds/r/score', {})).toEqual({ ok: false, reason: 'round-closed' })
    answering(() => new Response('<h1>Bad gateway</h1>', { status: 502 }))
    expect(await command('PUT', '/api/p/dana/rounds/r/score', {})).toEqual({ ok: false, reason: 'not-now' })
  })
})
