import type { Card } from '@evenhand/shared/domain/grid'
import { plainWords } from '@evenhand/shared/grid-doc/words'

export const HEAD_HEIGHT = 22

const LETTERS_A_LINE = 35
const LINE = 18
const SMALL_LINE = 17

/** About how high a card stands in a column of the wide board, its citation not opened, in pixels: enough to fill columns evenly. */
export function cardHeight(card: Card): number {
  const remarks = [
    ...(card.wording && !card.withdrawn ? [card.wording.words] : []),
    ...card.contests.map(({ words }) => words),
    ...card.questions.map(() => ''),
    ...(card.withdrawn ? [card.withdrawn.reason] : []),
  ]
  const own = linesOf(plainWords(card.words)) * LINE + SMALL_LINE + 14
  // Each remark begins with a few words about whose it is.
  return remarks.reduce((sum, words) => sum + linesOf(`${words}${' '.repeat(24)}`) * SMALL_LINE + 3, own)
}

function linesOf(words: string): number {
  return words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_A_LINE)), 0)
}
