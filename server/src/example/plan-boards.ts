import { orderBetween } from '@evenhand/shared/domain/card-order'
import { LIMITS } from '@evenhand/shared/domain/grid'
import type { AudienceId, ChildId, MemberId } from '@evenhand/shared/domain/ids'
import type { Doer } from '@evenhand/shared/domain/plan'
import type { ActionFields, IfThenFields, OutcomeFields } from '@evenhand/shared/grid-doc/edit-plan'
import { newCardId } from '@evenhand/shared/grid-doc/edit-grid'
import type { Handling } from '@evenhand/shared/grid-doc/impact-schema'
import type { Verdict } from '@evenhand/shared/grid-doc/impact-schema'
import { must } from '@evenhand/shared/lib/must'
import { MAIN_AUDIENCE } from './plan-audiences.ts'
import { type Around, type PlannedCard, type PlannedLink, planCards } from './plan-cards.ts'
import { insider } from './plan-people.ts'

type Item<Fields> = Fields & { readonly id: string; readonly author: MemberId }

export interface PlannedImpact {
  readonly child: ChildId
  readonly words: string
  readonly agreements: readonly { readonly by: MemberId; readonly verdict: Verdict; readonly changes: string }[]
  /** Who drafted it and who read it aloud, written down by `by`. */
  readonly handled: readonly { readonly by: MemberId; readonly did: Handling; readonly who: string }[]
}

/** All that one audience's document starts with. */
export interface PlannedBoard {
  readonly audience: AudienceId
  readonly cards: readonly PlannedCard[]
  readonly links: readonly PlannedLink[]
  readonly impact: readonly PlannedImpact[]
  readonly outcomes: readonly Item<OutcomeFields>[]
  readonly actions: readonly Item<ActionFields>[]
  readonly contingency: readonly Item<IfThenFields>[]
}

type AroundAll = Omit<Around, 'audience'>

/** A board for each audience that was kept. The plan is the first session's. */
export function planBoards(around: AroundAll): readonly PlannedBoard[] {
  const { worked, who, tally } = around
  for (const { audience } of worked.cards) {
    if (who.audiences.notKept.has(audience)) tally.add('cards of a board that was not to be kept')
    else if (!who.audiences.of.has(audience)) tally.add('cards of somebody’s own papers')
  }
  return Array.from(who.audiences.of)
    .filter(([id]) => !who.audiences.notKept.has(id))
    .map(([audience, { id }]) => planBoard({ ...around, audience }, id))
}

function planBoard(around: Around, audience: AudienceId): PlannedBoard {
  const { cards, links } = planCards(around)
  const impact = planImpact(around)
  const first = around.audience === MAIN_AUDIENCE
  const plan = first ? planPlan(around, cards) : { outcomes: [], actions: [], contingency: [], links: [] }
  return { ...plan, audience, cards: [...cards.values()], links: [...links, ...plan.links], impact }
}

/** In the first session every statement; elsewhere those that somebody there said something of. */
function planImpact({ worked, who, tally, audience }: Around): readonly PlannedImpact[] {
  const taken = new Set<string>()
  return (worked.impact_statements ?? []).flatMap((statement) => {
    const saidHere = statement.not_agreed?.some(({ session }) => session === audience) ?? false
    if (audience !== MAIN_AUDIENCE && !saidHere) return []
    const words = tally.within(LIMITS.impactWords, statement.text, 'impact statements longer than the board takes')
    if (words === null) return []
    if (taken.has(statement.child)) {
      tally.add('further impact statements for a child')
      return []
    }
    taken.add(statement.child)
    const child = must(who.children.get(statement.child), 'a child of the file').id
    const around = { worked, who, tally, audience }
    return [{ child, words, agreements: agreementsOf(statement, around), handled: handledBy(statement, around) }]
  })
}

type Statement = NonNullable<Around['worked']['impact_statements']>[number]

