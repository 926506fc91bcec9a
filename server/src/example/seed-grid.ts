import { addCard, contestCard, impactText } from '@evenhand/shared/grid-doc/edit-grid'
import { answerImpact, noteStatement } from '@evenhand/shared/grid-doc/edit-impact'
import { drawLink } from '@evenhand/shared/grid-doc/edit-marks'
import { addAction, addIfThen, addOutcome } from '@evenhand/shared/grid-doc/edit-plan'
import { wordsHash } from '@evenhand/shared/grid-doc/words-hash'
import { wordsOf, writeWords } from '@evenhand/shared/grid-doc/words'
import * as Y from 'yjs'
import type { PlannedBoard } from './plan-boards.ts'

/**
 * Gives how to write what was planned into an empty grid document, whose impact texts are there already. What people
 * agreed to is tied to the words as they are written, so that is worked out first.
 */
export async function seedGrid(board: PlannedBoard): Promise<(doc: Y.Doc) => void> {
  const hashes = await Promise.all(board.impact.map(({ words }) => hashOf(words)))
  return (doc) => {
    for (const { card, contests } of board.cards) {
      addCard(doc, card)
      for (const contest of contests) contestCard(doc, { card: card.id, ...contest })
    }
    for (const outcome of board.outcomes) addOutcome(doc, outcome)
    for (const action of board.actions) addAction(doc, action)
    for (const ifThen of board.contingency) addIfThen(doc, ifThen)
    for (const link of board.links) drawLink(doc, link)
    for (const [at, { child, words, agreements, handled }] of board.impact.entries()) {
      writeWords(impactText(doc, child), words)
      const hash = hashes[at] ?? ''
      for (const said of agreements) answerImpact(doc, { ...said, child, hash })
      for (const noted of handled) noteStatement(doc, { ...noted, child, hash })
    }
  }
}

function hashOf(words: string): Promise<string> {
  const text = new Y.Doc().getXmlFragment('text')
  writeWords(text, words)
  return wordsHash(wordsOf(text))
}
