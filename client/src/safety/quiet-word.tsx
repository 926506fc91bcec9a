import { may } from '@evenhand/shared/domain/policy'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { HeardWords } from './heard-words.tsx'
import { SayQuietly } from './say-quietly.tsx'

/** Between one person and the chair: for everybody the way to say it, for the chair what was said. [X2] */
export function QuietWord({ view }: { readonly view: MeetingView }) {
  if (may(view.me.role, 'hear-quiet-words', 'other')) return <HeardWords view={view} />
  return may(view.me.role, 'say-quiet-word', 'own') ? <SayQuietly view={view} /> : null
}
