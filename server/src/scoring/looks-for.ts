import type { MeetingId, ScaleId } from '@evenhand/shared/domain/ids'
import type { Participant } from '@evenhand/shared/domain/participant'
import type { LookView } from '@evenhand/shared/protocol/view'
import type { Every } from '../every.ts'
import type { Meetings, OpenMeeting } from '../meetings/meetings.ts'
import { looksOf, submittedNow, wasAsked } from '../store/score-reads.ts'
import type { Store } from '../store/store.ts'
import { presentRound } from './present-round.ts'
import { createProgressTick } from './progress-tick.ts'
import { createReadRound } from './round-to-show.ts'

export interface Looks {
  /** What this viewer may know of the meeting's looks, first to last. Nothing for somebody outside the board. [R1] */
  looksFor(open: OpenMeeting, viewer: Participant): Promise<readonly LookView[]>
  /** Whether the scale has been asked, so that its words must stay as they are. [R7] */
  scaleInUse(meeting: MeetingId, scale: ScaleId): Promise<boolean>
  stop(): void
}

/** Reads looks and shows them through `presentRound`. Every 5 s it says "touch" for each meeting with an open look. */
export function createLooks(opts: { store: Store; meetings: Pick<Meetings, 'touch'>; every: Every }): Looks {
  const { store, meetings, every } = opts
  const progress = createProgressTick({
    every,
    read: () => submittedNow(store.read),
    onTick: (asking) => {
      for (const meeting of asking) meetings.touch(meeting)
    },
  })
  const readRound = createReadRound({ store, submitted: progress.submitted })

  return {
    async looksFor(open, viewer) {
      if (!viewer.seesBoard) return []
      const looks = await looksOf(store.read, open.meeting.id)
      return Promise.all(
        looks.map(async (look) => {
          const rounds = await Promise.all(look.rounds.map((round) => readRound(open, viewer, look, round)))
          const { id, number, phase } = look
          return { id, number, phase, rounds: rounds.map((round) => presentRound(round, viewer)) }
        }),
      )
    },
    scaleInUse: (meeting, scale) => wasAsked(store.read, meeting, scale),
    stop: progress.stop,
  }
}
