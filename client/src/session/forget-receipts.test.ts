import type { MemberId, RoundId } from '@evenhand/shared/domain/ids'
import { afterEach, expect, test, vi } from 'vitest'
import { createKeptReceipts } from '../scoring/kept-receipts.ts'
import { forgetReceipts } from './forget-receipts.ts'

afterEach(() => vi.unstubAllGlobals())

const ROUND = 'pip' as RoundId

/** What a browser's session storage is, as far as it is used. */
function storage() {
  const items: Record<string, string> = {}
  const methods = {
    getItem: (name: string) => items[name] ?? null,
    setItem: (name: string, value: string) => Object.assign(items, { [name]: value }),
    removeItem: (name: string) => Reflect.deleteProperty(items, name),
  }
  return { items, fake: new Proxy(items, { get: (_, name) => Reflect.get(methods, name) ?? Reflect.get(items, name) }) }
}

test('[R8] whoever leaves leaves nothing of their answers on the device, and others who use the tab keep theirs', () => {
  const { items, fake } = storage()
  vi.stubGlobal('sessionStorage', fake)
  const receipts = createKeptReceipts(fake as unknown as Storage)
  for (const member of ['dana', 'odile']) {
    receipts.keep(member as MemberId, ROUND, { mine: { seq: 1, commitment: 'a'.repeat(64) } })
  }
  forgetReceipts('dana' as MemberId)
  expect(Object.keys(items)).toEqual(['evenhand.seal.odile.pip'])
})
