import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { Clock } from '../clock.ts'
import type { Every } from '../every.ts'
import { MOST_FRAME_BYTES } from '../http/socket-options.ts'
import { type Allowance, createAllowance } from './allowance.ts'

/** What the gate and the disk do for one person, however many sockets they open one after another. [N4] */
export type WorkAllowance = Record<'edit' | 'editBytes' | 'stateRequest', Allowance>

export const USUAL_EDITS_PER_SECOND = 30

/** All of it grows with the edits. A long absence comes as one frame, far below the burst. */
export function createWorkAllowance(clock: Clock, editsPerSecond = USUAL_EDITS_PER_SECOND): WorkAllowance {
  const times = editsPerSecond / USUAL_EDITS_PER_SECOND
  // Below the usual rate too, somebody must be able to send what a frame may hold, and to come back.
  const atLeastOnce = Math.max(1, times)
  return {
    edit: createAllowance({ clock, perSecond: editsPerSecond, burst: 200 * times }),
    editBytes: createAllowance({ clock, perSecond: 65_536 * times, burst: 4 * MOST_FRAME_BYTES * atLeastOnce }),
    stateRequest: createAllowance({ clock, perSecond: 2 * atLeastOnce, burst: 10 * atLeastOnce }),
  }
}

/** Everybody's allowance, for as long as it is needed. */
export interface WorkAllowances {
  /** For one more socket of this person. To be given back when the socket has closed. */
  lend(participant: ParticipantId): { readonly work: WorkAllowance; giveBack(): void }
  size(): number
}

const SWEEP_MS = 60_000

/** An allowance is dropped when its last socket has gone and nothing is owed: then a new one is the same. */
export function createWorkAllowances(opts: { clock: Clock; every: Every; editsPerSecond: number }): WorkAllowances {
  const { clock, every, editsPerSecond } = opts
  const people = new Map<ParticipantId, { readonly work: WorkAllowance; sockets: number }>()

  every(SWEEP_MS, () => {
    for (const [participant, { work, sockets }] of people) {
      if (sockets === 0 && Object.values(work).every((allowance) => allowance.isFull())) people.delete(participant)
    }
  })

  return {
    lend(participant) {
      const person = people.get(participant) ?? { work: createWorkAllowance(clock, editsPerSecond), sockets: 0 }
      people.set(participant, person)
      person.sockets += 1
      return {
        work: person.work,
        giveBack() {
          person.sockets -= 1
        },
      }
    },
    size: () => people.size,
  }
}
