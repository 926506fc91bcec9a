import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { audiences } from './en/audiences.ts'
import { board } from './en/board.ts'
import { cards } from './en/cards.ts'
import { children } from './en/children.ts'
import { drafts } from './en/drafts.ts'
import { deciding } from './en/deciding.ts'
import { lobby } from './en/lobby.ts'
import { meeting } from './en/meeting.ts'
import { plan } from './en/plan.ts'
import { people } from './en/people.ts'
import { refusals } from './en/refusals.ts'
import { scoring } from './en/scoring.ts'
import { staff } from './en/staff.ts'
import { stages } from './en/stages.ts'
import { templates } from './en/templates.ts'
import { ui } from './en/ui.ts'

/** One namespace a feature: `useTranslation('staff')`, or `t('refusals:not-found')` from another one. */
const en = {
  audiences,
  ui,
  staff,
  lobby,
  board,
  cards,
  children,
  drafts,
  meeting,
  people,
  plan,
  scoring,
  stages,
  deciding,
  templates,
  refusals,
}

/** The sentences of the interface, ready at once. In tests a missing sentence throws; elsewhere its key is shown. */
export function startI18n(): i18n {
  const sentences = createInstance()
  void sentences.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en },
    defaultNS: 'ui',
    // React escapes what it renders; doing it twice would show "&amp;".
    interpolation: { escapeValue: false },
    initAsync: false,
    ...(import.meta.env.MODE === 'test' ? { parseMissingKeyHandler: missing } : {}),
  })
  return sentences
}

function missing(key: string): never {
  throw new Error(`no sentence for the key ${key}`)
}
