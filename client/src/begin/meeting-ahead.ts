import { loadSentences } from '../i18n/load-sentences.ts'
import type { Language } from '../i18n/languages.ts'
import { savesData } from '../ui/saves-data.ts'

/**
 * The link works: the meeting behind it comes right behind the first page, so that the line never stands idle. A line that
 * drops is told where the meeting is shown. [U9]
 */
export function meetingAhead(language: Language): void {
  if (savesData()) return
  const nothing = () => null
  void import('../meeting/meeting-page.tsx').catch(nothing)
  void loadSentences(language, 'meeting-pages').catch(nothing)
}
