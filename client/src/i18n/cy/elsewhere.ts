import { help } from './help.ts'
import { lobbyElsewhere } from './lobby-elsewhere.ts'
import { settingsElsewhere } from './settings-elsewhere.ts'

/** The pages that nobody passes on the way from a link to a board, and the dialog of settings. */
export const sentences = { help, lobby: lobbyElsewhere, settings: settingsElsewhere }
