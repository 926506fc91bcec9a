import { useTranslation } from '../i18n/use-translation.ts'
import type { Said } from './shown-answer.ts'
import styles from './reveal.module.css'

/** Somebody's reasons as they wrote them, each under what it answered. */
export function SaidWords({ said }: { readonly said: readonly Said[] }) {
  const { t } = useTranslation('scoring')
  return said.map(({ prompt, words }) => (
    <p key={prompt ?? 'imported'} className={styles.said}>
      {prompt && <span className={styles.prompt}>{t(`reveal.said_${prompt}`)}: </span>}
      <bdi>{words}</bdi>
    </p>
  ))
}
