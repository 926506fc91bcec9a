import type { CardLink } from './card-link.ts'
import type { Box, Card } from './grid.ts'
import { boxPlan, subTagPlan, type Template } from './template.ts'

/** What a card still leaves open. Said in words beside it; nothing is refused because of it. [D9] */
export type CardFlag =
  | { readonly kind: 'no-source' | 'no-reporter' | 'no-measure' | 'no-basis' | 'no-test' | 'no-rival' }
  /** Nothing of the box that a card of this kind answers is linked to it. */
  | { readonly kind: 'answers-nothing'; readonly box: Box }

/** What decides it: the lines of the board, and what is there to be answered. */
export interface Around {
  readonly template: Pick<Template, 'boxes'>
  readonly links: readonly CardLink[]
  /** A card of the board, withdrawn or not; null when the key is of something else. */
  cardAt(key: string): Pick<Card, 'box' | 'withdrawn'> | null
}

/**
 * What is still to be said of a card, in the order in which a chair would ask. The same for everybody's cards: it asks
 * what a card calls itself and never who wrote it. A withdrawn card is asked nothing more.
 */
export function cardFlags(card: Card, around: Around): readonly CardFlag[] {
  if (card.withdrawn) return []
  const answers = unanswered(card, around)
  const claims = boxPlan(around.template, card.box)?.tagged === true ? claimFlags(card, around) : []
  return [...claims, ...(answers === null ? [] : [{ kind: 'answers-nothing' as const, box: answers }])]
}

/** The box that a card of this kind answers, or null when it answers none. */
export function answersBox(card: Pick<Card, 'box' | 'subTag'>, template: Pick<Template, 'boxes'>): Box | null {
  const plan = boxPlan(template, card.box)
  return (plan && subTagPlan(plan, card.subTag)?.answers) ?? null
}

function claimFlags({ tag, source, measure, basedOn, test, rival, id }: Card, { links }: Around): readonly CardFlag[] {
  const rests = basedOn.trim() !== '' || links.some(({ from, kind }) => from === id && kind === 'based_on')
  return raised([
    [tag === 'fact' && source === null, 'no-source'],
    [source?.kind === 'told_to_me' && source.who.trim() === '', 'no-reporter'],
    [source?.kind === 'measurement' && measure === null, 'no-measure'],
    [tag === 'opinion' && !rests, 'no-basis'],
    [tag === 'hypothesis' && test.trim() === '', 'no-test'],
    [tag === 'hypothesis' && rival.trim() === '', 'no-rival'],
  ])
}

/** A line to a thing of the plan answers as well: what the plan lacks is said there. */
function unanswered(card: Card, { template, links, cardAt }: Around): Box | null {
  const box = answersBox(card, template)
  if (box === null) return null
  const isAnswered = links.some(({ from, to, kind }) => {
    if (from !== card.id || kind === 'weakens') return false
    const other = cardAt(to)
    return other === null || (other.box === box && other.withdrawn === null)
  })
  return isAnswered ? null : box
}

function raised(all: readonly (readonly [boolean, Exclude<CardFlag['kind'], 'answers-nothing'>])[]): CardFlag[] {
  return all.flatMap(([is, kind]) => (is ? [{ kind }] : []))
}
