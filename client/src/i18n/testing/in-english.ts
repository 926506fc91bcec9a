import { sentences as beside } from '../en/beside-the-board.ts'
import { sentences as elsewhere } from '../en/elsewhere.ts'
import { sentences as first } from '../en/first.ts'
import { sentences as meetingPages } from '../en/meeting-pages.ts'
import { sentences as staffPages } from '../en/staff-pages.ts'
import { type I18n, startI18n } from '../index.ts'

/** For tests: every English sentence, at once. */
export function inEnglish(): I18n {
  return startI18n('en', [first, elsewhere, staffPages, meetingPages, beside])
}
