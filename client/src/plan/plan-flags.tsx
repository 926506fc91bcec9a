import type { ActionFlag, OutcomeFlag } from '@evenhand/shared/domain/plan-flags'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './plan.module.css'

export type PlanFlagsProps =
  | { readonly of: 'outcome'; readonly flags: readonly OutcomeFlag[] }
  | { readonly of: 'action'; readonly flags: readonly ActionFlag[] }

/** What is still to be said, in words. Nothing is held up by it. [A5] */
export function PlanFlags({ of, flags }: PlanFlagsProps) {
  const { t } = useTranslation('plan')
  if (flags.length === 0) return null
  return (
    <ul className={styles.flags}>
      {flags.map((flag) => (
        <li key={flag} className="flag">
          <Icon name="ask" />
          {t(`flag.${of}.${flag}`)}
        </li>
      ))}
    </ul>
  )
}
