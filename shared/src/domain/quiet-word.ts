import type { ParticipantId } from './ids.ts'
import type { Meeting } from './meeting.ts'
import { firstSession, runOf } from './audience.ts'

/** What somebody may tell the chair without a word on the screen. `agreed-word`: what they settled with the chair before. */
export const QUIET_WORDS = ['cannot-talk', 'talk-alone', 'break', 'agreed-word'] as const
export type QuietWord = (typeof QUIET_WORDS)[number]

/** To "Is it safe to talk?". */
export const SAFE_ANSWERS = ['yes', 'no', 'later'] as const
export type SafeAnswer = (typeof SAFE_ANSWERS)[number]

/** What stands between one person and the chair, known to those two. The last word takes the place of the one before. [X2] */
export interface QuietTalk {
  readonly by: ParticipantId
  /** Null: nothing was said, the chair has asked. */
  readonly word: QuietWord | null
  readonly at: number
  readonly seen: boolean
  /** Nothing of it may stand on the sender's own screen, not even that it was seen. */
  readonly silent: boolean
  /** The chair asks whether it is safe to talk, and has no answer yet. */
  readonly asked: boolean
  readonly answer: SafeAnswer | null
}

type Talks = readonly QuietTalk[]

const fresh = (by: ParticipantId, at: number): QuietTalk => {
  return { by, word: null, at, seen: false, silent: false, asked: false, answer: null }
}

/** Somebody tells the chair. */
export function told(
  talks: Talks,
  by: ParticipantId,
  said: { readonly word: QuietWord; readonly silent: boolean; readonly at: number },
): Talks {
  return changed(talks, by, said.at, { ...said, seen: false })
}

/** The chair asks one person whether it is safe to talk; an earlier answer is gone with it. */
export function askedIfSafe(talks: Talks, person: ParticipantId, at: number): Talks {
  return changed(talks, person, at, { asked: true, answer: null })
}

/** Somebody answers the chair. The same talks when they were not asked. */
export function answeredIfSafe(talks: Talks, by: ParticipantId, answer: SafeAnswer, at: number): Talks {
  const asked = talks.some((talk) => talk.by === by && talk.asked)
  return asked ? changed(talks, by, at, { at, asked: false, answer, seen: false }) : talks
}

/** The chair has seen it. The same talks when there is nothing new. */
export function seenByChair(talks: Talks, person: ParticipantId): Talks {
  const unseen = talks.some((talk) => talk.by === person && isUnseen(talk))
  return unseen ? talks.map((talk) => (talk.by === person ? { ...talk, seen: true } : talk)) : talks
}

/** The chair is done with it: nothing of it is kept. The same talks when there is none. */
export function doneWith(talks: Talks, person: ParticipantId): Talks {
  return talks.some(({ by }) => by === person) ? talks.filter(({ by }) => by !== person) : talks
}

/** Whether the chair has something to look at. */
export function isUnseen({ word, answer, seen }: QuietTalk): boolean {
  return !seen && (word !== null || answer !== null)
}

/** A meeting whose first session is over keeps no quiet word, and none of somebody who was removed. [X2] */
export function quietOnceOver<Changed extends Meeting>(meeting: Changed): Changed {
  const { quiet } = meeting
  if (!quiet || quiet.length === 0) return meeting
  if (runOf(meeting, firstSession(meeting)).phase === 'closed') return { ...meeting, quiet: [] }
  const gone = new Set(meeting.participants.filter(({ removed }) => removed).map(({ id }) => id))
  return quiet.some(({ by }) => gone.has(by)) ? { ...meeting, quiet: quiet.filter(({ by }) => !gone.has(by)) } : meeting
}

function changed(talks: Talks, by: ParticipantId, at: number, change: Partial<QuietTalk>): Talks {
  const before = talks.find((talk) => talk.by === by)
  const after = { ...(before ?? fresh(by, at)), ...change }
  return before ? talks.map((talk) => (talk === before ? after : talk)) : [...talks, after]
}
