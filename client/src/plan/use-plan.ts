import type { CardLink } from '@evenhand/shared/domain/card-link'
import type { Earlier, Plan, Recheck } from '@evenhand/shared/domain/plan'
import { readLinks } from '@evenhand/shared/grid-doc/read-links'
import { readEarlier, readPlan, readRechecks } from '@evenhand/shared/grid-doc/read-plan'
import { useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { useGrid } from '../grid/grid-context.tsx'

/** The plan of this board with all that is said of it. The same object until something of it changes. */
export interface PlanNow {
  readonly plan: Plan
  readonly links: readonly CardLink[]
  readonly rechecks: ReadonlyMap<string, readonly Recheck[]>
  /** Where something came over from, by its key. */
  readonly earlier: (key: string) => Earlier | null
}

const ROOTS = ['outcomes', 'actions', 'contingency', 'promises', 'acceptances', 'rechecks', 'earlier', 'links'] as const

/** Reads the plan again only when something of it has changed: a keystroke in a card is none of its business. */
export function usePlan(): PlanNow {
  const { room } = useGrid()
  const source = useMemo(() => watchPlan(room.doc), [room.doc])
  return useSyncExternalStore(source.subscribe, source.now)
}

function watchPlan(doc: Y.Doc) {
  let now: PlanNow | null = null
  return {
    now(): PlanNow {
      now ??= {
        plan: readPlan(doc),
        links: readLinks(doc),
        rechecks: readRechecks(doc),
        earlier: (key) => readEarlier(doc, key),
      }
      return now
    },
    subscribe(listener: () => void) {
      const changed = () => {
        now = null
        listener()
      }
      const maps = ROOTS.map((root) => doc.getMap(root))
      // What changed before anybody listened is not known here.
      now = null
      for (const map of maps) map.observeDeep(changed)
      return () => {
        for (const map of maps) map.unobserveDeep(changed)
      }
    },
  }
}
