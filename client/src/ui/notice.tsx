import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import styles from './notice.module.css'

/** `plain` tells, `hold` asks for care, `stop` says that something was not done. */
type Tone = 'plain' | 'hold' | 'stop'

const PICTURES: Record<Tone, IconName> = { plain: 'ask', hold: 'unsaved', stop: 'refused' }

export interface NoticeProps {
  readonly tone?: Tone
  readonly icon?: IconName
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** Read aloud when it appears: for the answer to something the reader has just done. */
  readonly live?: boolean
}

/** Words first: the tone is said by the title, the colour only repeats it. */
export function Notice({ tone = 'plain', icon, title, children, actions, live = false }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={live ? 'alert' : undefined}>
      <Icon name={icon ?? PICTURES[tone]} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children}
        {actions && <div className={`row ${styles.actions}`}>{actions}</div>}
      </div>
    </div>
  )
}
