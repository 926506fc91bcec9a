import { describe, expect, test } from 'vitest'
import { createKeptReceipts } from './kept-receipts.ts'
import { memberOf, roundId } from './scoring-examples.ts'

const storage = () => {
  const held = new Map<string, string>()
  return {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, text: string) => void held.set(name, text),
  }
}
const dana = memberOf('Dana')
const pip = roundId('r-pip')
const receipt = (seq: number, letter: string) => ({ seq, commitment: letter.repeat(64) })

describe('what a device keeps for the check', () => {
  test('[R8] its receipt and the root outlive a reload', () => {
    const tab = storage()
    createKeptReceipts(tab).keep(dana, pip, { mine: receipt(1, 'a') })
    createKeptReceipts(tab).keep(dana, pip, { root: 'f'.repeat(64) })
    expect(createKeptReceipts(tab).recall(dana, pip)).toEqual({ mine: receipt(1, 'a'), root: 'f'.repeat(64) })
  })

  test('[R8] the first root that was told stands, whatever is told later', () => {
    const receipts = createKeptReceipts(storage())
    receipts.keep(dana, pip, { root: 'f'.repeat(64) })
    receipts.keep(dana, pip, { root: 'e'.repeat(64) })
    expect(receipts.recall(dana, pip).root).toBe('f'.repeat(64))
  })

  test('[R8] a receipt is replaced by a later one only, never by another of the same number', () => {
    const receipts = createKeptReceipts(storage())
    receipts.keep(dana, pip, { mine: receipt(2, 'b') })
    receipts.keep(dana, pip, { mine: receipt(2, 'c') })
    receipts.keep(dana, pip, { mine: receipt(1, 'a') })
    expect(receipts.recall(dana, pip).mine).toEqual(receipt(2, 'b'))
    receipts.keep(dana, pip, { mine: receipt(3, 'd') })
    expect(receipts.recall(dana, pip).mine).toEqual(receipt(3, 'd'))
  })

  test('two people on one computer do not share a receipt', () => {
    const receipts = createKeptReceipts(storage())
    receipts.keep(dana, pip, { mine: receipt(1, 'a') })
    expect(receipts.recall(memberOf('Odile'), pip)).toEqual({})
  })

  test('a storage that refuses costs nothing until the reload', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full')
      },
    }
    const receipts = createKeptReceipts(full)
    receipts.keep(dana, pip, { mine: receipt(1, 'a') })
    expect(receipts.recall(dana, pip).mine).toEqual(receipt(1, 'a'))
  })
})
