import { createChance } from '@evenhand/shared/testing/random'
import { afterEach, describe, expect, test } from 'vitest'
import { type MeetingAt, setUpMeeting } from './meeting-of.ts'
import { type Person, takeSeat } from './person.ts'
import { type ServerProcess, startServer } from './server-process.ts'
import { until } from './until.ts'
import { createWriter } from './writer.ts'

const ROUNDS = 20

let server: ServerProcess
let meeting: MeetingAt
afterEach(async () => {
  meeting.everybodyLeaves()
  await server.end()
})

async function fourPeople(): Promise<readonly Person[]> {
  server = await startServer()
  meeting = await setUpMeeting(server.url, server.setUpLink)
  return [meeting.chair, await meeting.joins('Dana'), await meeting.joins('Tamsin'), await meeting.joins('Priya')]
}

describe('a server that is killed while four people type', () => {
  const seed = Number(process.env.EVENHAND_SEED ?? 20_261_121)

  test(`[S2] ${ROUNDS} kills: what was said to be saved is there, all agree, nobody's text is gone (seed ${seed})`, async () => {
    const chance = createChance(seed)
    const people = await fourPeople()
    const writers = people.map(createWriter)
    await until('every card is saved', () => writers.every((writer) => writer.allSaved()))
    const observer = meeting.chair
    let promises = 0

    for (let round = 0; round < ROUNDS; round += 1) {
      for (let word = 0; word < 5 + chance.below(40); word += 1) {
        chance.pick(writers).types(` ${round}.${word}`)
        // Now and then the network gets its turn, so that the kill falls into every part of the work.
        if (chance.below(2) === 0) await new Promise((resolve) => setImmediate(resolve))
      }
      await server.kill()
      for (const writer of writers) writer.away()
      await server.restart()

      const joiner = await takeSeat(observer.wire, meeting.base, observer.participant)
      for (const { card, typed, promised } of writers) {
        // A card whose making was never acknowledged may not be there yet; what was promised must be.
        const kept = promised() === 0 ? '' : joiner.board.wordsOf(card)
        expect(kept.length).toBeGreaterThanOrEqual(promised())
        expect(typed().startsWith(kept)).toBe(true)
        promises += promised()
      }
      joiner.leave()
      for (const writer of writers) writer.back()
      await until('all is saved', () => writers.every((writer) => writer.allSaved()))
      await until('all agree', () =>
        writers.every(({ person }) => writers.every(({ card, typed }) => wordsAt(person, card) === typed())),
      )
    }
    expect(promises).toBeGreaterThan(0)
  }, 180_000)
})

function wordsAt(person: Person, card: Parameters<Person['board']['wordsOf']>[0]): string {
  return person.cards().some(({ id }) => id === card) ? person.board.wordsOf(card) : ''
}
