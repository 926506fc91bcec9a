import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page, WebSocketRoute } from '@playwright/test'
import { expect } from './stage.ts'

/** What this browser keeps of writing that is not saved, each record as the bytes it is. */
async function keptAt(page: Page): Promise<readonly Buffer[]> {
  const records = await page.evaluate(async () => {
    // Opened only where it is: asking for it would make it, and empty.
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === 'evenhand-outbox')) return []
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('evenhand-outbox')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(new Error('not opened'))
    })
    const values = await new Promise<{ sealed: Uint8Array }[]>((resolve) => {
      const asked = database.transaction('unsaved').objectStore('unsaved').getAll()
      asked.onsuccess = () => resolve(asked.result)
    })
    database.close()
    return values.map(({ sealed }) => [...sealed])
  })
  return records.map((bytes) => Buffer.from(bytes))
}

export async function keepsNothing(page: Page) {
  await expect.poll(() => keptAt(page)).toEqual([])
}

/** Something is kept there, and none of these words can be read in it. */
export async function keepsUnreadably(page: Page, words: readonly string[]) {
  await expect.poll(async () => (await keptAt(page)).length).toBeGreaterThan(0)
  expect(foundIn(Buffer.concat(await keptAt(page)), words)).toEqual([])
}

/** Which of these words stand in the files of a browser's database, in the ways a browser writes letters. */
export function wordsOnDisk(profile: string, words: readonly string[]): { files: number; found: readonly string[] } {
  const folder = path.join(profile, 'Default/IndexedDB')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.map((file) => readFileSync(path.join(file.parentPath, file.name)))
  return { files: files.length, found: foundIn(Buffer.concat(bytes), words) }
}

function foundIn(bytes: Buffer, words: readonly string[]): readonly string[] {
  const longer = words.flatMap((each) => each.split(/\W+/)).filter((word) => word.length > 4)
  return longer.filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
}

/** From here on what this page writes on the board does not reach the server, while everything else does. */
export async function holdsBackEdits(page: Page) {
  await page.routeWebSocket(/\/sync\//, (near: WebSocketRoute) => {
    const far = near.connectToServer()
    near.onMessage((frame) => {
      // The first two bytes: a sync frame, of an edit.
      const isEdit = typeof frame !== 'string' && frame[0] === 0 && frame[1] === 2
      if (!isEdit) far.send(frame)
    })
  })
}
