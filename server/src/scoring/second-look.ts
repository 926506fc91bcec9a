import type { Answer } from '@evenhand/shared/domain/answer'
import type { OpenMeeting } from '../meetings/meetings.ts'
import { importedResults, looksOf, ownScore, type StoredRound } from '../store/score-reads.ts'
import type { Store } from '../store/store.ts'
import { lookAudience } from './look-audience.ts'
import { gaveAnswer } from './open-results.ts'
import { openImported } from './sealed-round.ts'
import type { WhoseAnswer } from './whose-answer.ts'

/**
 * Does the answer say what a look of this number must know about change? In the first look there is nothing to change
 * from. Later, whoever gave more than a pass to this question in the look before must say what changed it, or that
 * nothing did. An earlier meeting's looks are no looks before: they are not shown until this one is revealed. [R6]
 */
export async function changeFits(
  store: Store,
  open: OpenMeeting,
  whose: WhoseAnswer,
  { change }: Pick<Answer, 'change'>,
): Promise<boolean> {
  if (whose.row.number === 1) return change === null
  return change !== null || !(await gaveBefore(store, open, whose))
}

async function gaveBefore(store: Store, open: OpenMeeting, whose: WhoseAnswer): Promise<boolean> {
  const { number, scale } = whose.row
  const here = lookAudience(open.meeting, whose.row)
  const before = (await looksOf(store.read, open.meeting.id))
    .filter((look) => lookAudience(open.meeting, look) === here && look.number > 0 && look.number < number)
    .flatMap((look) => look.rounds.map((round) => ({ look, round })))
    .findLast(({ round }) => round.scale === scale)
  if (!before) return false
  return before.look.imported ? gaveElsewhere(store, open, whose, before.round) : gaveHere(store, open, whose, before)
}

/** Opens this person's own answer and nobody else's. */
async function gaveHere(
  store: Store,
  { meeting, key }: OpenMeeting,
  { asked }: WhoseAnswer,
  { round }: { round: StoredRound },
): Promise<boolean> {
  const of = { meeting: meeting.id, round: round.id, participant: asked.participant }
  const row = await ownScore(store.read, of)
  return row !== undefined && gaveAnswer(key, { ...of, seq: row.seq }, row.sealed)
}

async function gaveElsewhere(
  store: Store,
  { meeting, key }: OpenMeeting,
  { asked }: WhoseAnswer,
  { id }: StoredRound,
): Promise<boolean> {
  const sealed = await importedResults(store.read, id)
  if (!sealed) return false
  const results = openImported(key, { meeting: meeting.id, round: id }, sealed)
  const answer = results.find(({ by }) => by === asked.member)?.answer
  if (answer?.kind !== 'imported') return false
  return answer.place !== null || answer.step !== undefined || answer.view !== undefined
}
