import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useId } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { DecisionPart } from './decision-part.tsx'
import { DissentPart } from './dissent-part.tsx'
import { FamilyPart } from './family-part.tsx'
import { ViewsPart } from './views-part.tsx'
import styles from './deciding.module.css'

/** What belongs to one child. Nothing of another child stands in it. */
export function ChildDecision({ view, child }: { readonly view: MeetingView; readonly child: Child }) {
  const { t, i18n } = useTranslation('deciding')
  const { decision } = useTemplate()
  const title = useId()
  const name = firstName(child.name)
  const quorum = view.door.quorum
  return (
    <section className={styles.child} aria-labelledby={title}>
      <h3 id={title}>{child.name}</h3>
      {decision && (
        <>
          <p className={styles.question}>{decision.question.replaceAll('{child}', name)}</p>
          <details className="small">
            <summary>{t('quorum')}</summary>
            <p>{decision.quorum}</p>
            {quorum && (
              <p>
                {quorum.present.length > 0
                  ? t('here', { agencies: i18n.format.list(quorum.present) })
                  : t('hereNobody')}
              </p>
            )}
          </details>
          <ViewsPart view={view} child={child} />
          <FamilyPart view={view} child={child} />
          <DecisionPart view={view} child={child} plan={decision} />
        </>
      )}
      <DissentPart view={view} child={child} />
    </section>
  )
}
