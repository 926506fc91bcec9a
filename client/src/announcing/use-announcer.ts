import { createContext, use } from 'react'
import { type Announcer, SILENT } from './create-announcer.ts'

export const AnnouncerContext = createContext<Announcer>(SILENT)

/** The voice of the page. A part that is drawn by itself, as in a test, speaks to nobody. */
export function useAnnouncer(): Announcer {
  return use(AnnouncerContext)
}
