import type { MeetingId, ParticipantId, RoundId } from '@evenhand/shared/domain/ids'
import type { Every } from '../every.ts'

export const PROGRESS_EVERY_MS = 5_000

/** Who had sent something in each open round, as of the last tick. */
export interface ProgressTick {
  /** Empty for a round that has opened since. */
  submitted(round: RoundId): ReadonlySet<ParticipantId>
  stop(): void
}

/** One line for everybody who has sent something, and one without anybody for a round that is still empty. */
export interface ProgressLine {
  readonly meeting: MeetingId
  readonly round: RoundId
  readonly participant: ParticipantId | null
}

/**
 * Takes a picture of all open rounds at a fixed beat and says of which meetings. The beat never depends on what people
 * do, and it speaks of every open round each time, changed or not, so that its frames tell nothing by when they come.
 * Knows nothing of answers. [R9]
 */
export function createProgressTick(opts: {
  every: Every
  read: () => Promise<readonly ProgressLine[]>
  onTick: (meetings: ReadonlySet<MeetingId>) => void
}): ProgressTick {
  const { every, read, onTick } = opts
  const nobody: ReadonlySet<ParticipantId> = new Set()
  let picture: ReadonlyMap<RoundId, ReadonlySet<ParticipantId>> = new Map()
  let reading = false

  async function tick(): Promise<void> {
    if (reading) return
    reading = true
    const lines = await readOrNothing()
    reading = false
    if (!lines) return
    picture = pictureOf(lines)
    onTick(new Set(lines.map(({ meeting }) => meeting)))
  }

  async function readOrNothing(): Promise<readonly ProgressLine[] | null> {
    try {
      return await read()
    } catch {
      // The database did not answer: the last picture stands until the next beat.
      return null
    }
  }

  const stop = every(PROGRESS_EVERY_MS, () => void tick())
  // After a restart the first views must not say that nobody has sent anything.
  void tick()

  return { submitted: (round) => picture.get(round) ?? nobody, stop }
}

function pictureOf(lines: readonly ProgressLine[]): ReadonlyMap<RoundId, ReadonlySet<ParticipantId>> {
  const byRound = Map.groupBy(lines, ({ round }) => round)
  return new Map(
    [...byRound].map(([round, of]) => [
      round,
      new Set(of.map(({ participant }) => participant).filter((participant) => participant !== null)),
    ]),
  )
}
