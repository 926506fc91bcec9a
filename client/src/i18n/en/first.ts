import { lobby } from './lobby.ts'
import { refusals } from './refusals.ts'
import { safety } from './safety.ts'
import { settings } from './settings.ts'
import { ui } from './ui.ts'

/** What everybody needs at once: whoever opens a link on a weak line waits for these sentences only. */
export const sentences = { ui, lobby, refusals, safety, settings }
