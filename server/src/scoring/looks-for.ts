import type { AudienceId, ScaleId } from '@evenhand/shared/domain/ids'
import type { Attendee } from '@evenhand/shared/domain/participant'
import type { LookView } from '@evenhand/shared/protocol/view'
import type { Every } from '../every.ts'
import type { Meetings, OpenMeeting } from '../meetings/meetings.ts'
import { looksOf, type StoredLook, submittedNow } from '../store/score-reads.ts'
import type { Store } from '../store/store.ts'
import { lookAudience } from './look-audience.ts'
import { presentRound } from './present-round.ts'
import { createProgressTick } from './progress-tick.ts'
import { createReadTold } from './read-told.ts'
import { createRounds, type Rounds } from './round-to-show.ts'
import { isShownTo, shownEarlier } from './shown-rounds.ts'
import { separateResults } from './separate-results.ts'
import { toldLook } from './told-look.ts'

/** Port: the looks of this server, for the views of the steering lane. */
export interface Looks {
  /** What this viewer may know of the looks of the audience they sit in, first to last; nothing of any other. [R1] [P6] */
  looksFor(open: OpenMeeting, viewer: Attendee): Promise<readonly LookView[]>
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
  const rounds = createRounds({ store, submitted: progress.submitted })

  return {
    async looksFor(open, viewer) {
      const audience = audienceOf(viewer)
      if (audience === null) return []
      const all = await looksOf(store.read, open.meeting.id)
      const own = all.filter((look) => lookAudience(open.meeting, look) === audience)
      const looks = await withRecords(open, own, rounds)
      const told = await createReadTold({ store, rounds })(open, audience, all)
      const newest = newestOfEach(looks)
      const shown = await Promise.all(
        shownEarlier(looks).map(async ({ look, rounds: shown }) => {
          const { id, number, phase, before } = look
          const views = shown
            .filter(({ record }) => isShownTo(viewer, record))
            .map(async ({ round, record }) => {
              const separate = newest.has(round.id) ? separateResults(told, audience, record.asks) : []
              return presentRound(await rounds.toShow(open, viewer, { look, round, separate }), viewer)
            })
          const earlier = shown[0]?.record.earlier ?? null
          return { id, number, phase, before, earlier, rounds: await Promise.all(views) }
        }),
      )
      const asked = looks.flatMap(({ rounds: each }) => each.map(({ record }) => record.asks))
      const alone = viewer.role === 'child' ? null : toldLook(told, audience, asked)
      return alone ? [alone, ...shown] : shown
    },
    stop: progress.stop,
  }
}

/** The audience in which the viewer has this alias. */
function audienceOf({ places, member }: Attendee): AudienceId | null {
  return places.find((place) => place.member === member && !place.left)?.audience ?? null
}

function withRecords(open: OpenMeeting, looks: readonly StoredLook[], rounds: Rounds) {
  return Promise.all(
    looks.map(async (look) => {
      const read = look.rounds.map(async (round) => ({ round, record: await rounds.record(open, round) }))
      return { look, rounds: await Promise.all(read) }
    }),
  )
}

/** The revealed rounds beside which separate answers stand: the last one of each question. */
function newestOfEach(looks: Awaited<ReturnType<typeof withRecords>>): ReadonlySet<string> {
  const last = new Map<ScaleId, string>()
  for (const { look, rounds } of looks) {
    if (look.phase !== 'revealed' || look.number <= 0) continue
    for (const { round, record } of rounds) last.set(record.asks.id, round.id)
  }
  return new Set(last.values())
}
