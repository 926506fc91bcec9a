import type { SeatView } from '@evenhand/shared/protocol/view'
import { expect } from 'vitest'
import type { Person } from './person.ts'
import { until } from './until.ts'

/** A stage of a child protection conference in which family and professionals write in all four boxes. */
export const WRITING = 'what_needs_to_happen'

/** The chair takes the session to this stage, whatever lies between, and sees that it is there. */
export async function movesTo(chair: Person, stage: string): Promise<void> {
  const { template } = (await chair.ask('POST', '/seat')).body as SeatView
  const to = template.stages.findIndex(({ id }) => id === stage)
  const from = chair.view().stage
  if (from === to) return
  const step =
    from < to ? { do: 'skip', from, to, reason: 'For a test' } : { do: 'move', from, to, unmet: [], reason: null }
  expect((await chair.ask('POST', '/run', step)).status).toBe(204)
  await until('the chair sees it', () => chair.view().stage === to)
}

/** The chair pauses, or goes on, and sees it. */
export async function pauses(chair: Person, on: boolean): Promise<void> {
  expect((await chair.ask('POST', '/run', { do: 'pause', on })).status).toBe(204)
  await until('the chair sees it', () => chair.view().paused === on)
}
