import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { importAgain } from './import-again.ts'

beforeEach(() => void vi.useFakeTimers({ now: 1_000 }))
afterEach(() => void vi.useRealTimers())

const words = { templateWords: {} }

test('[U9] A file that the browser remembers as failed is asked for under another address, and a new one each time', async () => {
  const asked: string[] = []
  const load = () =>
    Promise.reject<typeof words>(
      new TypeError('Failed to fetch dynamically imported module: https://board.example.invalid/assets/words-a1.js'),
    )
  const importAt = async (address: string) => {
    asked.push(address)
    return words
  }
  expect(await importAgain(load, importAt)).toBe(words)
  vi.setSystemTime(2_000)
  await importAgain(load, importAt)
  expect(asked).toEqual([
    'https://board.example.invalid/assets/words-a1.js?again=1000',
    'https://board.example.invalid/assets/words-a1.js?again=2000',
  ])
})

test('[U9] What has come is not asked for again, and a failure that names no file stays one', async () => {
  const importAt = vi.fn(async () => words)
  expect(await importAgain(async () => words, importAt)).toBe(words)
  const failed = new TypeError('Importing a module script failed.')
  await expect(importAgain(() => Promise.reject<typeof words>(failed), importAt)).rejects.toBe(failed)
  expect(importAt).not.toHaveBeenCalled()
})
