import { useEffect } from 'react'
import { isLeaving } from '../safety/exit-bar.ts'
import { Loading } from '../ui/loading.tsx'

/** On the way to the neutral screen: a whole new page, so that nothing that was in the memory of this one is in that. [P12] */
export function HandedOn() {
  useEffect(() => {
    if (!isLeaving()) window.location.replace('/hand-over')
  }, [])
  return <Loading />
}
