import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { ChildDecision } from './child-decision.tsx'
import styles from './deciding.module.css'

/** Each child by themself: the question, views, what the family says, the decision, and who sees it otherwise. */
export function DecidingPage({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('deciding')
  const { decision } = useTemplate()
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h2 className="title">{t('title')}</h2>
        <p>{t(decision ? 'apart' : 'none')}</p>
      </div>
      {view.children.map((child) => (
        <ChildDecision key={child.id} view={view} child={child} />
      ))}
    </div>
  )
}
