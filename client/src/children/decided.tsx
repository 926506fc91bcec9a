import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import styles from './children.module.css'

interface DecidedProps {
  readonly child: Child
  readonly onDecision: () => void
}

/** What was decided for this child, as far as this audience was told, and what the family said to it. */
export function Decided({ child, onDecision }: DecidedProps) {
  const { t, i18n } = useTranslation('children')
  const { view } = useGrid()
  const { decision: plan } = useTemplate()
  const decision = view.deciding?.decisions.findLast((each) => each.child === child.id)
  const said = view.deciding?.familyViews.filter((each) => each.child === child.id) ?? []
  if (!decision && said.length === 0) return null
  const option = plan?.options.find(({ id }) => id === decision?.option)?.name ?? decision?.option
  const category = plan?.categories.find(({ id }) => id === decision?.category)?.name ?? decision?.category
  return (
    <section className={styles.part} aria-labelledby="panel-decided">
      <h3 id="panel-decided">{t('decided.title', { child: firstName(child.name) })}</h3>
      {decision && (
        <div>
          <p>
            <b>{i18n.format.aside([option, category])}</b>
          </p>
          <p dir="auto">{decision.reasons}</p>
        </div>
      )}
      {said.length > 0 && (
        <ul className={styles.questions}>
          {said.map(({ id, name, words }) => (
            <li key={id}>
              <b>{name}</b>
              <p>
                <q dir="auto">{words}</q>
              </p>
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <Button small onPress={onDecision}>
          {t('decided.go')}
        </Button>
      </div>
    </section>
  )
}
