import { may } from '@evenhand/shared/domain/policy'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { HeardWords } from '../meeting/later.ts'
import styles from './safety.module.css'
import { SayQuietly } from './say-quietly.tsx'

export interface QuietWordProps {
  readonly view: MeetingView
  /** In the header it makes room for the one within reach of a thumb, wherever there is one. */
  readonly where?: 'page' | 'header'
}

/** Between one person and the chair: for everybody the way to say it, for the chair what was said. [X2] */
export function QuietWord({ view, where = 'page' }: QuietWordProps) {
  if (may(view.me.role, 'hear-quiet-words', 'other')) return <HeardWords view={view} />
  if (!saysQuietly(view)) return null
  return (
    <span className={styles[where]}>
      <SayQuietly view={view} />
    </span>
  )
}

/** Beside "Add a card" on a phone. The chair has it in the header, where it is with everything else that steers. */
export function QuietWordInDock({ view }: { readonly view: MeetingView }) {
  return saysQuietly(view) ? <SayQuietly view={view} /> : null
}

export function saysQuietly({ me }: MeetingView): boolean {
  return may(me.role, 'say-quiet-word', 'own') && !may(me.role, 'hear-quiet-words', 'other')
}
