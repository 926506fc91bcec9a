import { afterEach, describe, expect, test } from 'vitest'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { type MeetingAt, setUpMeeting } from './meeting-of.ts'
import { type Person, takeSeat } from './person.ts'
import { type ServerProcess, startServer } from './server-process.ts'
import { until } from './until.ts'

let server: ServerProcess
let meeting: MeetingAt
let dana: Person
afterEach(async () => {
  meeting.everybodyLeaves()
  await server.end()
})

async function twoChildrenScored(): Promise<void> {
  server = await startServer()
  meeting = await setUpMeeting(server.url, server.setUpLink)
  dana = await meeting.joins('Dana')
  const scales = meeting.chair.view().scales.map(({ id }) => id)
  await meeting.chair.ask('POST', '/looks', { scales })
  await until('Dana is asked', () => dana.view().looks.length === 1)
  await dana.scores('Pip', 6, 'weekendcanary')
  await dana.scores('Wren', 4, 'weekendcanary')
}

/** What a device that comes now is shown: the phase, and for each child how many results. */
async function shownTo(person: Person): Promise<{ phase: string; results: readonly number[] }> {
  const seat = await takeSeat(person.wire, meeting.base, person.participant)
  const view: MeetingView = seat.view()
  seat.leave()
  const [look] = view.looks
  const results = (look?.rounds ?? []).map((round) => (round.phase === 'revealed' ? round.results.length : 0))
  return { phase: look?.phase ?? 'none', results }
}

describe('a reveal that is killed', () => {
  const STEPS = [
    { step: 'close', command: 'closeLook', before: 'open', after: 'closed' },
    { step: 'reveal', command: 'revealLook', before: 'closed', after: 'revealed' },
  ]
  for (const { step, command, before, after } of STEPS) {
    test(`[R2] killed at each point of the ${step}: all or nothing for every child, and pressing again completes it`, async () => {
      await twoChildrenScored()
      const { chair } = meeting
      const path = `/looks/${chair.look().id}/${step}`
      if (step === 'reveal') await chair.ask('POST', `/looks/${chair.look().id}/close`)
      const shown = { open: [0, 0], closed: [0, 0], revealed: [3, 3] }

      for (const point of ['begin', 'before-commit']) {
        await server.kill()
        await server.restart(`command:${command}:${point}`)
        await expect(chair.ask('POST', path)).rejects.toThrow()
        await server.ended()
        await server.restart()
        for (const person of [chair, dana]) {
          expect(await shownTo(person)).toEqual({ phase: before, results: shown[before as keyof typeof shown] })
        }
        expect(dana.wire.received().includes('weekendcanary')).toBe(false)
      }

      await server.kill()
      await server.restart(`command:${command}:after-commit`)
      await expect(chair.ask('POST', path)).rejects.toThrow()
      await server.ended()
      await server.restart()
      for (const person of [chair, dana]) {
        expect(await shownTo(person)).toEqual({ phase: after, results: shown[after as keyof typeof shown] })
      }
      // The chair, whose press got no answer, presses again: told that it is done, and nothing changes.
      expect(await chair.ask('POST', path)).toMatchObject({ status: 409, body: { reason: 'wrong-phase' } })
      expect(await shownTo(dana)).toEqual({ phase: after, results: shown[after as keyof typeof shown] })
    }, 60_000)
  }
})
