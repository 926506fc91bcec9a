import type { AudienceId, LookId, RoundId } from '@evenhand/shared/domain/ids'
import type { RoundQuestion } from '@evenhand/shared/domain/scale'
import { randomId } from '../identity/tokens.ts'
import type { OpenMeeting } from '../meetings/meetings.ts'
import type { LookParts } from './run-look.ts'
import { type ImportedResult, sealImported, sealRound } from './sealed-round.ts'

export interface LookToImport {
  readonly audience: AudienceId
  /** From 1 for a look of this meeting. 0 and less for one of an earlier meeting, the last of it at 0. */
  readonly number: number
  /** ISO date of the earlier meeting. Its answers stay hidden until the same question is revealed here. */
  readonly earlier?: string | undefined
  readonly rounds: readonly { readonly asks: RoundQuestion; readonly results: readonly ImportedResult[] }[]
}

/** Adds a look that was held elsewhere. It arrives revealed and says that it was not sealed here. [R10] */
export async function importLook(
  { store, clock }: LookParts,
  { meeting, key }: OpenMeeting,
  { audience, number, earlier, rounds }: LookToImport,
): Promise<LookId> {
  const id = randomId<LookId>()
  const sealed = rounds.map(({ asks, results }) => {
    const of = { meeting: meeting.id, round: randomId<RoundId>() }
    const sealedScale = sealRound(key, of, { asks, roster: [], earlier })
    return { id: of.round, scale: asks.id, sealedScale, sealedResults: sealImported(key, of, results) }
  })
  await store.run('importLook', { meeting: meeting.id, look: id, audience, number, at: clock(), rounds: sealed })
  return id
}
