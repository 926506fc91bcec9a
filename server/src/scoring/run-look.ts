/** The steps of a look, each one command of the store: everything of a step is kept, or nothing. [R2] */
import type { LookId, MeetingId, ParticipantId, RoundId, ScaleId } from '@evenhand/shared/domain/ids'
import type { Participant } from '@evenhand/shared/domain/participant'
import type { Scale } from '@evenhand/shared/domain/scale'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { SubmitScore } from '@evenhand/shared/protocol/command'
import { commit, freshOpening } from '@evenhand/shared/seal/commitment'
import { rootOf } from '@evenhand/shared/seal/merkle'
import type { Clock } from '../clock.ts'
import { hashSecret, randomId } from '../identity/tokens.ts'
import type { OpenMeeting } from '../meetings/meetings.ts'
import { looksOf, ownScore, receiptsOf } from '../store/score-reads.ts'
import type { Receipt, RoundToOpen, StandIn } from '../store/score-store.ts'
import type { Store } from '../store/store.ts'
import { type Asked, rosterOf } from './roster.ts'
import { sealRecord } from './seal-record.ts'
import { sealRound } from './sealed-round.ts'
import { changeFits } from './second-look.ts'

export interface LookParts {
  readonly store: Store
  readonly clock: Clock
}

type Place = { readonly meeting: MeetingId; readonly look: LookId; readonly round: RoundId }

/** Opens a look on these scales for everybody who scores. `bad-request`: a scale twice or of another meeting, or nobody to ask. */
export async function openLook(
  { store, clock }: LookParts,
  { meeting, key }: OpenMeeting,
  by: ParticipantId,
  asked: readonly ScaleId[],
): Promise<Outcome<LookId, 'bad-request' | 'already-open'>> {
  const scales = meeting.scales.filter(({ id }) => asked.includes(id))
  const roster = rosterOf(meeting)
  if (scales.length !== asked.length || roster.length === 0) return refused('bad-request')
  const look = randomId<LookId>()
  const rounds = await Promise.all(
    asked.flatMap((id) => scales.filter((scale) => scale.id === id)).map((scale) => prepare(scale)),
  )
  const opened = await store.run('openLook', { meeting: meeting.id, look, at: clock(), by, rounds })
  return opened.ok ? done(look) : opened

  async function prepare(scale: Scale): Promise<RoundToOpen> {
    const place = { meeting: meeting.id, look, round: randomId<RoundId>() }
    const standIns = await Promise.all(roster.map((person) => standInFor(key, place, person)))
    return { id: place.round, scale: scale.id, sealedScale: sealRound(key, place, { scale, roster }), standIns }
  }
}

/**
 * Takes an answer for a person who is asked. An unknown round, a foreign one and one without this person are all
 * `not-found`. `bad-request`: the answer says nothing of change where it must, or something where it cannot.
 */
export async function submitScore(
  { store }: LookParts,
  { open, viewer, device }: { readonly open: OpenMeeting; readonly viewer: Participant; readonly device: string },
  round: RoundId,
  command: SubmitScore,
): Promise<Outcome<Receipt, 'not-found' | 'seal-mismatch' | 'bad-request' | 'round-closed' | 'changed-meanwhile'>> {
  const { answer, opening, commitment, seq } = command
  const of = { meeting: open.meeting.id, round, participant: viewer.id }
  const row = await ownScore(store.read, of)
  if (!row) return refused('not-found')
  // The member as the round froze them is the member they still are: an alias never changes.
  const made = await commit({ opening, look: row.look, round, member: viewer.member, seq, answer })
  if (made !== commitment) return refused('seal-mismatch')
  if (!(await changeFits(store, open, viewer, { ...row, answer }))) return refused('bad-request')
  const sealed = sealRecord(open.key, { ...of, seq }, { answer, opening, device })
  const idempotencyHash = hashSecret(command.key)
  return store.run('submitScore', { round, participant: viewer.id, seq, commitment, sealed, idempotencyHash })
}

/** Closes a look, whoever is missing: they stay "not given". Publishes the root of each round. */
export async function closeLook(
  { store, clock }: LookParts,
  { meeting }: OpenMeeting,
  by: ParticipantId,
  look: LookId,
): Promise<Outcome<null, 'not-found' | 'wrong-phase' | 'changed-meanwhile'>> {
  // Somebody may send while the roots are made; then they are made again. People are slower than this loop.
  for (let tries = 0; ; tries += 1) {
    const roots = await rootsOf(store, meeting.id, look)
    const closed = await store.run('closeLook', { meeting: meeting.id, look, at: clock(), by, roots })
    if (closed.ok || closed.reason !== 'changed-meanwhile' || tries === MOST_TRIES) return closed
  }
}

const MOST_TRIES = 50

/** Reveals a closed look, all of its rounds at once: there is no smaller step. [R2] */
export function revealLook(
  { store, clock }: LookParts,
  { meeting }: OpenMeeting,
  by: ParticipantId,
  look: LookId,
): Promise<Outcome<null, 'not-found' | 'wrong-phase'>> {
  return store.run('revealLook', { meeting: meeting.id, look, at: clock(), by })
}

async function standInFor(key: OpenMeeting['key'], place: Place, { participant, member }: Asked): Promise<StandIn> {
  const opening = freshOpening()
  const { look, round } = place
  const commitment = await commit({ opening, look, round, member, seq: 0, answer: null })
  return {
    participant,
    commitment,
    sealed: sealRecord(key, { ...place, participant, seq: 0 }, { answer: null, opening, device: null }),
  }
}

async function rootsOf(
  store: Store,
  meeting: MeetingId,
  look: LookId,
): Promise<{ round: RoundId; root: string; over: string[] }[]> {
  const known = (await looksOf(store.read, meeting)).find(({ id }) => id === look)
  return Promise.all(
    (known?.imported ? [] : (known?.rounds ?? [])).map(async ({ id }) => {
      const over = (await receiptsOf(store.read, id)).map(({ commitment }) => commitment)
      return { round: id, root: await rootOf(over), over }
    }),
  )
}
