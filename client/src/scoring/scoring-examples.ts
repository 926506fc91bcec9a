/** Dana, Odile, Tamsin and the others of the conference for Pip and Wren, for the tests of this folder. All made up. */
import type { Answer, Reasons } from '@evenhand/shared/domain/answer'
import type { ChildId, LookId, MemberId, ParticipantId, RoundId, ScaleId } from '@evenhand/shared/domain/ids'
import type { Scale } from '@evenhand/shared/domain/scale'
import { MAIN } from '@evenhand/shared/testing/a-template'
import type { LookView, MeetingView, ResultView, RoundView } from '@evenhand/shared/protocol/view'

const child = (id: string) => id as ChildId
export const roundId = (id: string) => id as RoundId

export const NO_REASONS: Reasons = { helps: '', worse: '', harder: '' }

export const pipScale: Scale = {
  id: 's-pip' as ScaleId,
  child: child('pip'),
  kind: 'safety_and_wellbeing',
  question: 'Today, how safe and well is Pip?',
  anchor10: 'Pip is safe, looked after and feels calm at home, whatever day it is. Nobody needs to keep checking.',
  anchor0:
    'Pip is being hurt or frightened most days and nobody is stopping it. Pip cannot safely stay at home tonight.',
  direction: 'ten-left',
  who: 'everyone',
  steps: [],
}

export const wrenScale: Scale = {
  ...pipScale,
  id: 's-wren' as ScaleId,
  child: child('wren'),
  question: 'Today, how safe and well is Wren?',
  anchor10: 'Wren is safe, watched over and growing well, whatever day it is.',
  anchor0: 'Wren is being hurt, frightened or left without care most days.',
}

const PEOPLE = [
  ['Imogen Fairweather-Sample', 'chair', 'independent chair'],
  ['Dana Thistledown-Sample', 'parent_carer', 'mother'],
  ['Odile Thistledown-Sample', 'family_network', 'grandmother'],
  ['Tamsin Orchard-Example', 'social_worker', 'social worker'],
  ['Priya Lantern-Example', 'partner_professional', 'school'],
  ['Morgan Plumstead-Example', 'partner_professional', 'police'],
  ['Kit Harrow-Example', 'partner_professional', 'domestic abuse service'],
  ['Lowell Marsh-Example', 'partner_professional', 'alcohol service'],
  ['Joss Pennant-Example', 'partner_professional', 'health visitor'],
] as const

type FirstName = 'Imogen' | 'Dana' | 'Odile' | 'Tamsin' | 'Priya' | 'Morgan' | 'Kit' | 'Lowell' | 'Joss'

function who(name: FirstName) {
  const found = PEOPLE.find(([whole]) => whole.startsWith(name))
  if (!found) throw new Error('nobody of that name')
  return { name: found[0], role: found[1], of: found[2] }
}

export const memberOf = (name: FirstName) => `m-${name.toLowerCase()}` as MemberId

/** The meeting as one of them is shown it. */
export function viewOf(name: FirstName, looks: readonly LookView[], more: Partial<MeetingView> = {}): MeetingView {
  return {
    revision: 1,
    title: 'First conference for Pip and Wren',
    kind: 'initial_child_protection_conference',
    date: '2026-11-12',
    example: true,
    door: { waits: false, late: false, lobby: null, attendance: null, quorum: null },
    me: {
      participant: `p-${name.toLowerCase()}` as ParticipantId,
      member: memberOf(name),
      scores: true,
      givesView: false,
      ...who(name),
    },
    chair: 'Imogen Fairweather-Sample',
    children: [
      { id: child('pip'), name: 'Pip', age: 8 },
      { id: child('wren'), name: 'Wren', age: 2 },
    ],
    people: PEOPLE.map(([whole, role, of], at) => {
      return {
        id: `m-${whole.split(' ')[0]?.toLowerCase()}` as MemberId,
        name: whole,
        role,
        of,
        here: at !== 5,
        left: false,
      }
    }),
    audience: MAIN,
    audiences: [{ id: MAIN, kind: 'everyone', label: '', open: true }],
    waiting: false,
    presenting: false,
    run: null,
    panels: [],
    asked: null,
    stage: 7,
    paused: false,
    scales: [pipScale, wrenScale],
    looks,
    ...more,
  }
}

export function lookOf(number: number, phase: LookView['phase'], rounds: readonly RoundView[]): LookView {
  return { id: `look-${number}` as LookId, number, phase, before: false, earlier: null, rounds }
}

export function openRound(scale: Scale = pipScale, more: Partial<Extract<RoundView, { phase: 'open' }>> = {}) {
  const round: RoundView = {
    id: roundId(`r-${scale.id}`),
    asks: scale,
    asked: true,
    phase: 'open',
    mine: null,
    progress: null,
    entersFor: [],
    ...more,
  }
  return round
}

export const score = (place: number, helps = '', change: Answer['change'] = null): Answer => ({
  kind: 'score',
  place,
  reasons: { ...NO_REASONS, helps },
  change,
})

export const pass = (change: Answer['change'] = null): Answer => ({
  kind: 'pass',
  why: 'does_not_know_child',
  reasons: NO_REASONS,
  change,
})

export function resultOf(name: FirstName, answer: ResultView['answer'], seal: ResultView['seal'] = null): ResultView {
  return { by: memberOf(name), ...who(name), answer, seal }
}

/** Results as an import brings them: revealed, and not sealed here. */
export function importedRound(results: readonly ResultView[], scale: Scale = pipScale, look = 1) {
  const round: Extract<RoundView, { phase: 'revealed' }> = {
    id: roundId(`r-${scale.id}-${look}`),
    asks: scale,
    asked: true,
    phase: 'revealed',
    root: null,
    results,
    separate: [],
  }
  return round
}
