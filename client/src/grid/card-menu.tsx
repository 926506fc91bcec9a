import type { Card } from '@evenhand/shared/domain/grid'
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from 'react'
import { must } from '@evenhand/shared/lib/must'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon } from '../ui/icon.tsx'
import { part } from '../ui/part.tsx'
import type { CardMenuListProps } from './card-menu-list.tsx'
import { shortly } from './shortly.ts'

/** What needs a few words, or a look, before or instead of being done. */
export type CardDialog = 'contest' | 'withdraw' | 'link' | 'cite' | 'propose' | 'trail' | 'release' | 'purge' | 'words'

export interface CardMenuProps {
  readonly card: Card
  readonly onDialog: (dialog: CardDialog) => void
  readonly ref?: Ref<HTMLButtonElement>
}

/** Arrives with the first menu that is opened. Its button never waits. [U9] */
export const CardMenuList = part<CardMenuListProps>(async () => (await import('./card-menu-list.tsx')).CardMenuList)

/** Everything that can be done with a card, by keyboard as by hand. What cannot be done says why. */
export function CardMenu({ card, onDialog, ref }: CardMenuProps) {
  const { t } = useTranslation('board')
  const [open, setOpen] = useState<'first' | 'menu' | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  useImperativeHandle(ref, () => must(button.current, 'the button of the menu'))

  function onKeyDown(event: KeyboardEvent) {
    // A click that a key makes passes for one that a screen reader makes, and then the menu does not take the keyboard.
    if (!['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(event.key)) return
    event.preventDefault()
    setOpen('first')
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className="iconbtn"
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-label={`${t('menu.open')}: ${shortly(card)}`}
        // A press of a key comes without a pointer, and goes to the first entry.
        onClick={({ detail }) => setOpen(detail === 0 ? 'first' : 'menu')}
        onKeyDown={onKeyDown}
      >
        <Icon name="down" />
      </button>
      {open && <CardMenuList {...{ card, onDialog, button }} focus={open} onClose={() => setOpen(null)} />}
    </>
  )
}
