import type { MemberId } from '@evenhand/shared/domain/ids'
import { type PlanItemRoot, removePlanItem } from '@evenhand/shared/grid-doc/edit-plan'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import styles from './plan.module.css'
import { useWhyNoPlan } from './why-no-plan.ts'

export interface PlanToolsProps {
  readonly root: PlanItemRoot
  readonly item: { readonly id: string; readonly author: MemberId }
  /** Its words, so that the buttons say of what they are. */
  readonly title: string
  readonly onEdit: () => void
}

/** Changing a part of the plan, and taking it off after a question. */
export function PlanTools({ root, item, title, onEdit }: PlanToolsProps) {
  const { t } = useTranslation('plan')
  const { room } = useGrid()
  const [asking, setAsking] = useState(false)
  const why = useWhyNoPlan()('write-plan', item.author) ?? undefined
  return (
    <div className={styles.tools}>
      <Button small look="quiet" notNow={why} label={t('tools.editLabel', { title })} onPress={onEdit}>
        {t('tools.edit')}
      </Button>
      <Button small look="quiet" notNow={why} label={t('tools.removeLabel', { title })} onPress={() => setAsking(true)}>
        {t('tools.remove')}
      </Button>
      <Dialog
        asks
        open={asking}
        onClose={() => setAsking(false)}
        title={t('tools.removeTitle')}
        actions={
          <>
            <Button
              look="main"
              onPress={() => {
                removePlanItem(room.doc, root, item.id)
                setAsking(false)
              }}
            >
              {t('tools.removeYes')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('tools.removeNo')}</Button>
          </>
        }
      >
        <p dir="auto">{title}</p>
      </Dialog>
    </div>
  )
}
