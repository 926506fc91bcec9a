import type { Source } from '@evenhand/shared/domain/grid'
import type { Say } from '../i18n/say.ts'

/** How the author knows, as plain phrases: what it is, when, and whether they were there. */
export function sourceWords({ kind, who, when, firstHand }: Source, t: Say): string {
  const named = [who.trim(), when.trim()].filter((part) => part !== '').join(', ')
  // A record that is named needs no "Record" before it; nor does an own account need to be called first hand.
  const lead = kind === 'record' && who.trim() !== '' ? '' : t(`source.${kind}`)
  const hand =
    firstHand === null || (kind === 'own_account' && firstHand) ? '' : t(firstHand ? 'firstHand' : 'secondHand')
  return [lead, named, hand]
    .filter((part) => part !== '')
    .map(asSentence)
    .join(' ')
}

function asSentence(words: string): string {
  const started = words.charAt(0).toLocaleUpperCase() + words.slice(1)
  return /[.!?…]$/.test(started) ? started : `${started}.`
}
