import { mayEnterFor } from '@evenhand/shared/domain/asked'
import type { MemberId, ParticipantId, RoundId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Attendee } from '@evenhand/shared/domain/participant'
import { must } from '@evenhand/shared/lib/must'
import { unreachable } from '@evenhand/shared/lib/unreachable'
import type { ResultView, SeparateView } from '@evenhand/shared/protocol/view'
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
import type { Asked } from './roster.ts'
import { openImported, openRound, type RoundRecord } from './sealed-round.ts'

/** Opens what is sealed of a round, as far as the look has come. */
export interface Rounds {
  /** What a round asks, and whom. */
  record(open: OpenMeeting, round: StoredRound): Promise<RoundRecord>
  /** The answers of a revealed look's round; an empty list before. [R1] */
  results(open: OpenMeeting, look: StoredLook, round: StoredRound): Promise<readonly ResultView[]>
  /** What `presentRound` is given for one viewer. */
  toShow(
    open: OpenMeeting,
    viewer: Attendee,
    of: { readonly look: StoredLook; readonly round: StoredRound; readonly separate: readonly SeparateView[] },
  ): Promise<RoundToShow>
}

/** Reads rounds. Opened results are kept: they never change, and all see the same. */
export function createRounds(opts: {
  store: Store
  submitted: (round: RoundId) => ReadonlySet<ParticipantId>
}): Rounds {
  const { store, submitted } = opts
  const records = createKeptWithKey<RoundRecord>()
  const opened = createKeptWithKey<readonly ResultView[]>()

  const record: Rounds['record'] = (open, { id, sealedScale }) =>
    records(open.key, id, async () => openRound(open.key, { meeting: open.meeting.id, round: id }, sealedScale))

  const results: Rounds['results'] = async (open, look, round) => {
    const { phase } = look
    if (phase !== 'revealed') return []
    const { roster } = await record(open, round)
    return opened(open.key, round.id, () => readResults(store, open, { ...look, phase }, { id: round.id, roster }))
  }

  const toShow: Rounds['toShow'] = async (open, viewer, { look, round, separate }) => {
    const { phase } = look
    const { asks, roster } = await record(open, round)
    const base = { id: round.id, asks, roster }
    if (phase === 'revealed') {
      return { ...base, phase, root: round.root, results: await results(open, look, round), separate }
    }
    const receipts = await receiptsOf(store.read, round.id)
    const place = receipts.findIndex(({ participant }) => participant === viewer.id)
    const own = receipts[place] ?? null
    const toCome = { ...base, own, entersFor: entersFor(open.meeting, viewer, roster) }
    switch (phase) {
      case 'open':
        return { ...toCome, phase, submitted: submitted(round.id) }
      case 'closed': {
        const path = own && (await pathOf(receipts.map(commitmentOf), place))
        // Nothing is sent any more, so the tick has nothing left to hide.
        const sent = new Set(receipts.filter(({ seq }) => seq > 0).map(({ participant }) => participant))
        return { ...toCome, phase, submitted: sent, root: must(round.root, 'the root of a closed round'), path }
      }
      default:
        return unreachable(phase)
    }
  }

  return { record, results, toShow }
}

const commitmentOf = ({ commitment }: StoredReceipt): string => commitment

function entersFor({ participants, children }: Meeting, viewer: Attendee, roster: readonly Asked[]) {
  return roster
    .filter(({ participant }) => {
      const person = participants.find(({ id }) => id === participant)
      return person !== undefined && person.id !== viewer.id && mayEnterFor(viewer, person, children)
    })
    .map(({ member, name }) => ({ id: member, name }))
}

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
  const nameOf = (member: MemberId) =>
    meeting.participants.find(({ places }) => places.some((place) => place.member === member))?.name
  return openResults(key, { ...of, look: look.id, phase: look.phase, nameOf }, beside)
}
