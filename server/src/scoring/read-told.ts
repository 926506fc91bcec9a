import type { AudienceId } from '@evenhand/shared/domain/ids'
import type { OpenMeeting } from '../meetings/meetings.ts'
import { type StoredLook, toldTo } from '../store/score-reads.ts'
import type { Store } from '../store/store.ts'
import { lookAudience } from './look-audience.ts'
import type { Rounds } from './round-to-show.ts'
import type { Told } from './separate-results.ts'

/** Reads which answers of other sessions an audience was told of. The looks are those of the whole meeting. */
export function createReadTold({ store, rounds }: { store: Store; rounds: Rounds }) {
  return async (open: OpenMeeting, audience: AudienceId, looks: readonly StoredLook[]): Promise<readonly Told[]> => {
    const rows = await toldTo(store.read, open.meeting.id, audience)
    const told = rows.map(async ({ round: id, member, how }) => {
      const look = looks.find((each) => each.rounds.some((round) => round.id === id))
      const round = look?.rounds.find((each) => each.id === id)
      if (!look || !round) return null
      const from = lookAudience(open.meeting, look)
      const [{ asks }, results] = await Promise.all([rounds.record(open, round), rounds.results(open, look, round)])
      return { from, asks, member, how, results }
    })
    return (await Promise.all(told)).filter((one) => one !== null)
  }
}
