import type { Answer } from '@evenhand/shared/domain/answer'
import type { ScaleId } from '@evenhand/shared/domain/ids'
import type { Participant } from '@evenhand/shared/domain/participant'
import type { OpenMeeting } from '../meetings/meetings.ts'
import { importedResults, looksOf, ownScore, type StoredLook, type StoredRound } from '../store/score-reads.ts'
import type { Store } from '../store/store.ts'
import { gavePlace } from './open-results.ts'
import { openImported } from './sealed-round.ts'

/**
 * Does the answer say what a look of this number must know about change? In the first look there is nothing to change
 * from. Later, whoever gave a place on this scale in the look before must say what changed it, or that nothing did. [R6]
 */
export async function changeFits(
  store: Store,
  open: OpenMeeting,
  viewer: Participant,
  asked: { readonly number: number; readonly scale: ScaleId; readonly answer: Answer },
): Promise<boolean> {
  if (asked.number === 1) return asked.answer.change === null
  if (asked.answer.change !== null) return true
  return !(await gavePlaceBefore(store, open, viewer, asked))
}

async function gavePlaceBefore(
  store: Store,
  open: OpenMeeting,
  viewer: Participant,
  asked: { readonly number: number; readonly scale: ScaleId },
): Promise<boolean> {
  const looks = await looksOf(store.read, open.meeting.id)
  const before = looks
    .filter((look) => look.number < asked.number)
    .flatMap((look) => look.rounds.map((round) => ({ look, round })))
    .findLast(({ round }) => round.scale === asked.scale)
  if (!before) return false
  return before.look.imported
    ? gavePlaceElsewhere(store, open, viewer, before.round)
    : gavePlaceHere(store, open, viewer, before)
}

/** Opens this person's own answer and nobody else's. */
async function gavePlaceHere(
  store: Store,
  { meeting, key }: OpenMeeting,
  viewer: Participant,
  { round }: { look: StoredLook; round: StoredRound },
): Promise<boolean> {
  const of = { meeting: meeting.id, round: round.id, participant: viewer.id }
  const row = await ownScore(store.read, of)
  return row !== undefined && gavePlace(key, { ...of, seq: row.seq }, row.sealed)
}

async function gavePlaceElsewhere(
  store: Store,
  { meeting, key }: OpenMeeting,
  viewer: Participant,
  { id }: StoredRound,
): Promise<boolean> {
  const sealed = await importedResults(store.read, id)
  if (!sealed) return false
  const results = openImported(key, { meeting: meeting.id, round: id }, sealed)
  const answer = results.find(({ by }) => by === viewer.member)?.answer
  return answer?.kind === 'imported' && answer.place !== null
}
