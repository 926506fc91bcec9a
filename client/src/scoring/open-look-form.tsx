import type { ScaleId } from '@evenhand/shared/domain/ids'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { command } from '../session/command.ts'
import { Button } from '../ui/button.tsx'
import { Ticks } from '../ui/ticks.tsx'
import type { Steering } from './steering.ts'
import { useWords } from './words.ts'
import styles from './scores-page.module.css'

interface OpenLookFormProps {
  readonly view: MeetingView
  readonly onSteer: Steering['onSteer']
}

/** The chair chooses which questions to ask and opens the look. */
export function OpenLookForm({ view, onSteer }: OpenLookFormProps) {
  const { t, child, refusal } = useWords(view)
  const [left, setLeft] = useState<readonly ScaleId[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const chosen = view.scales.map(({ id }) => id).filter((id) => !left.includes(id))
  const again = view.looks.length > 0
  const open = async () => {
    if (chosen.length === 0) return setProblem(t('openLook.choose'))
    onSteer(true)
    const outcome = await command('POST', `/api/p/${view.me.participant}/looks`, { scales: chosen })
    onSteer(outcome.ok)
    setProblem(outcome.ok ? null : refusal(outcome.reason))
  }
  return (
    <section className={styles.sheet}>
      <h3>{t(again ? 'openLook.titleAgain' : 'openLook.title')}</h3>
      <p className="small">{t(again ? 'openLook.hintAgain' : 'openLook.hint')}</p>
      {view.scales.length > 0 && (
        <Ticks
          label={t('openLook.which')}
          options={view.scales.map((scale) => ({ key: scale.id, words: `${child(scale.child)}: ${scale.question}` }))}
          chosen={chosen}
          onChange={(now) => setLeft(view.scales.map(({ id }) => id).filter((id) => !now.includes(id)))}
        />
      )}
      <output className={styles.problem}>{problem}</output>
      <p>
        <Button
          look="main"
          icon="sealed"
          notNow={view.scales.length === 0 ? t('openLook.noScale') : undefined}
          onPress={() => void open()}
        >
          {t('openLook.button')}
        </Button>
      </p>
      {view.scales.length === 0 && <p className="small">{t('openLook.noScale')}</p>}
      <p className="small">{t('openLook.optional')}</p>
    </section>
  )
}
