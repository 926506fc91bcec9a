/**
 * One root over the commitments of a roster: given to everybody at the close, so that afterwards nothing can be
 * altered, dropped or moved without every device seeing it. Leaves and nodes are hashed under different first bytes,
 * so that a node can never pass for a leaf; a row's last one without a neighbour moves up as it is.
 */
import { fromHex, toHex } from './hex.ts'
import { must } from '../lib/must.ts'
import type { MerklePathView } from '../protocol/view.ts'

/** Takes commitments (hex) in roster order, at least one, and gives the root (hex). Throws when there is none. */
export async function rootOf(leaves: readonly string[]): Promise<string> {
  const rows = await rowsOver(leaves)
  return must(rows.at(-1)?.[0], 'the root of a tree')
}

/** The way from one leaf up: what it is hashed together with, row by row. Throws when there is no such leaf. */
export async function pathOf(leaves: readonly string[], index: number): Promise<MerklePathView> {
  must(leaves[index], 'a leaf of a tree')
  const rows = await rowsOver(leaves)
  return rows.flatMap((row, height) => {
    const here = index >> height
    const hash = row[here ^ 1]
    if (hash === undefined) return []
    return [{ side: here % 2 === 0 ? ('right' as const) : ('left' as const), hash }]
  })
}

/** The root that a commitment (hex) leads to along a path. Equals the published root only if that commitment is in it. */
export async function rootFromPath(leaf: string, path: MerklePathView): Promise<string> {
  let hash = await hashLeaf(leaf)
  for (const step of path) {
    hash = step.side === 'left' ? await hashNode(step.hash, hash) : await hashNode(hash, step.hash)
  }
  return hash
}

async function rowsOver(leaves: readonly string[]): Promise<readonly (readonly string[])[]> {
  let row: readonly string[] = await Promise.all(leaves.map(hashLeaf))
  const rows = [row]
  while (row.length > 1) {
    row = await rowAbove(row)
    rows.push(row)
  }
  return rows
}

function rowAbove(row: readonly string[]): Promise<string[]> {
  const lefts = row.filter((_, at) => at % 2 === 0)
  return Promise.all(
    lefts.map(async (left, at) => {
      const right = row[at * 2 + 1]
      return right === undefined ? left : hashNode(left, right)
    }),
  )
}

const hashLeaf = (leaf: string): Promise<string> => hash(0, leaf)
const hashNode = (left: string, right: string): Promise<string> => hash(1, left + right)

async function hash(kind: 0 | 1, content: string): Promise<string> {
  const bytes = Uint8Array.of(kind, ...fromHex(content))
  return toHex(new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes)))
}
