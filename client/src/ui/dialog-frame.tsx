import { Dialog as Frame, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { AriaLocale } from './aria-locale.tsx'
import styles from './dialog.module.css'
import type { DialogProps } from './dialog.tsx'

/** Holds the focus while open and gives it back; Escape closes. */
export function DialogFrame({ open, onClose, title, children, actions, asks = false }: DialogProps) {
  return (
    <AriaLocale>
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
    </AriaLocale>
  )
}
