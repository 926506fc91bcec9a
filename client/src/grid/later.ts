/** What a board does not need to be read: each is fetched when it is first shown. [U9] */
import { part } from '../ui/part.tsx'

/** Its place stays empty meanwhile: it is shown without anybody asking for it. */
const QUIET = { loading: () => null }
const BESIDE = { sentences: 'beside-the-board' } as const

export const AxesView = part(async () => (await import('./axes-view.tsx')).AxesView)
export const Balance = part(async () => (await import('./balance-dialog.tsx')).Balance, QUIET)
export const CardDialogs = part(async () => (await import('./card-dialogs.tsx')).CardDialogs, BESIDE)
export const CardForm = part(async () => (await import('./card-form.tsx')).CardForm)
export const DraftForm = part(async () => (await import('./draft-form.tsx')).DraftForm)
export const ImpactSaid = part(async () => (await import('../children/impact-said.tsx')).ImpactSaid, QUIET)
export const ListView = part(async () => (await import('./list-view.tsx')).ListView, BESIDE)
export const QuestionBank = part(async () => (await import('./question-bank.tsx')).QuestionBank, BESIDE)
export const ReferencePanel = part(
  async () => (await import('../templates/reference-panel.tsx')).ReferencePanel,
  BESIDE,
)
export const WordHelp = part(async () => (await import('../plain-words/word-help.tsx')).WordHelp, QUIET)
