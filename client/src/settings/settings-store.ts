import { isBorrowed } from '../safety/borrowed.ts'
import { FIRST_SETTINGS, parseSettings, type Settings } from './settings.ts'

const KEY = 'evenhand.settings'

export interface SettingsStore {
  readonly read: () => Settings
  readonly change: (some: Partial<Settings>) => void
  /** Calls back after each change until the function it gives is called. */
  readonly subscribe: (changed: () => void) => () => void
}

/** The settings of this browser. A browser that keeps nothing has them until the tab is closed. */
export function createSettingsStore(storage: Storage | null): SettingsStore {
  const listeners = new Set<() => void>()
  let settings = readKept(storage)
  return {
    read: () => settings,
    change: (some) => {
      settings = { ...settings, ...some }
      keep(storage, settings)
      for (const listener of listeners) listener()
    },
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

function readKept(storage: Storage | null): Settings {
  try {
    return parseSettings(JSON.parse(storage?.getItem(KEY) ?? 'null'))
  } catch {
    return FIRST_SETTINGS
  }
}

function keep(storage: Storage | null, settings: Settings) {
  try {
    if (!isBorrowed()) storage?.setItem(KEY, JSON.stringify(settings))
  } catch {
    // A full or closed store: the choice lasts as long as the tab.
  }
}
