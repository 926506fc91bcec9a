import fastify from 'fastify'
import { expect, test } from 'vitest'
import { limitPeople } from './person-limit.ts'

test('[N4] one browser asks six hundred times a minute, from wherever; another one of the same person is not held up by it', async () => {
  let now = 0
  const app = fastify({ trustProxy: true })
  limitPeople(app, {
    clock: () => now,
    participations: { device: (request, participant) => `${participant} on ${request.headers.cookie}` },
  })
  app.get('/api/p/:participant/mine', async () => 'here')
  app.get('/api/else', async () => 'here')
  let address = 0
  const asks = async (cookie: string, url = '/api/p/dana/mine') => {
    address += 1
    const headers = { cookie, 'x-forwarded-for': `203.0.113.${address % 250}` }
    return (await app.inject({ url, headers })).statusCode
  }
  const many = await Promise.all(Array.from({ length: 601 }, () => asks('phone')))
  expect([many.filter((code) => code === 200).length, many.filter((code) => code === 429).length]).toEqual([600, 1])
  expect(await asks('desk')).toBe(200)
  expect(await asks('phone', '/api/else')).toBe(200)
  now += 60_000
  expect(await asks('phone')).toBe(200)
  await app.close()
})
