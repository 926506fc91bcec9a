import { isDeepStrictEqual } from 'node:util'
import type { Edit } from '../edits/make-edits.ts'
import * as Y from '../edits/yjs.mjs'
import type { Person } from '../prepare/population.ts'
import { connectClient, type Place, type Received } from './client.ts'
import { pause } from './evenly.ts'

const PATIENCE_MS = 5_000

/** The board that these edits make, to hold others against. */
export interface WholeBoard {
  /** When the last missing part of it came, or `NaN` when it never did. Reads all: not for while a clock runs. */
  cameAt(received: readonly Received[]): number
  /** Whether what was received makes exactly this board: all of it, and nothing else. */
  isMadeBy(received: readonly Received[]): boolean
}

export function wholeBoard(edits: readonly Edit[]): WholeBoard {
  const doc = docOf(edits.map(({ update }) => update))
  const clocks = Y.decodeStateVector(Y.encodeStateVector(doc))
  const content = contentOf(doc)
  return {
    cameAt(received) {
      const missing = new Map(clocks)
      for (const { body, at } of received.filter(isContent)) {
        for (const [clientId, clock] of Y.parseUpdateMeta(body).to) {
          if (clock >= (missing.get(clientId) ?? Infinity)) missing.delete(clientId)
        }
        if (missing.size === 0) return at
      }
      return Number.NaN
    },
    isMadeBy: (received) =>
      isDeepStrictEqual(contentOf(docOf(received.filter(isContent).map(({ body }) => body))), content),
  }
}

/** Whether somebody who comes now, with nothing, is given a board with all that was sent, and nothing else. */
export async function givesWholeBoard(place: Place, person: Person, sent: readonly Edit[]): Promise<boolean> {
  if (place.running.target.dialect === 'none') return true
  const board = wholeBoard(sent)
  const newcomer = await connectClient(place, person)
  await newcomer.state
  const end = performance.now() + PATIENCE_MS
  while (Number.isNaN(board.cameAt(newcomer.received)) && performance.now() < end) await pause(20)
  await newcomer.close()
  return board.isMadeBy(newcomer.received)
}

function isContent({ kind }: Received): boolean {
  return kind === 'state' || kind === 'edit'
}

function docOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return doc
}

function contentOf(doc: Y.Doc): unknown {
  const clocks = [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([one], [other]) => one - other)
  return { cards: doc.getMap('cards').toJSON(), clocks }
}
