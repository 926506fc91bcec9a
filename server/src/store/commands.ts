import { keepSnapshot } from './keep-snapshot.ts'

/** Every write there is, by name. A new one is added here and nowhere else. */
export const commands = {
  keepSnapshot,
}

export type Commands = typeof commands
