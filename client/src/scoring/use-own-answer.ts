import type { LookId, MemberId, RoundId } from '@evenhand/shared/domain/ids'
import type { SubmitScore } from '@evenhand/shared/protocol/command'
import type { MeetingView, MySubmissionView, RoundView } from '@evenhand/shared/protocol/view'
import { useEffect } from 'react'
import { command } from '../session/command.ts'
import { type AnswerForm, answerIn, type Asked, EMPTY_FORM, formOf, type Unfinished } from './answer-form.ts'
import { type DraftStep, EMPTY_DRAFT, type Receipt, type ScoreDraft, settle } from './score-draft.ts'
import { draftKey, useKept, useScoringMemory } from './scoring-memory.tsx'
import { sealAnswer } from './seal-answer.ts'

type OpenRound = Extract<RoundView, { phase: 'open' }>

/** Somebody whose answer this person types. */
export interface ForPerson {
  readonly id: MemberId
  readonly name: string
}

export interface OwnAnswer {
  readonly draft: ScoreDraft
  /** The newest submission that counts, from this device or another of this person's. */
  readonly receipt: Receipt | null
  edit(form: AnswerForm): void
  /** Seals and sends; gives what is missing when the form is not yet an answer, `sent` when the server has it. */
  send(asked: Asked): Promise<Unfinished | 'sent' | 'not-sent'>
  reopen(): Promise<'open' | 'not-fetched'>
  keep(): void
}

/** An answer in one open round, one's own or one typed for somebody: what stands in the form, and what was sent. */
export function useOwnAnswer(
  me: MeetingView['me'],
  look: LookId,
  round: OpenRound,
  forPerson: ForPerson | null,
): OwnAnswer {
  const { drafts, step } = useScoringMemory()
  const whose = forPerson?.id ?? me.member
  const { keep } = useKept(whose, round.id)
  const key = draftKey(round.id, forPerson?.id ?? null)
  const taken = forPerson ? null : round.mine
  const stored = drafts[key] ?? EMPTY_DRAFT
  const draft = settle(stored, taken)
  useSettled(stored, round.id, taken, me.member)
  const receipt = newest(draft.receipt, taken)
  const query = forPerson ? `?for=${forPerson.id}` : ''
  const path = `/api/p/${me.participant}/rounds/${round.id}`

  return {
    draft,
    receipt,
    edit: (form) => step(key, { kind: 'edit', form }),
    keep: () => step(key, { kind: 'keep' }),

    async send(asked) {
      const answer = answerIn(draft.form, asked)
      if (!answer.ok) return answer.reason
      step(key, { kind: 'send' })
      const before = receipt?.seq ?? (forPerson ? await typedBefore(`${path}/mine${query}`) : 0)
      const toSeal = { look, round: round.id, member: whose, seq: before + 1, answer: answer.value }
      const came = await sendSealed(`${path}/score`, draft.sealed ?? (await seal(toSeal, forPerson)))
      step(key, came)
      if (came.kind !== 'accept') return 'not-sent'
      if (!forPerson) keep({ mine: came.receipt })
      return 'sent'
    },

    async reopen() {
      const outcome = await command<MySubmissionView>('GET', `${path}/mine${query}`)
      // Sent from another device: only that one may read it, and this one may send another in its place. [R1]
      const elsewhere = !outcome.ok && outcome.reason === 'not-found'
      if (!outcome.ok && !elsewhere) return 'not-fetched'
      step(key, { kind: 'reopen', form: outcome.ok ? formOf(outcome.value.answer) : EMPTY_FORM })
      return 'open'
    },
  }
}

/** What the server shows as taken is taken, whether or not its reply came through; its receipt is kept for the check. */
function useSettled(stored: ScoreDraft, id: RoundId, mine: Receipt | null, member: MemberId) {
  const { step } = useScoringMemory()
  const { keep } = useKept(member, id)
  useEffect(() => {
    if (!mine) return
    keep({ mine })
    if (settle(stored, mine) !== stored) step(id, { kind: 'accept', receipt: mine })
  }, [stored, id, mine, keep, step])
}

/** Sends what is sealed and gives the draft's next step. Null: it does not fit into one body. */
async function sendSealed(path: string, sealed: SubmitScore | null): Promise<DraftStep> {
  if (sealed === null) return { kind: 'refuse', reason: 'bad-request', sealed }
  const outcome = await command('PUT', path, sealed)
  if (outcome.ok) return { kind: 'accept', receipt: { seq: sealed.seq, commitment: sealed.commitment } }
  return outcome.reason === 'offline' ? { kind: 'lose', sealed } : { kind: 'refuse', reason: outcome.reason, sealed }
}

async function seal(toSeal: Parameters<typeof sealAnswer>[0], forPerson: ForPerson | null) {
  const sealed = await sealAnswer(toSeal, forPerson?.id)
  return sealed.ok ? sealed.value : null
}

/** The number of what was typed here before a reload; 0 when there is nothing that this device may read. */
async function typedBefore(path: string): Promise<number> {
  const outcome = await command<MySubmissionView>('GET', path)
  return outcome.ok ? outcome.value.seq : 0
}

function newest(a: Receipt | null, b: Receipt | null): Receipt | null {
  if (!a || !b) return a ?? b
  return b.seq > a.seq ? b : a
}

/** Whether this person is done with a round: something was sent, and nothing is being written over it. */
export function isDone(draft: ScoreDraft, mine: Receipt | null): boolean {
  return (draft.state === 'sent' || draft.state === 'empty') && (draft.receipt ?? mine) !== null
}
