import type { ParticipantId, RoundId } from '@evenhand/shared/domain/ids'
import type { Participant } from '@evenhand/shared/domain/participant'
import { must } from '@evenhand/shared/lib/must'
import { unreachable } from '@evenhand/shared/lib/unreachable'
import type { ResultView } from '@evenhand/shared/protocol/view'
import { pathOf } from '@evenhand/shared/seal/merkle'
import type { OpenMeeting } from '../meetings/meetings.ts'
import {
  importedResults,
  receiptsOf,
  revealedScores,
  type StoredLook,
  type StoredReceipt,
  type StoredRound,
} from '../store/score-reads.ts'
import type { Store } from '../store/store.ts'
import { createKeptWithKey } from './kept-with-key.ts'
import { openResults } from './open-results.ts'
import type { RoundToShow } from './present-round.ts'
import { openImported, openRound, type RoundRecord } from './sealed-round.ts'

export type ReadRound = (
  open: OpenMeeting,
  viewer: Participant,
  look: StoredLook,
  round: StoredRound,
) => Promise<RoundToShow>

/** Reads what `presentRound` is given for one viewer. Opened results are kept: they never change, and all see the same. */
export function createReadRound(opts: {
  store: Store
  submitted: (round: RoundId) => ReadonlySet<ParticipantId>
}): ReadRound {
  const { store, submitted } = opts
  const records = createKeptWithKey<RoundRecord>()
  const opened = createKeptWithKey<readonly ResultView[]>()

  return async (open, viewer, look, round) => {
    const { phase } = look
    const of = { meeting: open.meeting.id, round: round.id }
    const record = await records(open.key, round.id, async () => openRound(open.key, of, round.sealedScale))
    const base = { id: round.id, ...record }
    if (phase === 'revealed') {
      const read = () => readResults(store, open, { ...look, phase }, { ...round, ...record })
      return { ...base, phase, root: round.root, results: await opened(open.key, round.id, read) }
    }
    const receipts = await receiptsOf(store.read, round.id)
    const place = receipts.findIndex(({ participant }) => participant === viewer.id)
    const own = receipts[place] ?? null
    switch (phase) {
      case 'open':
        return { ...base, phase, own, submitted: submitted(round.id) }
      case 'closed': {
        const path = own && (await pathOf(receipts.map(commitmentOf), place))
        // Nothing is sent any more, so the tick has nothing left to hide.
        const sent = new Set(receipts.filter(({ seq }) => seq > 0).map(({ participant }) => participant))
        return { ...base, phase, own, submitted: sent, root: must(round.root, 'the root of a closed round'), path }
      }
      default:
        return unreachable(phase)
    }
  }
}

const commitmentOf = ({ commitment }: StoredReceipt): string => commitment

async function readResults(
  store: Store,
  { meeting, key }: OpenMeeting,
  look: StoredLook & { readonly phase: 'revealed' },
  { id, roster }: Pick<StoredRound, 'id'> & Pick<RoundRecord, 'roster'>,
): Promise<readonly ResultView[]> {
  const of = { meeting: meeting.id, round: id }
  if (look.imported) {
    return openImported(key, of, must(await importedResults(store.read, id), 'the results of an imported round'))
  }
  const rows = await revealedScores(store.read, id)
  const people = new Map(roster.map((person) => [person.participant, person]))
  const beside = rows.map(({ participant, seq, commitment, sealed }) => {
    return { person: must(people.get(participant), 'a person of the roster'), seq, commitment, sealed }
  })
  return openResults(key, { ...of, look: look.id, phase: look.phase }, beside)
}
