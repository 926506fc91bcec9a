import type { AudienceId, ParticipantId } from '@evenhand/shared/domain/ids'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDraftBoxes } from './draft-box.ts'
import { createIndexedOutbox } from './outbox-store.ts'
import { createDevice, type Device, MAIN } from './testing/device.ts'

const dana = 'dana' as ParticipantId
const KEY = Buffer.alloc(32, 1).toString('base64url')
const OTHER_KEY = Buffer.alloc(32, 2).toString('base64url')
const PROFESSIONALS = 'professionals' as AudienceId
const WORDS = 'I hide when they shout.'

let device: Device
beforeEach(() => {
  device = createDevice()
  vi.stubGlobal('indexedDB', device.database)
})
afterEach(() => vi.unstubAllGlobals())

/** A tab of Dana's, which can die. */
function opensTab() {
  const store = createIndexedOutbox('evenhand-drafts')
  const tab = device.tab()
  return { store, boxes: createDraftBoxes({ participant: dana, store, locks: tab.locks, now: () => 1 }), ...tab }
}

const bytes = (words: string) => new TextEncoder().encode(words)

async function keptIn(audience: AudienceId, key: string): Promise<readonly string[]> {
  const found: string[] = []
  await opensTab()
    .boxes.of(audience, key)
    .restore((content) => found.push(new TextDecoder().decode(content)))
  return found
}

async function leftBehind(words: string) {
  const tab = opensTab()
  const box = tab.boxes.of(MAIN, KEY)
  box.keep(bytes('I hide'))
  box.keep(bytes(words))
  await vi.waitFor(async () => expect(await tab.store.names()).toHaveLength(1))
  return tab
}

describe('what Dana writes for herself', () => {
  test('[M7] is there after her tab has gone, as she left it, and nobody can read it on the device', async () => {
    const tab = await leftBehind(WORDS)
    const [name] = await tab.store.names()
    const record = name && (await tab.store.get(name))
    expect(Buffer.from(record?.sealed ?? []).toString('latin1')).not.toContain('shout')
    tab.crashes()
    expect(await keptIn(MAIN, KEY)).toEqual([WORDS])
  })

  test('[M7] is not there with another key, nor for another audience', async () => {
    const tab = await leftBehind(WORDS)
    tab.crashes()
    expect(await keptIn(PROFESSIONALS, KEY)).toEqual([])
    expect(await keptIn(MAIN, OTHER_KEY)).toEqual([])
  })

  test('[M7] leaves with her: nothing of it stays on the device', async () => {
    const tab = await leftBehind(WORDS)
    await tab.boxes.wipe()
    expect(await tab.store.names()).toEqual([])
  })

  test('[M7] is gone from the device once it is posted', async () => {
    const tab = await leftBehind(WORDS)
    tab.boxes.of(MAIN, KEY).keep(null)
    await vi.waitFor(async () => expect(await tab.store.names()).toEqual([]))
  })
})
