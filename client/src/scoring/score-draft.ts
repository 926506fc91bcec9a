import type { SubmitScore } from '@evenhand/shared/protocol/command'
import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import { type AnswerForm, EMPTY_FORM } from './answer-form.ts'

/**
 * Where somebody's own answer in one round is, from this device's view.
 *
 *   empty ──edit──► editing ──send──► sending ──accept──► sent ──reopen──► editing
 *                                        ├──refuse──► refused ─┬─edit──► editing
 *                                        └──lose────► offline ─┴─send──► sending
 *
 * In every state but `empty` and `sent` the words are here and nowhere else, so no step drops them but `accept` and
 * `keep`, which somebody asks for.
 */
export type DraftState = 'empty' | 'editing' | 'sending' | 'sent' | 'refused' | 'offline'

export interface Receipt {
  readonly seq: number
  readonly commitment: string
}

export type DraftStep =
  | { readonly kind: 'edit'; readonly form: AnswerForm }
  | { readonly kind: 'send' }
  | { readonly kind: 'accept'; readonly receipt: Receipt }
  | { readonly kind: 'refuse'; readonly reason: CommandRefusal; readonly sealed: SubmitScore | null }
  | { readonly kind: 'lose'; readonly sealed: SubmitScore }
  /** Change an answer that was sent. */
  | { readonly kind: 'reopen'; readonly form: AnswerForm }
  /** Leave the sent answer as it is after all. */
  | { readonly kind: 'keep' }

export interface ScoreDraft {
  readonly state: DraftState
  readonly form: AnswerForm
  /** Sealed and perhaps already with the server: sending again sends these very bytes, under the same key. */
  readonly sealed: SubmitScore | null
  readonly refusal: CommandRefusal | null
  /** The last submission the server took from this device. */
  readonly receipt: Receipt | null
}

export const EMPTY_DRAFT: ScoreDraft = { state: 'empty', form: EMPTY_FORM, sealed: null, refusal: null, receipt: null }

/** Total: a new state or step does not compile until each cell is decided. Null: it cannot happen here, nothing changes. */
export const NEXT: Record<DraftState, Record<DraftStep['kind'], DraftState | null>> = {
  empty: { edit: 'editing', send: null, accept: null, refuse: null, lose: null, reopen: 'editing', keep: null },
  editing: { edit: 'editing', send: 'sending', accept: null, refuse: null, lose: null, reopen: null, keep: 'empty' },
  sending: { edit: null, send: null, accept: 'sent', refuse: 'refused', lose: 'offline', reopen: null, keep: null },
  sent: { edit: null, send: null, accept: null, refuse: null, lose: null, reopen: 'editing', keep: null },
  refused: { edit: 'editing', send: 'sending', accept: 'sent', refuse: null, lose: null, reopen: null, keep: 'empty' },
  offline: { edit: 'editing', send: 'sending', accept: 'sent', refuse: null, lose: null, reopen: null, keep: null },
}

/** After these the same bytes may be sent again; after any other refusal the answer is sealed anew. */
const MAY_PASS_LATER: ReadonlySet<CommandRefusal> = new Set(['not-now', 'too-many-requests'])

/** The draft after a step; the same draft when the step does not fit, as with an answer that comes late. */
export function stepDraft(draft: ScoreDraft, step: DraftStep): ScoreDraft {
  const state = NEXT[draft.state][step.kind]
  if (state === null) return draft
  switch (step.kind) {
    case 'edit':
    case 'reopen':
      return { ...draft, state, form: step.form, sealed: null, refusal: null }
    case 'send':
      return { ...draft, state, refusal: null }
    case 'accept':
      // The words leave this device's memory: whoever picks it up next must not find them.
      return { state, form: EMPTY_FORM, sealed: null, refusal: null, receipt: step.receipt }
    case 'refuse': {
      const sealed = MAY_PASS_LATER.has(step.reason) ? step.sealed : null
      return { ...draft, state, sealed, refusal: step.reason }
    }
    case 'lose':
      return { ...draft, state, sealed: step.sealed }
    case 'keep':
      return { ...EMPTY_DRAFT, state, receipt: draft.receipt }
  }
}

/** An answer whose reply got lost, but which the server shows as taken, was sent after all. */
export function settle(draft: ScoreDraft, taken: Receipt | null): ScoreDraft {
  if (!taken || !draft.sealed || draft.sealed.commitment !== taken.commitment) return draft
  return stepDraft(draft, { kind: 'accept', receipt: taken })
}

/** Whether words stand here that exist nowhere else. */
export function isUnsent({ state }: ScoreDraft): boolean {
  return state === 'editing' || state === 'sending' || state === 'refused' || state === 'offline'
}
