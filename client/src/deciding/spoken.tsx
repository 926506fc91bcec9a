import type { SpokenView } from '@evenhand/shared/protocol/deciding-view'
import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'

/** Somebody's words with their name, and who wrote them down if it was not they. Everybody in the same type. [P2] */
export function Spoken({ spoken, children }: { readonly spoken: SpokenView; readonly children?: ReactNode }) {
  const { t } = useTranslation('deciding')
  const { name, of, words, enteredBy, readBack } = spoken
  return (
    <>
      <p>
        <b>{name}</b>
        {of && `, ${of}`}
      </p>
      <p dir="auto">{words}</p>
      {enteredBy && (
        <p className="small">{t(readBack ? 'enteredReadBack' : 'enteredNotReadBack', { name: enteredBy })}</p>
      )}
      {children}
    </>
  )
}
