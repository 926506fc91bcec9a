import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { RoomOutbox } from './outbox.ts'
import type { OutboxStore } from './outbox-store.ts'
import { createDevice, type Device, MAIN } from './testing/device.ts'

const dana = 'dana' as ParticipantId
const tamsin = 'tamsin' as ParticipantId
const danasKey = Buffer.alloc(32, 1).toString('base64url')
const tamsinsKey = Buffer.alloc(32, 2).toString('base64url')
const WORDS = 'I rang Mum on two evenings.'
const DAY_MS = 86_400_000

let device: Device
beforeEach(() => {
  device = createDevice()
  vi.stubGlobal('indexedDB', device.database)
})
afterEach(() => vi.unstubAllGlobals())

/** A document whose own edits go into the outbox, as `grid-room` does it. */
function writes(outbox: RoomOutbox, clientId: number) {
  const doc = new Y.Doc()
  doc.clientID = clientId
  doc.on('update', (update: Uint8Array) => outbox.add(update))
  const text = doc.getText('words')
  return { doc, types: (words: string) => text.insert(text.length, words), reads: () => String(text) }
}

const room = (clientId: number, key = danasKey) => ({ audience: MAIN, clientId, key })
const records = async () => (await device.store.names()).map(({ clientId }) => clientId)
const untilIt = (holds: () => Promise<boolean>) => vi.waitFor(async () => expect(await holds()).toBe(true))
const untilRecords = (...clientIds: number[]) =>
  vi.waitFor(async () => expect((await records()).toSorted()).toEqual(clientIds))

/** A tab of Dana's that dies with these words unsaved. */
async function leftBehind(clientId: number, words: string) {
  const tab = device.opensTab(dana)
  writes(tab.outbox.open(room(clientId)), clientId).types(words)
  await untilIt(async () => (await records()).includes(clientId))
  tab.crashes()
}

/** What a fresh tab of this person is given. */
async function comesBack(clientId: number, key = danasKey, who = dana) {
  const outbox = device.opensTab(who).outbox.open(room(clientId, key))
  const text = writes(outbox, clientId)
  await outbox.restore((update) => Y.applyUpdate(text.doc, update))
  return { outbox, ...text }
}

describe('what is not saved yet', () => {
  test('[S7] Dana’s words are on her device as she types, and nobody can read them there', async () => {
    await leftBehind(1, WORDS)
    const dump = await device.dump()
    expect(dump).toContain('"clientId":1')
    for (const word of WORDS.split(' ').filter((word) => word.length > 3)) expect(dump).not.toContain(word)
    expect(dump).not.toContain(danasKey)
  })

  test('[S7] when the server has everything, nothing of it stays', async () => {
    const { outbox } = device.opensTab(dana)
    const own = outbox.open(room(1))
    writes(own, 1).types(WORDS)
    await untilRecords(1)
    own.allSaved()
    await untilRecords()
  })

  test('[S7] after a reload they are given to the next tab, and stand under that one’s name alone', async () => {
    await leftBehind(1, WORDS)
    const again = await comesBack(2)
    expect(again.reads()).toBe(WORDS)
    await untilRecords(2)
    again.outbox.allSaved()
    await untilRecords()
  })

  test('[S7] what the server had all along leaves no record behind', async () => {
    await leftBehind(1, WORDS)
    const outbox = device.opensTab(dana).outbox.open(room(2))
    await outbox.restore(() => {})
    expect(await records()).toEqual([])
  })

  test('[S7] several tabs that died are all given back', async () => {
    for (const [clientId, word] of ['One. ', 'Two. ', 'Three. '].entries()) await leftBehind(clientId + 1, word)
    const again = await comesBack(9)
    for (const word of ['One. ', 'Two. ', 'Three. ']) expect(again.reads()).toContain(word)
    await untilRecords(9)
  })

  test('[S7] a second tab that is alive keeps its own; when it dies, its words come to the first', async () => {
    const living = device.opensTab(dana)
    writes(living.outbox.open(room(1)), 1).types(WORDS)
    await untilRecords(1)
    const first = device.opensTab(dana).outbox.open(room(2))
    const text = writes(first, 2)
    const given = first.restore((update) => Y.applyUpdate(text.doc, update))
    text.types('Meanwhile. ')
    await untilRecords(1, 2)
    expect(text.reads()).toBe('Meanwhile. ')
    living.crashes()
    await given
    expect(text.reads()).toContain(WORDS)
    await untilRecords(2)
  })

  test('[S7] a seat that closes with something unsaved leaves it to the next one; one that handed it back does not', async () => {
    const { outbox } = device.opensTab(dana)
    for (const [clientId, how] of [[1, 'keep'] as const, [2, 'forget'] as const]) {
      const own = outbox.open(room(clientId))
      writes(own, clientId).types(WORDS)
      await own.close(how)
    }
    expect(await records()).toEqual([1])
    expect((await comesBack(3)).reads()).toBe(WORDS)
  })
})

