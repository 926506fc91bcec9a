import type { MeetingView } from './view.ts'

/**
 * What differs from the view that this tab was told before. On `/seat/<handle>?since=<revision>` it comes in place of the whole
 * view, which is told again whenever the server does not know what the tab has. [U9]
 */
export interface ViewChange {
  readonly revision: number
  readonly changed: Partial<MeetingView>
  /** What is not told any more. */
  readonly gone: readonly string[]
}

/** A view cut into its parts, each as it crosses the line. The revision is none: it changes with every push. */
export type ViewParts = ReadonlyMap<string, string>

export function partsOf(view: MeetingView): ViewParts {
  const told = Object.entries(view).filter(([part, value]) => part !== 'revision' && value !== undefined)
  return new Map(told.map(([part, value]) => [part, JSON.stringify(value)]))
}

/** Null when both tell the same. */
export function changeBetween(before: ViewParts, now: MeetingView, revision: number): ViewChange | null {
  const parts = partsOf(now)
  const changed = Object.entries(now).filter(([part]) => parts.get(part) !== before.get(part))
  const gone = [...before.keys()].filter((part) => !parts.has(part))
  if (changed.length === 0 && gone.length === 0) return null
  return { revision, changed: Object.fromEntries(changed), gone }
}

/** The whole view again. */
export function withChange(view: MeetingView, { revision, changed, gone }: ViewChange): MeetingView {
  const whole = { ...view, ...changed, revision }
  for (const part of gone) Reflect.deleteProperty(whole, part)
  return whole
}
