import type { LookId, MemberId } from '@evenhand/shared/domain/ids'
import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import type { MeetingView, MySubmissionView, RoundView } from '@evenhand/shared/protocol/view'
import { useEffect } from 'react'
import { command } from '../session/command.ts'
import { type AnswerForm, answerIn, type Asked, EMPTY_FORM, formOf, type Unfinished } from './answer-form.ts'
import { EMPTY_DRAFT, type Receipt, type ScoreDraft, settle } from './score-draft.ts'
import { useKept, useScoringMemory } from './scoring-memory.tsx'
import { sealAnswer } from './seal-answer.ts'

type OpenRound = Extract<RoundView, { phase: 'open' }>

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

/** The viewer's own answer in one open round: what stands in the form, and what was sent. */
export function useOwnAnswer(me: MeetingView['me'], look: LookId, round: OpenRound): OwnAnswer {
  const { drafts, step } = useScoringMemory()
  const { keep } = useKept(me.member, round.id)
  const stored = drafts[round.id] ?? EMPTY_DRAFT
  const draft = settle(stored, round.mine)
  useSettled(stored, round, me.member)
  const receipt = newest(draft.receipt, round.mine)
  const path = `/api/p/${me.participant}/rounds/${round.id}`

  return {
    draft,
    receipt,
    edit: (form) => step(round.id, { kind: 'edit', form }),
    keep: () => step(round.id, { kind: 'keep' }),

    async send(asked) {
      const answer = answerIn(draft.form, asked)
      if (!answer.ok) return answer.reason
      step(round.id, { kind: 'send' })
      const seq = (receipt?.seq ?? 0) + 1
      const sealed =
        draft.sealed ?? (await seal({ look, round: round.id, member: me.member, seq, answer: answer.value }))
      const outcome = sealed ? await command('PUT', `${path}/score`, sealed) : TOO_LONG
      if (outcome.ok && sealed) {
        const taken = { seq: sealed.seq, commitment: sealed.commitment }
        keep({ mine: taken })
        step(round.id, { kind: 'accept', receipt: taken })
        return 'sent'
      }
      if (!outcome.ok && outcome.reason === 'offline' && sealed) step(round.id, { kind: 'lose', sealed })
      else if (!outcome.ok && outcome.reason !== 'offline')
        step(round.id, { kind: 'refuse', reason: outcome.reason, sealed })
      return 'not-sent'
    },

    async reopen() {
      const outcome = await command<MySubmissionView>('GET', `${path}/mine`)
      // Sent from another device: only that one may read it, and this one may send another in its place. [R1]
      const elsewhere = !outcome.ok && outcome.reason === 'not-found'
      if (!outcome.ok && !elsewhere) return 'not-fetched'
      step(round.id, { kind: 'reopen', form: outcome.ok ? formOf(outcome.value.answer) : EMPTY_FORM })
      return 'open'
    },
  }
}

/** What the server shows as taken is taken, whether or not its reply came through; its receipt is kept for the check. */
function useSettled(stored: ScoreDraft, round: OpenRound, member: MemberId) {
  const { step } = useScoringMemory()
  const { keep } = useKept(member, round.id)
  const { id, mine } = round
  useEffect(() => {
    if (!mine) return
    keep({ mine })
    if (settle(stored, mine) !== stored) step(id, { kind: 'accept', receipt: mine })
  }, [stored, id, mine, keep, step])
}

const TOO_LONG: { readonly ok: false; readonly reason: CommandRefusal | 'offline' } = {
  ok: false,
  reason: 'bad-request',
}

async function seal(toSeal: Parameters<typeof sealAnswer>[0]) {
  const sealed = await sealAnswer(toSeal)
  return sealed.ok ? sealed.value : null
}

function newest(a: Receipt | null, b: Receipt | null): Receipt | null {
  if (!a || !b) return a ?? b
  return b.seq > a.seq ? b : a
}

/** Whether this person is done with a round: something was sent, and nothing is being written over it. */
export function isDone(draft: ScoreDraft, mine: Receipt | null): boolean {
  return (draft.state === 'sent' || draft.state === 'empty') && (draft.receipt ?? mine) !== null
}
