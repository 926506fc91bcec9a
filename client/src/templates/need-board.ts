import type { I18n } from '../i18n/index.ts'
import { templateParts } from '../i18n/template-files.ts'

/** Fetches what a board of this template says before anything on it is opened. */
export async function needBoard(i18n: I18n, template: string): Promise<void> {
  const [board] = templateParts(template)
  if (board) await i18n.need(board)
}
