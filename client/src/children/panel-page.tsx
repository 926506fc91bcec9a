import type { ChildId } from '@evenhand/shared/domain/ids'
import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid, useImpact } from '../grid/grid-context.tsx'
import { ImpactCitations } from '../grid/impact-citations.tsx'
import { WordsView } from '../grid/words-view.tsx'
import { Button } from '../ui/button.tsx'
import { Accounts } from './accounts.tsx'
import styles from './children.module.css'
import { ChildAttends } from './child-attends.tsx'
import { Decided } from './decided.tsx'
import { ImpactSaid } from './impact-said.tsx'
import { OwnWords } from './own-words-part.tsx'
import { PanelReading } from './panel-reading.tsx'
import { Revealed } from './revealed.tsx'

export interface PanelPageProps {
  readonly child: ChildId
  readonly onScores: () => void
  readonly onBoard: () => void
  readonly onDecision: () => void
}

/** One child, and all that this audience has of them: their own words first. */
export function PanelPage({ child: id, onScores, onBoard, onDecision }: PanelPageProps) {
  const { t } = useTranslation('children')
  const { view, writer } = useGrid()
  const child = view.children.find((each) => each.id === id)
  const panel = view.panels.find((each) => each.child === id)
  if (!child || !panel) return <p className={styles.page}>{t('gone')}</p>
  const name = firstName(child.name)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h2 className="title">
          {child.age === null ? child.name : t('title', { child: child.name, count: child.age })}
        </h2>
        {!writer.ready && <p role="status">{t('notYet')}</p>}
        <PanelReading child={child} panel={panel} />
      </header>
      <OwnWords child={child} />
      <Accounts child={child} panel={panel} />
      <Statement child={child} onBoard={onBoard} />
      <Revealed child={child} onScores={onScores} />
      <Decided child={child} onDecision={onDecision} />
      {may(writer.role, 'steer', 'other') && (
        <ChildAttends child={child} attends={panel.attends ?? 'not'} name={name} />
      )}
    </div>
  )
}

function Statement({ child, onBoard }: { readonly child: Child; readonly onBoard: () => void }) {
  const { t } = useTranslation('children')
  const words = useImpact(child.id)
  const name = firstName(child.name)
  return (
    <section className={styles.part} aria-labelledby="panel-statement">
      <h3 id="panel-statement">{t('statement.title', { child: name })}</h3>
      {words.length === 0 ? (
        <p className={styles.empty}>{t('statement.none')}</p>
      ) : (
        <WordsView className={styles.statement ?? ''} words={words} />
      )}
      <ImpactCitations child={child.id} />
      <ImpactSaid child={child.id} />
      <div className="row">
        <Button small look="quiet" onPress={onBoard}>
          {t('statement.go')}
        </Button>
      </div>
    </section>
  )
}