describe('what is not hers, or nobody’s any more', () => {
  test('[S7] leaving empties it, also of what earlier tabs had left; Tamsin’s at the same computer stays', async () => {
    await leftBehind(1, WORDS)
    const hers = device.opensTab(tamsin).outbox.open(room(2, tamsinsKey))
    writes(hers, 2).types('There was little food.')
    const { outbox } = device.opensTab(dana)
    writes(outbox.open(room(3)), 3).types('Half a sent')
    await untilRecords(1, 2, 3)
    writes(outbox.open(room(4)), 4).types('On its way to the disk')
    await outbox.wipe()
    expect(await records()).toEqual([2])
  })

  test('[S7] Tamsin is never given Dana’s, not even with Dana’s record under her own name', async () => {
    await leftBehind(1, WORDS)
    expect((await comesBack(2, tamsinsKey, tamsin)).reads()).toBe('')
    expect(await records()).toEqual([1])
    const [name] = await device.store.names()
    const record = name && (await device.store.get(name))
    if (!name || !record) throw new Error('no record')
    await device.store.put({ ...name, participant: tamsin, clientId: 7 }, record)
    expect((await comesBack(3, danasKey, tamsin)).reads()).toBe('')
    expect(await records()).toEqual([1])
  })

  test('[S7] what does not open, by one changed bit or another key, is removed and never shown', async () => {
    for (const spoil of [0, 11, 12, 40, -1]) {
      await leftBehind(1, WORDS)
      const [name] = await device.store.names()
      const record = name && (await device.store.get(name))
      if (!name || !record) throw new Error('no record')
      const sealed = Uint8Array.from(record.sealed)
      sealed[(spoil + sealed.length) % sealed.length] = (sealed.at(spoil) ?? 0) ^ 1
      await device.store.put(name, { ...record, sealed })
      expect((await comesBack(2)).reads()).toBe('')
      expect(await records()).toEqual([])
    }
    await leftBehind(1, WORDS)
    expect((await comesBack(3, tamsinsKey)).reads()).toBe('')
    expect(await records()).toEqual([])
  })

  test('[S7] after a week it is removed unread, whoever’s it is, and so is what a wrong clock wrote', async () => {
    for (const days of [8, -8]) {
      await leftBehind(1, WORDS)
      device.later(days * DAY_MS)
      expect((await comesBack(2, tamsinsKey, tamsin)).reads()).toBe('')
      expect(await records()).toEqual([])
    }
    await leftBehind(1, WORDS)
    device.later(6 * DAY_MS)
    expect((await comesBack(3)).reads()).toBe(WORDS)
  })
})

describe('writing it down', () => {
  test('[S7] RE11 five hundred edits of one turn are one write, and nothing is missing', async () => {
    let puts = 0
    const counting: OutboxStore = {
      ...device.store,
      put: (name, record) => {
        puts += 1
        return device.store.put(name, record)
      },
    }
    const tab = device.opensTab(dana, counting)
    const text = writes(tab.outbox.open(room(1)), 1)
    for (let n = 0; n < 500; n++) text.types(`${n} `)
    await untilRecords(1)
    tab.crashes()
    expect(puts).toBe(1)
    expect((await comesBack(2)).reads()).toBe(text.reads())
  })

  test('[S7] what is typed while the disk is busy is in the next write, one at a time', async () => {
    const waiting: (() => void)[] = []
    const slow: OutboxStore = {
      ...device.store,
      async put(name, record) {
        await new Promise<void>((resolve) => waiting.push(resolve))
        await device.store.put(name, record)
      },
    }
    const tab = device.opensTab(dana, slow)
    const text = writes(tab.outbox.open(room(1)), 1)
    text.types('First. ')
    await vi.waitFor(() => expect(waiting).toHaveLength(1))
    text.types('Second. ')
    text.types('Third. ')
    waiting[0]?.()
    await vi.waitFor(() => expect(waiting).toHaveLength(2))
    waiting[1]?.()
    await untilRecords(1)
    tab.crashes()
    expect((await comesBack(2)).reads()).toBe('First. Second. Third. ')
    expect(waiting).toHaveLength(2)
  })

  test('[U3] where the browser keeps nothing, typing goes on and nothing is thrown', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const { outbox } = device.opensTab(dana)
    const own = outbox.open(room(1))
    const text = writes(own, 1)
    text.types(WORDS)
    await own.restore((update) => Y.applyUpdate(text.doc, update))
    own.allSaved()
    await own.close('keep')
    await outbox.wipe()
    expect(text.reads()).toBe(WORDS)
  })

  test('[S7] a device without room takes nothing over, and so removes nothing', async () => {
    await leftBehind(1, WORDS)
    const full: OutboxStore = { ...device.store, put: () => Promise.reject(new Error('full')) }
    const own = device.opensTab(dana, full).outbox.open(room(2))
    const text = writes(own, 2)
    await own.restore((update) => Y.applyUpdate(text.doc, update))
    expect(text.reads()).toBe(WORDS)
    expect(await records()).toEqual([1])
  })
})
