import { type ReactNode, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from './button.tsx'
import styles from './dialog.module.css'
import { Loading } from './loading.tsx'
import { part } from './part.tsx'
import { Refused } from './refused.tsx'

export interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
  /** The last one is the way out that changes nothing. */
  readonly actions?: ReactNode
  /** Interrupts with a question that must be answered; a press outside does not close it. */
  readonly asks?: boolean
}

/** The library that keeps the focus inside arrives with the first dialog that opens. [U9] */
export const DialogFrame = part<DialogProps>(async () => (await import('./dialog-frame.tsx')).DialogFrame, {
  loading: ({ open }) =>
    open && (
      <Meanwhile>
        <Loading />
      </Meanwhile>
    ),
  failed: ({ open, onClose }, again) => open && <NotFetched onClose={onClose} onAgain={again} />,
})

/** Holds the focus while open and gives it back; Escape closes. */
export function Dialog(props: DialogProps) {
  const [wanted, want] = useState(props.open)
  if (props.open && !wanted) want(true)
  return wanted && <DialogFrame {...props} />
}

function Meanwhile({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.overlay}>
      <div className={`${styles.modal} ${styles.dialog}`}>{children}</div>
    </div>
  )
}

function NotFetched({ onClose, onAgain }: { readonly onClose: () => void; readonly onAgain: () => void }) {
  const { t } = useTranslation('ui')
  return (
    <Meanwhile>
      <Refused reason="offline" onAgain={onAgain} />
      <div>
        <Button autoFocus onPress={onClose}>
          {t('close')}
        </Button>
      </div>
    </Meanwhile>
  )
}
