import { must } from '@evenhand/shared/lib/must'
import { createContext, use, useSyncExternalStore } from 'react'
import type { SettingsStore } from './settings-store.ts'
import type { Settings } from './settings.ts'

export const SettingsContext = createContext<SettingsStore | null>(null)

/** This person's settings, and changing them. */
export function useSettings(): readonly [Settings, SettingsStore['change']] {
  const store = must(use(SettingsContext), 'no settings around this part')
  return [useSyncExternalStore(store.subscribe, store.read), store.change]
}
