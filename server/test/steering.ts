import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { SeatView } from '@evenhand/shared/protocol/view'
import { expect } from 'vitest'
import type { Person } from './person.ts'
import { until } from './until.ts'
import type { Wire } from './wire.ts'

/** A stage of a child protection conference in which family and professionals write in all four boxes. */
export const WRITING = 'what_needs_to_happen'

/** The chair takes the session to this stage, whatever lies between, and sees that it is there. */
export async function movesTo(chair: Person, stage: string): Promise<void> {
  const to = await steersTo(chair.wire, chair.participant, stage)
  await until('the chair sees it', () => chair.view().stage === to)
}

/** The same for a chair of whom nothing is open. Gives the stage's index. */
export async function steersTo(wire: Wire, chair: ParticipantId, stage: string): Promise<number> {
  const path = `/api/p/${chair}`
  const { template, meeting } = (await wire.ask('POST', `${path}/seat`)).body as SeatView
  const to = template.stages.findIndex(({ id }) => id === stage)
  const from = meeting.stage
  if (from === to) return to
  const on = { do: 'skip', from, to, reason: 'For a test' }
  const back = { do: 'move', from, to, unmet: [], reason: null }
  expect((await wire.ask('POST', `${path}/run`, from < to ? on : back)).status).toBe(204)
  return to
}

/** The chair pauses, or goes on, and sees it. */
export async function pauses(chair: Person, on: boolean): Promise<void> {
  expect((await chair.ask('POST', '/run', { do: 'pause', on })).status).toBe(204)
  await until('the chair sees it', () => chair.view().paused === on)
}
