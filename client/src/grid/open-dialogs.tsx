import type { CardId } from '@evenhand/shared/domain/ids'
import { useState, useSyncExternalStore } from 'react'
import type { CardDialog } from './card-menu.tsx'
import { useCard, useGrid } from './grid-context.tsx'
import { CardDialogs } from './later.ts'

/**
 * The dialog about a card, beside the board and not inside the card: somebody else may move the card to another box while
 * its dialog is open, and neither the dialog nor what is written in it goes with the place where it stood. [U4]
 */
export function OpenDialogs() {
  const { asked } = useGrid()
  const now = useSyncExternalStore(asked.subscribe, asked.get)
  // What was typed and not sent stays with its card, so each that was asked about stays here.
  const [all, setAll] = useState<readonly CardId[]>([])
  if (now && !all.includes(now.card)) setAll([...all, now.card])
  return all.map((card) => <Dialogs key={card} id={card} dialog={now?.card === card ? now.dialog : null} />)
}

function Dialogs({ id, dialog }: { readonly id: CardId; readonly dialog: CardDialog | null }) {
  const { asked, focusNext } = useGrid()
  const card = useCard(id)
  if (!card) return null
  function close() {
    // The dialog gives the focus back to the menu entry that opened it, and that entry is gone.
    focusNext.current = id
    asked.set(null)
  }
  return <CardDialogs card={card} dialog={dialog} onClose={close} />
}
