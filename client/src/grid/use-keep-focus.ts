import type { CardId } from '@evenhand/shared/domain/ids'
import { type RefObject, useLayoutEffect } from 'react'
import { useGrid } from './grid-context.tsx'

/** When what has the focus here is taken away by somebody else's change, the card's menu takes it over, wherever it now is. */
export function useKeepFocus(card: CardId, part: RefObject<HTMLElement | null>): void {
  const { focusNext } = useGrid()
  useLayoutEffect(() => {
    const element = part.current
    return () => {
      if (element?.contains(document.activeElement)) focusNext.current ??= card
    }
  }, [card, focusNext, part])
}
