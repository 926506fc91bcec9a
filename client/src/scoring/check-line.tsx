import { useTranslation } from '../i18n/use-translation.ts'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import type { LookId } from '@evenhand/shared/domain/ids'
import type { RevealedRoundView } from './revealed-look.tsx'
import { useRevealCheck } from './use-reveal-check.ts'
import styles from './reveal.module.css'

interface CheckLineProps {
  readonly view: MeetingView
  readonly look: LookId
  readonly round: RevealedRoundView
}

/** What this device found when it worked out the seal again: one quiet line, or a loud warning. [R8] */
export function CheckLine({ view, look, round }: CheckLineProps) {
  const { t } = useTranslation('scoring')
  const check = useRevealCheck(view, look, round)
  // Nothing was answered here: what was told of other sessions stands with its own label.
  if (round.root === null && round.results.length === 0) return null
  if (round.root === null) {
    return (
      <p className={styles.checkLine}>
        <Icon name="list" />
        <span>{t('check.notSealed')}</span>
      </p>
    )
  }
  if (check === null) return <p className={styles.checkLine}>{t('check.checking')}</p>
  const { checked, of } = check
  return (
    <>
      {!check.rootMatches && (
        <Notice tone="stop" title={t('check.failed')}>
          <p>{t('check.failedWords')}</p>
        </Notice>
      )}
      {check.rootMatches && check.mine === 'differs' && (
        <Notice tone="stop" title={t('check.mine')}>
          <p>{t('check.mineWords')}</p>
        </Notice>
      )}
      {check.rootMatches && (
        <p className={styles.checkLine}>
          <Icon name="checked" />
          <span>
            {t('check.done', { checked, of })} {check.otherDevice && t('check.otherDevice')}
          </span>
        </p>
      )}
    </>
  )
}
