import type { ReactNode } from 'react'
import { Dialog as Frame, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './dialog.module.css'

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

/** Holds the focus while open and gives it back; Escape closes. */
export function Dialog({ open, onClose, title, children, actions, asks = false }: DialogProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={open}
      isDismissable={!asks}
      onOpenChange={(stays) => {
        if (!stays) onClose()
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <Frame className={styles.dialog ?? ''} role={asks ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2} className={styles.title ?? ''}>
            {title}
          </Heading>
          {children}
          {actions && <div className={`row ${styles.actions}`}>{actions}</div>}
        </Frame>
      </Modal>
    </ModalOverlay>
  )
}
