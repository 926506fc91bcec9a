import type { LookId, RoundId } from '@evenhand/shared/domain/ids'
import type { Scale } from '@evenhand/shared/domain/scale'
import { randomId } from '../identity/tokens.ts'
import type { OpenMeeting } from '../meetings/meetings.ts'
import type { LookParts } from './run-look.ts'
import { type ImportedResult, sealImported, sealRound } from './sealed-round.ts'

/** Adds a look of a meeting that was held elsewhere. It arrives revealed and says that it was not sealed here. [R10] */
export async function importLook(
  { store, clock }: LookParts,
  { meeting, key }: OpenMeeting,
  look: {
    readonly number: number
    readonly rounds: readonly { readonly scale: Scale; readonly results: readonly ImportedResult[] }[]
  },
): Promise<LookId> {
  const id = randomId<LookId>()
  const rounds = look.rounds.map(({ scale, results }) => {
    const of = { meeting: meeting.id, round: randomId<RoundId>() }
    const sealedScale = sealRound(key, of, { scale, roster: [] })
    return { id: of.round, scale: scale.id, sealedScale, sealedResults: sealImported(key, of, results) }
  })
  await store.run('importLook', { meeting: meeting.id, look: id, number: look.number, at: clock(), rounds })
  return id
}
