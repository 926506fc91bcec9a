/** The steps of a look, each one command of the store: everything of a step is kept, or nothing. [R2] */
import { answerFits } from '@evenhand/shared/domain/answer'
import type { LookId, MeetingId, ParticipantId, RoundId } from '@evenhand/shared/domain/ids'
import type { Attendee } from '@evenhand/shared/domain/participant'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { OpenLook, SubmitScore } from '@evenhand/shared/protocol/command'
import { commit, freshOpening } from '@evenhand/shared/seal/commitment'
import { rootOf } from '@evenhand/shared/seal/merkle'
import type { Clock } from '../clock.ts'
import { hashSecret, randomId } from '../identity/tokens.ts'
import type { OpenMeeting } from '../meetings/meetings.ts'
import { looksOf, receiptsOf } from '../store/score-reads.ts'
import type { OfAudience, Receipt, RoundToOpen, StandIn } from '../store/score-store.ts'
import type { Store } from '../store/store.ts'
import type { Entered } from './enter.ts'
import { typedBy } from './open-results.ts'
import { type Asked, rosterFor } from './roster.ts'
import { sealRecord } from './seal-record.ts'
import { type RoundRecord, sealRound } from './sealed-round.ts'
import { changeFits } from './second-look.ts'
import { viewQuestion } from './view-question.ts'
import { whoseAnswer } from './whose-answer.ts'

export interface LookParts {
  readonly store: Store
  readonly clock: Clock
}

type Place = { readonly meeting: MeetingId; readonly look: LookId; readonly round: RoundId }

/**
 * Opens a look of one audience, each question for those whose it is; one that nobody is there to answer is left out.
 * `bad-request`: a scale twice or of another meeting, a child without a question on the threshold, or nobody to ask at all.
 */
export async function openLook(
  { store, clock }: LookParts,
  { meeting, key }: OpenMeeting,
  by: Attendee & OfAudience,
  { scales, views, anyway, before }: OpenLook,
): Promise<Outcome<LookId, 'bad-request' | 'already-open'>> {
  const wanted = [
    ...scales.map((id) => meeting.scales.find((scale) => scale.id === id) ?? null),
    ...views.map((child) => viewQuestion(meeting, child)),
  ].filter((asks) => asks !== null)
  const asked = wanted
    .map((asks) => ({ asks, roster: rosterFor(meeting, by.audience, asks, anyway) }))
    .filter(({ roster }) => roster.length > 0)
  const once = new Set(wanted.map(({ id }) => id)).size === scales.length + views.length
  if (!once || asked.length === 0) return refused('bad-request')
  const look = randomId<LookId>()
  const rounds = await Promise.all(asked.map((record) => prepare(record)))
  const of = { audience: by.audience, first: by.first }
  const opened = await store.run('openLook', { meeting: meeting.id, look, at: clock(), by: by.id, of, before, rounds })
  return opened.ok ? done(look) : opened

  async function prepare(record: RoundRecord): Promise<RoundToOpen> {
    const place = { meeting: meeting.id, look, round: randomId<RoundId>() }
    const standIns = await Promise.all(record.roster.map((person) => standInFor(key, place, person)))
    return { id: place.round, scale: record.asks.id, sealedScale: sealRound(key, place, record), standIns }
  }
}

/**
 * Takes an answer for a person who is asked, from themself or from whoever enters for them. An unknown round, a foreign
 * one and one without this person are all `not-found`. `bad-request`: it answers another question, does not say who typed
 * it. `no-change`: it says nothing of change where it must, or something where it cannot. What somebody sent themself is never replaced by anybody else. [P2]
 */
export async function submitScore(
  { store }: LookParts,
  entered: Entered,
  round: RoundId,
  command: SubmitScore,
): Promise<
  Outcome<Receipt, 'not-found' | 'seal-mismatch' | 'bad-request' | 'no-change' | 'round-closed' | 'changed-meanwhile'>
> {
  const { answer, opening, commitment, seq } = command
  const { open, device } = entered
  const whose = await whoseAnswer(store, entered, round, command.for)
  if (!whose) return refused('not-found')
  const { row, asked, asks, typing } = whose
  const of = { meeting: open.meeting.id, round, participant: asked.participant }
  const made = await commit({ opening, look: row.look, round, member: asked.member, seq, answer })
  if (made !== commitment) return refused('seal-mismatch')
  const forOther = command.for !== undefined
  if (answer.entered?.by !== (forOther ? typing.member : undefined)) return refused('bad-request')
  if (!answerFits(answer, asks)) return refused('bad-request')
  if (!(await changeFits(store, open, whose, answer))) return refused('no-change')
  const typedHere = row.seq === 0 || typedBy(open.key, { ...of, seq: row.seq }, row.sealed) === typing.member
  if (forOther && !typedHere) return refused('changed-meanwhile')
  const before = row.before === 1 ? { before: true as const } : {}
  const sealed = sealRecord(open.key, { ...of, seq }, { answer, opening, device, ...before })
  const idempotencyHash = hashSecret(command.key)
  const over = forOther ? row.seq : null
  return store.run('submitScore', {
    round,
    participant: asked.participant,
    seq,
    commitment,
    sealed,
    idempotencyHash,
    over,
  })
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

/** From here on what is sent is given in the meeting. */
export function callIn(
  { store, clock }: LookParts,
  { meeting }: OpenMeeting,
  by: ParticipantId,
  look: LookId,
): Promise<Outcome<null, 'not-found' | 'wrong-phase'>> {
  return store.run('callIn', { meeting: meeting.id, look, at: clock(), by })
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
