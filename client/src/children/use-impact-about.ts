import type { ChildId } from '@evenhand/shared/domain/ids'
import { type ImpactAbout, readImpactAbout } from '@evenhand/shared/grid-doc/read-impact'
import { useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { useGrid } from '../grid/grid-context.tsx'

const ROOTS = ['agreements', 'agreementsFor', 'statementBy'] as const

/** What people say of a child's statement. The same object until something of it changes. */
export function useImpactAbout(child: ChildId): ImpactAbout {
  const { room } = useGrid()
  const source = useMemo(() => watchImpact(room.doc, child), [room.doc, child])
  return useSyncExternalStore(source.subscribe, source.now)
}

function watchImpact(doc: Y.Doc, child: ChildId) {
  let now: ImpactAbout | null = null
  return {
    now(): ImpactAbout {
      now ??= readImpactAbout(doc, child)
      return now
    },
    subscribe(listener: () => void) {
      const changed = () => {
        now = null
        listener()
      }
      for (const root of ROOTS) doc.getMap(root).observe(changed)
      return () => {
        for (const root of ROOTS) doc.getMap(root).unobserve(changed)
      }
    },
  }
}
