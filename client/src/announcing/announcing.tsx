import { type ReactNode, use, useState, useSyncExternalStore } from 'react'
import type { Cell } from '../session/cell.ts'
import { SettingsContext } from '../settings/use-settings.ts'
import { createAnnouncer, type Said } from './create-announcer.ts'
import { AnnouncerContext } from './use-announcer.ts'

/** Around the whole app: the one place that is read aloud politely, and the one that interrupts. Both are there, empty, from the start. [U8] */
export function Announcing({ children }: { readonly children: ReactNode }) {
  const settings = use(SettingsContext)
  const [announcer] = useState(() => createAnnouncer(() => settings?.read().hearsOthers ?? true))
  return (
    <AnnouncerContext value={announcer}>
      {children}
      <Region tone="polite" said={announcer.polite} />
      <Region tone="assertive" said={announcer.assertive} />
    </AnnouncerContext>
  )
}

/** Sentences are added one by one, so that one said shortly after another does not swallow it. */
function Region({ tone, said }: { readonly tone: 'polite' | 'assertive'; readonly said: Cell<readonly Said[]> }) {
  const now = useSyncExternalStore(said.subscribe, said.get)
  return (
    // An open dialog hides the page behind it from screen readers, except what carries this mark.
    <div className="hush" aria-live={tone} aria-relevant="additions" data-live-announcer="true">
      {now.map(({ key, words }) => (
        <p key={key}>{words}</p>
      ))}
    </div>
  )
}
