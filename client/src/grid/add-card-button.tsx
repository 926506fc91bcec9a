import type { Box } from '@evenhand/shared/domain/grid'
import { type Ref, useId } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useBox } from '../templates/use-template.ts'
import { Icon } from '../ui/icon.tsx'
import { whyNoAdding } from './card-abilities.ts'
import styles from './add-card-button.module.css'
import { useGrid } from './grid-context.tsx'

export interface AddCardButtonProps {
  readonly box: Box
  readonly className: string
  readonly ref?: Ref<HTMLButtonElement>
}

/** Opens a private draft in a box. When this person cannot add now, the reason stands beside it; once a meeting is closed, no draft could ever go up. */
export function AddCardButton({ box, className, ref }: AddCardButtonProps) {
  const { t } = useTranslation('board')
  const { drafts, writer, view } = useGrid()
  const { title } = useBox(box)
  const id = useId()
  const why = whyNoAdding(writer)
  if (view.run?.phase === 'closed') return null
  return (
    <span className={styles.adding}>
      {why && (
        <span className="small" id={id}>
          {t(`why.${why}`)}
        </span>
      )}
      <button
        ref={ref}
        type="button"
        data-adds
        className={className}
        aria-disabled={why ? true : undefined}
        aria-describedby={why ? id : undefined}
        aria-label={t('addTo', { box: title })}
        onClick={() => {
          if (!why) drafts.open(box)
        }}
      >
        <Icon name="add" />
        {t('add')}
      </button>
    </span>
  )
}
