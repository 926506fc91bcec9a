import type { Card } from '@evenhand/shared/domain/grid'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './board-panels.module.css'
import { BoxView } from './box-view.tsx'
import { QuestionBank, ReferencePanel } from './later.ts'

export interface BoardPanelsProps {
  readonly cards: readonly Card[]
  /** Whether the analyses stand here; the list has them among its boxes. */
  readonly analyses?: boolean
}

/** What a template has beside its boxes: questions, what to think with, and people's own analyses. Each folded until it is asked for. */
export function BoardPanels({ cards, analyses: withAnalyses = false }: BoardPanelsProps) {
  const { t } = useTranslation('board')
  const { questionSets, reference, analyses } = useTemplate()
  return (
    <div className={styles.panels}>
      {questionSets.length > 0 && (
        <Panel title={t('panels.questions')}>
          <QuestionBank />
        </Panel>
      )}
      {withAnalyses && analyses.length > 0 && (
        <Panel
          title={t('panels.analyses')}
          count={cards.filter(({ box }) => analyses.some(({ id }) => id === box)).length}
        >
          <p className="small">{t('panels.analysesNote')}</p>
          <div className={styles.analyses}>
            {analyses.map(({ id }) => (
              <BoxView key={id} box={id} cards={cards} inPanel />
            ))}
          </div>
        </Panel>
      )}
      {reference && (
        <Panel title={reference.name}>
          <ReferencePanel reference={reference} />
        </Panel>
      )}
    </div>
  )
}

interface PanelProps {
  readonly title: string
  readonly count?: number
  readonly children: ReactNode
}

function Panel({ title, count, children }: PanelProps) {
  const { t } = useTranslation('board')
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <Icon name="down" />
          {title}
          {count !== undefined && <span className={styles.count}>{t('cards', { count })}</span>}
        </button>
      </h2>
      <div id={id} hidden={!open} className={styles.inside}>
        {open && children}
      </div>
    </section>
  )
}
