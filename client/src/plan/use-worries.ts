import type { Card } from '@evenhand/shared/domain/grid'
import type { BoxLook } from '@evenhand/shared/domain/template'
import { plainWords } from '@evenhand/shared/grid-doc/words'
import { useCards } from '../grid/grid-context.tsx'
import { useTemplate } from '../templates/use-template.ts'

const WORRIES: ReadonlySet<BoxLook> = new Set(['worried', 'adversity', 'vulnerability'])

/** What people are worried about on this board, whatever the template calls the box; nothing that was taken back. */
export function useWorryCards(): readonly Card[] {
  const { boxes } = useTemplate()
  const worries = new Set(boxes.filter(({ look }) => WORRIES.has(look)).map(({ id }) => id))
  return useCards().filter(({ box, withdrawn }) => worries.has(box) && withdrawn === null)
}

/** The same, each in its own words. */
export function useWorries() {
  return useWorryCards().map(({ id, words }) => ({ id, words: plainWords(words) }))
}
