import { assert, asyncProperty, nat, pre, uint8Array, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { toHex } from './hex.ts'
import { pathOf, rootFromPath, rootOf } from './merkle.ts'

const leaf = uint8Array({ minLength: 32, maxLength: 32 }).map(toHex)
const leaves = uniqueArray(leaf, { minLength: 1, maxLength: 24 })

test('[R8] everybody on a roster of any size finds the published root along their own path', async () => {
  await assert(
    asyncProperty(leaves, async (roster) => {
      const root = await rootOf(roster)
      for (const [index, commitment] of roster.entries()) {
        expect(await rootFromPath(commitment, await pathOf(roster, index))).toBe(root)
      }
    }),
    { numRuns: 40 },
  )
})

test("[R8] a commitment that is not on the roster leads nowhere along anybody's path", async () => {
  await assert(
    asyncProperty(leaves, leaf, nat(), async (roster, stranger, pick) => {
      pre(!roster.includes(stranger))
      const path = await pathOf(roster, pick % roster.length)
      expect(await rootFromPath(stranger, path)).not.toBe(await rootOf(roster))
    }),
    { numRuns: 40 },
  )
})

test('[R8] altering, dropping, repeating or swapping one gives another root', async () => {
  await assert(
    asyncProperty(leaves, leaf, nat(), async (roster, stranger, pick) => {
      pre(!roster.includes(stranger) && roster.length > 1)
      const at = pick % (roster.length - 1)
      const root = await rootOf(roster)
      const others = [
        roster.with(at, stranger),
        roster.toSpliced(at, 1),
        [...roster, ...roster.slice(-1)],
        roster.toSpliced(at, 2, ...roster.slice(at, at + 2).toReversed()),
      ]
      for (const other of others) expect(await rootOf(other)).not.toBe(root)
    }),
    { numRuns: 40 },
  )
})

test('[R8] a node of the tree does not pass for somebody on the roster', async () => {
  const [dana, kit] = ['0a'.repeat(32), '0b'.repeat(32)]
  const bothHashes = (await rootOf([dana])) + (await rootOf([kit]))
  expect(await rootOf([bothHashes])).not.toBe(await rootOf([dana, kit]))
})

test('[R8] one alone is its own tree, and nobody is none', async () => {
  const only = '01'.repeat(32)
  expect(await pathOf([only], 0)).toEqual([])
  expect(await rootFromPath(only, [])).toBe(await rootOf([only]))
  await expect(rootOf([])).rejects.toThrow('missing')
})
