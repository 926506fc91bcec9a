import type { Card } from '@evenhand/shared/domain/grid'
import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import { drawLink } from '@evenhand/shared/grid-doc/edit-marks'
import type { Draft } from './drafts.ts'
import type { Grid } from './grid-context.tsx'
import { orderAtEnd } from './plan-drop.ts'

/** Puts a draft onto the board in one piece, with the line to the card that it answers. It is a draft again if it is not taken. */
export function postDraft(
  { room, reader, writer, acts, drafts }: Pick<Grid, 'room' | 'reader' | 'writer' | 'acts' | 'drafts'>,
  { id, box, words, details, answers }: Draft,
  language: string,
): void {
  const { children, ...said } = { ...details, lang: details.lang ?? language }
  const fields = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null))
  const order = orderAtEnd(reader.cards(), box)
  const by = writer.member
  const { doc } = room
  acts.act('add', () =>
    doc.transact(() => {
      const posted = addCard(doc, { ...fields, children, author: by, box, order, words: words.trim() })
      const answered: Card | null = answers === null ? null : reader.card(answers)
      if (answered) drawLink(doc, { by, from: posted, to: answered.id, kind: 'answers' })
      drafts.posted(id, posted)
    }),
  )
}
