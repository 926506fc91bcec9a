import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import type { ReactNode } from 'react'
import { Loading } from './loading.tsx'
import { Refused } from './refused.tsx'
import type { Loaded } from './use-load.ts'

export interface ShownProps<Value> {
  readonly loaded: Loaded<Value, CommandRefusal | 'offline'>
  readonly onAgain: () => void
  readonly children: (value: Value) => ReactNode
}

/** What was asked for, or that it is on its way, or why it did not come. */
export function Shown<Value>({ loaded, onAgain, children }: ShownProps<Value>) {
  if (loaded.state === 'loading') return <Loading />
  if (loaded.state === 'refused') return <Refused reason={loaded.reason} onAgain={onAgain} />
  return children(loaded.value)
}
