import type { Card } from '@evenhand/shared/domain/grid'
import { type Ref, useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { PublishButton } from '../audiences/publish-button.tsx'
import { Icon } from '../ui/icon.tsx'
import type { useMovable } from './card-drag.tsx'
import { CardMenu } from './card-menu.tsx'
import styles from './card-view.module.css'
import { useGrid } from './grid-context.tsx'
import { shortly } from './shortly.ts'
import { useKeepFocus } from './use-keep-focus.ts'

type Handle = ReturnType<typeof useMovable>['handle']

/** What can be done with a card: the handle that moves it, and the menu with everything else. */
export function CardTools({ card, handle }: { readonly card: Card; readonly handle: Handle | null }) {
  const { asked, view } = useGrid()
  const isAsked = useSyncExternalStore(asked.subscribe, () => asked.get()?.card === card.id)
  const tools = useRef<HTMLDivElement>(null)
  useKeepFocus(card.id, tools)
  const menu = useFocusAfterMove(card, `${isAsked} ${handle === null}`)
  return (
    <>
      <div ref={tools} className={`card__tools ${styles.tools}`}>
        {handle && <HandleButton card={card} handle={handle} />}
        <CardMenu ref={menu} card={card} onDialog={(dialog) => asked.set({ card: card.id, dialog })} />
      </div>
      <PublishButton card={card} view={view} />
    </>
  )
}

function HandleButton({ card, handle }: { readonly card: Card; readonly handle: Handle }) {
  const { t } = useTranslation('board')
  const { ref, ...listeners } = handle
  const button = useRef<HTMLButtonElement>(null)
  useKeepFocus(card.id, button)
  return (
    <button
      ref={(node) => {
        button.current = node
        ref(node)
      }}
      type="button"
      className={`iconbtn ${styles.handle}`}
      aria-label={`${t('drag.handle')}: ${shortly(card)}`}
      {...listeners}
    >
      <Icon name="move" />
    </button>
  )
}

/** The focus stays with a card that was moved, or whose form or dialog was closed, even when it now stands elsewhere. */
function useFocusAfterMove({ id, box, order }: Card, state: string): Ref<HTMLButtonElement> {
  const { focusNext, room } = useGrid()
  const menu = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focusNext.current !== id) return
    focusNext.current = null
    // The page goes along with what this person did, never with what somebody else did.
    menu.current?.focus({ preventScroll: room.others.all().has(id) })
  }, [focusNext, room, id, box, order, state])
  return menu
}
