import type { RoundQuestion } from '@evenhand/shared/domain/scale'
import type { RoundId } from '@evenhand/shared/domain/ids'
import { useTranslation } from '../i18n/use-translation.ts'
import { useScoringMemory } from './scoring-memory.tsx'
import styles from './reveal.module.css'

/** What an observer had tried out, beside the answers, on their own screen alone. */
export function OwnPractice({ round, asks }: { readonly round: RoundId; readonly asks: RoundQuestion }) {
  const { t } = useTranslation('scoring')
  const choice = useScoringMemory().practice[round]?.choice
  if (!choice || choice.kind === 'view') return null
  const said =
    choice.kind === 'score'
      ? String(choice.place)
      : choice.kind === 'step' && asks.kind === 'picture'
        ? asks.steps[choice.step - 1]
        : t('practice.none')
  return <p className={styles.said}>{t('practice.yours', { said })}</p>
}
