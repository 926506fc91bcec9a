import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import * as Y from 'yjs'
import { boardContent } from '../board-content.ts'
import { CHILDREN } from '../honest/honest-server.ts'
import { foreignContent, halfLetters, unsoundContent } from './foreign-content.ts'
import { hiddenContent } from './hidden-content.ts'

/** Somebody who has seen the board so far, knows nothing of the gate, and says what is wrong, in constant words. */
export interface Onlooker {
  /** After something was taken: `canonical` is what is passed on, `sent` how many bytes were sent for it. */
  taken(canonical: Uint8Array, sent: number): readonly string[]
  /** After something was refused, or had nothing new. */
  nothing(): readonly string[]
  /** What others have done meanwhile is as it should be from now on. */
  sees(): void
}

/** Looks at `doc`; what is under the name of `hostile`, who has these clientIDs, may change, and nothing else may. */
export function createOnlooker(doc: Y.Doc, hostile: string, clients: readonly number[]): Onlooker {
  let state = Y.encodeStateAsUpdate(doc)
  let foreign = foreignContent(doc, hostile)
  // Others may have copied what Hal cut of his own.
  let halves = halfLetters(doc, clients)
  const roots = doc.share.size
  const reader = joiner(state)
  return {
    taken(canonical, sent) {
      const findings: string[] = []
      const unless = (fine: boolean, finding: string) => fine || findings.push(finding)
      // What is kept is in proportion to what was sent, and what is passed on to that and to what it erases.
      const most = state.length + 16 * sent + 1_000
      state = Y.encodeStateAsUpdate(doc)
      unless(state.length <= most && canonical.length <= most, 'grew out of proportion')
      Y.applyUpdate(reader, canonical)
      const content = boardContent(doc)
      unless(boardContent(reader) === content, 'somebody else sees something else')
      unless(boardContent(joiner(state)) === content, 'somebody who joins sees something else')
      unless(foreignContent(doc, hostile) === foreign, 'something of somebody else’s has changed')
      unless(halfLetters(doc, clients) <= halves, 'a letter of somebody else’s was cut in two')
      unless(doc.share.size === roots, 'a new root')
      return [...findings, ...hiddenContent(doc), ...unsoundContent(doc, hostile)]
    },
    nothing() {
      const same = Buffer.from(state).equals(Y.encodeStateAsUpdate(doc))
      return same ? [] : ['nothing was taken, and yet the board is another']
    },
    sees() {
      state = Y.encodeStateAsUpdate(doc)
      foreign = foreignContent(doc, hostile)
      halves = halfLetters(doc, clients)
      Y.applyUpdate(reader, state)
    },
  }
}

function joiner(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  openGrid(doc, CHILDREN)
  Y.applyUpdate(doc, state)
  return doc
}
