import type { MemberId } from '@evenhand/shared/domain/ids'
import type * as Y from 'yjs'
import { shown, typeOf } from '../board-content.ts'
import { fieldOf } from '../honest/board-facts.ts'
import type { FuzzServer } from '../honest/honest-server.ts'

/**
 * Looks at the board before something of this member's arrives; what is given says afterwards, in constant words, what they
 * did while it was not their turn; nobody presents. Read from rule M2; knows nothing of the gate.
 */
export function watchTurn(server: FuzzServer, member: MemberId): () => readonly string[] {
  const { doc, turn } = server
  const role = server.roles.get(member)
  const goes = turn.phase === 'going'
  const writes = goes && turn.stage.writers.some((writer) => writer === role)
  const said = writes ? null : contentBut(doc, 'withdrawals')
  const takenBack = takenBackBy(doc, member)
  const closed = elsewhere(doc, turn.stage.boxes)
  return () => {
    const findings: string[] = []
    if (said !== null && said !== contentBut(doc, 'withdrawals')) findings.push('written out of turn')
    const now = takenBackBy(doc, member)
    if (!goes && now.length !== takenBack.length) findings.push('taken back while nothing goes on')
    if (said !== null && takenBack.some((card) => !now.includes(card))) findings.push('put back out of turn')
    if (elsewhere(doc, turn.stage.boxes).some((card) => !closed.includes(card)))
      findings.push('a card in a box that is not open')
    return findings
  }
}

function contentBut(doc: Y.Doc, left: string): string {
  const roots = [...doc.share.keys()].filter((root) => root !== left).toSorted()
  return JSON.stringify(roots.map((root) => [root, shown(typeOf(doc, root))]))
}

function takenBackBy(doc: Y.Doc, member: MemberId): readonly string[] {
  const withdrawals = [...doc.getMap('withdrawals').entries()]
  return withdrawals.filter(([, value]) => JSON.stringify(value).includes(`"by":"${member}"`)).map(([card]) => card)
}

/** Each card that stands in a box which is not open now, with the box. */
function elsewhere(doc: Y.Doc, open: readonly string[]): readonly string[] {
  const placed = [...doc.getMap('cards').keys()].map(
    (card) => [card, String(fieldOf(doc, 'cards', card, 'box'))] as const,
  )
  return placed.filter(([, box]) => !open.includes(box)).map(([card, box]) => `${card} ${box}`)
}
