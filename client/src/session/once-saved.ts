import type { GridRoom } from './grid-room.ts'

/** Calls back once what was typed is on the server's disk, or waits on this device for the line. Never, when it was not taken. */
export function onceSaved(
  { saved, subscribe }: Pick<GridRoom, 'saved' | 'subscribe'>,
  then: (how: 'saved' | 'kept') => void,
) {
  const look = () => {
    const now = saved()
    if (now === 'saved') then('saved')
    else if (now === 'offline-unsaved') then('kept')
    else return false
    return true
  }
  if (look()) return
  const stop = subscribe(() => {
    if (look()) stop()
  })
}
