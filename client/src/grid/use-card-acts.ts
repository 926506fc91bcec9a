import type { Box, Card, QuestionKind } from '@evenhand/shared/domain/grid'
import { boxPlan } from '@evenhand/shared/domain/template'
import { askAboutCard, contestCard, editCard, withdrawCard } from '@evenhand/shared/grid-doc/edit-grid'
import { useAnnouncer } from '../announcing/use-announcer.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { onceSaved } from '../session/once-saved.ts'
import { useTemplate } from '../templates/use-template.ts'
import { whyNotMovedTo } from './card-abilities.ts'
import { useGrid } from './grid-context.tsx'
import { laneOf } from './lanes.ts'
import { letGoOf } from './let-go.ts'
import { type Landing, planDrop, planStep } from './plan-drop.ts'
import { whereStands } from './where-stands.ts'

/** What can be done to cards from here. Each is one edit; the server judges it again. */
export function useCardActs() {
  const { room, reader, writer, acts, open, focusNext } = useGrid()
  const template = useTemplate()
  const { move, saved } = useTold()

  function laneIn(card: Card) {
    const box = boxPlan(template, card.box)
    return box && laneOf(card, box)
  }

  function stepOf(card: Card, way: 'up' | 'down') {
    const box = boxPlan(template, card.box)
    return box && planStep(reader.cards(), card, { way, box })
  }

  function put(card: Card, landing: Landing) {
    if (landing.box !== card.box && whyNotMovedTo(writer, landing.box) !== null) return
    const plan = planDrop(reader.cards(), card, landing)
    const beside = landing.before === null ? null : reader.card(landing.before)
    // Only its author says what a card is; in the chair's hand it moves and keeps its lane.
    const lane = beside && card.author === writer.member ? laneIn(beside) : card.subTag
    const sorted = lane === card.subTag ? {} : { subTag: lane }
    move(card, () => editCard(room.doc, card.id, { ...plan, ...sorted }))
  }

  return {
    put,
    moveTo: (card: Card, box: Box) => put(card, { box, before: null }),
    step(card: Card, way: 'up' | 'down') {
      const plan = stepOf(card, way)
      if (plan) move(card, () => editCard(room.doc, card.id, plan))
    },
    edit: (card: Card) => open.set(card.id),
    close(card: Card) {
      focusNext.current = card.id
      letGoOf(card.id)
      open.set(null)
      saved(card)
    },
    ask: (card: Card, asks: QuestionKind) =>
      acts.act('ask', () => askAboutCard(room.doc, { card: card.id, by: writer.member, asks })),
    contest: (card: Card, words: string) =>
      acts.act('differ', () => contestCard(room.doc, { card: card.id, by: writer.member, words })),
    withdraw: (card: Card, reason: string) =>
      acts.act('withdraw', () => withdrawCard(room.doc, card.id, { by: writer.member, reason })),
    canStep: (card: Card, way: 'up' | 'down') => stepOf(card, way) !== null,
  }
}

/** What is said of what one did to a card. */
function useTold() {
  const { room, reader, acts, focusNext } = useGrid()
  const template = useTemplate()
  const { t } = useTranslation('announcing')
  const { say } = useAnnouncer()
  return {
    /** Makes an edit of where a card stands, and says where it stands then. */
    move({ id }: Card, edit: () => void) {
      const before = reader.card(id)
      const goBack = letGoOf(id)
      acts.act('move', edit)
      const card = reader.card(id)
      if (card === before) goBack()
      else focusNext.current = id
      const stands = card && whereStands(card, reader.cards(), template)
      say(card === before || !stands ? t('stays') : t('moved', { ...stands }))
    },
    saved: ({ box }: Card) => onceSaved(room, (how) => say(t(how, { box: boxPlan(template, box)?.short }))),
  }
}
