import type { Source } from '@evenhand/shared/domain/grid'
import type { Format } from '../i18n/format.ts'
import type { Say } from '../i18n/say.ts'

/** How the author knows, as plain phrases: what it is, when, and whether they were there. */
export function sourceWords({ kind, who, when, firstHand }: Source, t: Say, format: Format): string {
  const named = format.aside([who.trim(), when.trim()])
  // A record that is named needs no "Record" before it; nor does an own account need to be called first hand.
  const lead = kind === 'record' && who.trim() !== '' ? '' : t(`source.${kind}`)
  const hand =
    firstHand === null || (kind === 'own_account' && firstHand) ? '' : t(firstHand ? 'firstHand' : 'secondHand')
  return format.sentences([lead, named, hand])
}
