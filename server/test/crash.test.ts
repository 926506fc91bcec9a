import { createChance } from '@evenhand/shared/testing/random'
import { afterEach, describe, expect, test } from 'vitest'
import { createTypingPeople } from './kill-round.ts'
import { type MeetingAt, setUpMeeting } from './meeting-of.ts'
import { type ServerProcess, startServer } from './server-process.ts'

const ROUNDS = 20

let server: ServerProcess
let meeting: MeetingAt
afterEach(async () => {
  meeting.everybodyLeaves()
  await server.end()
})

describe('a server that is killed while four people type', () => {
  const seed = Number(process.env.EVENHAND_SEED ?? 20_261_121)

  // 200 rounds with five people: `pnpm faults --only kill`.
  test(`[S2] RE01 ${ROUNDS} kills: what was said to be saved is there, all agree, nobody's text is gone (seed ${seed})`, async () => {
    server = await startServer()
    meeting = await setUpMeeting(server.url, server.setUpLink)
    const people = [meeting.chair]
    for (const name of ['Dana', 'Tamsin', 'Priya']) people.push(await meeting.joins(name))
    const typing = await createTypingPeople(meeting, people, createChance(seed))
    for (let round = 0; round < ROUNDS; round += 1) {
      const counts = await typing.round(async () => {
        await server.kill()
        for (const writer of typing.writers()) writer.away()
        await server.restart()
      })
      expect(counts, `round ${round}`).toEqual({ lost: 0, diverged: 0 })
    }
    expect(typing.acknowledged()).toBeGreaterThan(ROUNDS)
  }, 180_000)
})
