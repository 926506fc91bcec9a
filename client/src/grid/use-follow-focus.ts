import type { Card } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { firstName } from '@evenhand/shared/domain/participant'
import { boxPlan } from '@evenhand/shared/domain/template'
import { type RefObject, useEffect, useRef } from 'react'
import type { Transaction } from 'yjs'
import { useAnnouncer } from '../announcing/use-announcer.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { useGrid } from './grid-context.tsx'
import { whereStands } from './where-stands.ts'

/** The card that the keyboard is on, and those that stood around it, the next ones first. */
export interface CardInHand {
  readonly card: Card
  readonly around: readonly CardId[]
}

/** So many of those around are remembered. */
const FEW = 12

/** Kept by who outlives the document: a purge gives everybody a fresh one. */
export type KeptPlace = RefObject<CardInHand | null>

/** Whoever is on a card hears when somebody else moves it; when it goes, they are on the next one, and hear that. [U4] [U8] */
export function useFollowFocus(kept: KeptPlace): void {
  useNotedPlace(kept)
  useMovedWords(kept)
  useNextWhenGone(kept)
}

function useNotedPlace(kept: KeptPlace) {
  const { reader } = useGrid()
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.matches('main')) return
      const at = target.closest('[data-card]')
      const card = at && reader.card(cardOf(at))
      kept.current = card && { card, around: around(at) }
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [kept, reader])
}

function useMovedWords(kept: KeptPlace) {
  const { room, reader, view } = useGrid()
  const { t } = useTranslation(['announcing', 'board'])
  const { say } = useAnnouncer()
  const template = useTemplate()
  const tell = useRef((_was: Card, _now: Card) => {})
  useEffect(() => {
    tell.current = (was, now) => {
      const [before, after] = [was, now].map((card) => `${card.box} ${card.order} ${card.subTag}`)
      const stands = whereStands(now, reader.cards(), template)
      if (before === after || !stands) return
      const change = room.others.all().get(now.id)
      const by = change?.kind === 'moved' ? view.people.find(({ id }) => id === change.by) : undefined
      say(t('follow.moved', { ...stands, name: by ? firstName(by.name) : t('board:somebody') }))
    }
  }, [reader, room, say, t, template, view])
  useEffect(() => {
    const look = ({ local }: Transaction) => {
      const was = kept.current
      const now = was && reader.card(was.card.id)
      if (!was || !now || now === was.card) return
      kept.current = { ...was, card: now }
      if (!local) tell.current(was.card, now)
    }
    room.doc.on('afterTransaction', look)
    return () => room.doc.off('afterTransaction', look)
  }, [kept, reader, room])
}

/** After each drawing: the card is there, or the next one takes the focus. */
function useNextWhenGone(kept: KeptPlace) {
  const { writer } = useGrid()
  const { t } = useTranslation('announcing')
  const { say } = useAnnouncer()
  const template = useTemplate()
  useEffect(() => {
    const was = kept.current
    if (!was || !writer.ready || !isLost()) return
    const { id, box } = was.card
    if (menuOf(id)) return menuOf(id)?.focus({ preventScroll: true })
    const next = was.around.map(menuOf).find((menu) => menu !== null)
    if (next) {
      next.focus({ preventScroll: true })
      say(t('follow.gone'))
      return
    }
    kept.current = null
    document.querySelector<HTMLElement>(`[data-box="${CSS.escape(box)}"] button`)?.focus({ preventScroll: true })
    say(t('follow.goneLast', { box: boxPlan(template, box)?.short }))
  })
}

/** Nothing has the keyboard, or the whole page has. */
function isLost(): boolean {
  const at = document.activeElement
  return !at || at === document.body || at.matches('main')
}

function menuOf(card: CardId): HTMLElement | null {
  return document.querySelector(`[data-card="${CSS.escape(card)}"] [aria-haspopup="menu"]`)
}

/** Its neighbours in the list it stands in; where it is the only one, whatever stands next to it on the board. */
function around(at: Element): readonly CardId[] {
  const beside = [...walk(at, 'nextElementSibling'), ...walk(at, 'previousElementSibling')]
  if (beside.length > 0) return beside
  const ids = [...document.querySelectorAll('[data-card]')].map(cardOf)
  const place = ids.indexOf(cardOf(at))
  return [...ids.slice(place + 1), ...ids.slice(0, place).toReversed()].slice(0, FEW)
}

function* walk(from: Element, way: 'nextElementSibling' | 'previousElementSibling') {
  let left = FEW
  for (let at = from[way]; at && left > 0; at = at[way], left -= 1) yield cardOf(at)
}

function cardOf(at: Element): CardId {
  return at.getAttribute('data-card') as CardId
}
