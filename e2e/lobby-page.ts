import { expect, type Person } from './stage.ts'

/** The neutral page of somebody who waits: whose meeting it is, and nothing else. */
export async function waitsAtTheDoor({ page }: Person) {
  await expect(page.getByRole('heading', { name: 'You are in the right place' })).toBeVisible()
}

/** The chair opens the list of people, finds who waits by name and by what they are, and lets them in. */
export async function letsIn({ page, press }: Person, name: string, who: string) {
  await press(page.getByRole('banner').getByTitle('Who is here'))
  const dialog = page.getByRole('dialog', { name: 'People in this session' })
  await press(dialog.getByRole('button', { name: `Let in ${name}, ${who}` }))
  await expect(dialog.getByRole('button', { name: `Let in ${name}` })).toHaveCount(0)
  await press(dialog.getByRole('button', { name: 'Close' }))
}

/** Opens the checklist, keeps one answer in words, and begins. */
export async function startsTheMeeting({ page, press }: Person) {
  await press(page.getByRole('button', { name: 'Checklist and start' }))
  const dialog = page.getByRole('dialog', { name: 'Before the meeting' })
  await dialog.getByRole('checkbox', { name: 'I have spoken to the family' }).check()
  await press(dialog.getByRole('button', { name: 'Start the meeting' }))
  await expect(page.getByRole('button', { name: 'Checklist and start' })).toHaveCount(0)
}

/** Closes this person's meeting on this device; ends on the neutral screen. */
export async function handsTheDeviceOn({ page, press }: Person) {
  const people = page.getByRole('banner').getByTitle('Who is here')
  // At the door there is nobody to be listed, and the page itself has it.
  if (await people.isVisible()) await press(people)
  await press(page.getByRole('button', { name: 'Hand this device on' }))
  await expect(page.getByRole('heading', { name: 'Who has this device now?' })).toBeVisible()
}

/** Everything that this page can read of this device: what is drawn, what is stored, and every byte of its databases. */
export function readableHere({ page }: Pick<Person, 'page'>): Promise<string> {
  return page.evaluate(async () => {
    const said = [document.documentElement.outerHTML, document.title]
    for (const storage of [sessionStorage, localStorage]) said.push(JSON.stringify(Object.entries(storage)))
    const textOf = (value: unknown): string => {
      if (value instanceof Uint8Array) return Array.from(value, (byte) => String.fromCharCode(byte)).join('')
      if (typeof value !== 'object' || value === null) return String(value)
      return Object.entries(value)
        .map(([key, inner]) => `${key} ${textOf(inner)}`)
        .join(' ')
    }
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error('a database does not open'))
      })
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''))
      for (const store of Array.from(database.objectStoreNames)) {
        const kept = database.transaction(store).objectStore(store)
        const [keys, values] = await Promise.all([done(kept.getAllKeys()), done(kept.getAll())])
        said.push(textOf([keys, values]))
      }
      database.close()
    }
    return said.join('\n')
  })
}