function agreementsOf(
  { agreed_by, not_agreed, changes_asked_for }: Statement,
  { who, tally, audience }: Pick<Around, 'who' | 'tally' | 'audience'>,
): PlannedImpact['agreements'] {
  const said = new Map<MemberId, PlannedImpact['agreements'][number]>()
  const say = (id: string, verdict: Verdict, words: string) => {
    const by = insider(who, id, audience)?.member
    const changes = tally.within(LIMITS.smallWords, words, 'words about a statement longer than the board takes') ?? ''
    if (by) said.set(by, { by, verdict, changes })
  }
  for (const id of agreed_by ?? []) say(id, 'agrees', '')
  for (const { by, change } of changes_asked_for ?? []) say(by, 'agrees_with_changes', change)
  for (const { by, says, session } of not_agreed ?? [])
    if ((session ?? MAIN_AUDIENCE) === audience) say(by, 'does_not_agree', says)
  return [...said.values()]
}

/** Told in the first session alone: who had a hand in a statement may not be known in another. */
function handledBy(
  { drafted_by, read_aloud_by }: Statement,
  { worked, who, audience }: Pick<Around, 'worked' | 'who' | 'audience'>,
): PlannedImpact['handled'] {
  if (audience !== MAIN_AUDIENCE) return []
  const { minute_taker, chair } = worked.meeting
  const writer = insider(who, minute_taker ?? chair, audience) ?? insider(who, chair, audience)
  const noted = (did: Handling) => (id: string) => {
    const person = who.people.get(id)
    return writer && person ? [{ by: writer.member, did, who: person.name }] : []
  }
  const drafters = typeof drafted_by === 'string' ? [drafted_by] : (drafted_by ?? [])
  return [...drafters.flatMap(noted('drafted')), ...(read_aloud_by ? [read_aloud_by] : []).flatMap(noted('read_aloud'))]
}

/** Outcomes, actions and what happens if things change, written down by the minute taker or the chair. */
function planPlan(around: Around, cards: ReadonlyMap<string, PlannedCard>) {
  const { worked, who, tally } = around
  const { minute_taker, chair } = worked.meeting
  const writer = insider(who, minute_taker ?? chair, MAIN_AUDIENCE) ?? insider(who, chair, MAIN_AUDIENCE)
  const author = must(writer, 'somebody who writes the plan down').member
  const item = () => ({ id: newCardId(author), author })
  const text = (words: string | null | undefined) =>
    tally.within(LIMITS.smallWords, words, 'parts of the plan longer than the board takes') ?? ''
  const told = worked.outcomes ?? []
  const outcomes = told.map((outcome, at) => ({
    ...item(),
    children: childrenOf(outcome.child, around),
    text: text(outcome.text),
    known: text(outcome.how_we_will_know),
    order: orderAt(at),
  }))
  const outcomeOf = (id: string | null | undefined) => outcomes[told.findIndex((outcome) => outcome.id === id)]?.id
  const actions = (worked.actions ?? []).map((action, at) => ({
    ...item(),
    outcome: outcomeOf(action.outcome) ?? null,
    children: childrenOf(action.child, around),
    text: text(action.text),
    owner: doerOf(action.owner, around),
    helpers: (action.helpers ?? []).flatMap((id) => doerOf(id, around) ?? []),
    due: action.due ?? '',
    measure: text(action.measure),
    toldBy: doerOf(action.child_told_by, around),
    order: orderAt(at),
  }))
  const contingency = (worked.contingency ?? []).map(({ if_, then }, at) => {
    return { ...item(), children: [], ifThis: text(if_), then: text(then), order: orderAt(at) }
  })
  const links = told.flatMap(({ id, from_cards }) =>
    (from_cards ?? []).flatMap((card): PlannedLink[] => {
      const [from, to] = [outcomeOf(id), cards.get(card)?.card.id]
      if (!to) tally.add('links to a card on another board')
      return from && to ? [{ by: author, from, to, kind: 'answers' }] : []
    }),
  )
  return { outcomes, actions, contingency, links }
}

/** Nothing said of a child is all of them; so is a word for all of them. */
function childrenOf(id: string | null | undefined, { who }: Around): readonly ChildId[] {
  const one = id ? who.children.get(id) : undefined
  return one ? [one.id] : Array.from(who.children.values(), (child) => child.id)
}

function doerOf(id: string | null | undefined, { who }: Around): Doer | null {
  const person = id ? who.people.get(id) : undefined
  if (!id || !person) return null
  return { member: insider(who, id, MAIN_AUDIENCE)?.member ?? null, name: person.name }
}

function orderAt(at: number): string {
  let order = orderBetween(null, null)
  for (let step = 0; step < at; step += 1) order = orderBetween(order, null)
  return order
}
