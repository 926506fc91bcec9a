import { mkdtempSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openMasterKey } from './master-key.ts'

const freshFile = () => join(mkdtempSync(join(tmpdir(), 'evenhand-')), 'keys', 'master.key')

test('[S5] the first start makes a key that only its owner may read, and later starts read the same one', async () => {
  const file = freshFile()
  const made = await openMasterKey({ file, databaseExists: false })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(file, '..'))).toEqual(['master.key'])
  expect(await openMasterKey({ file, databaseExists: true })).toEqual(made)
  expect(await openMasterKey({ file, databaseExists: false })).toEqual(made)
})

test('[S5] two installations never have the same key', async () => {
  const [one, other] = [freshFile(), freshFile()]
  await openMasterKey({ file: one, databaseExists: false })
  await openMasterKey({ file: other, databaseExists: false })
  expect(readFileSync(one)).not.toEqual(readFileSync(other))
})

test('[S5] a database whose key is gone is refused and no new key is made', async () => {
  const file = freshFile()
  await expect(openMasterKey({ file, databaseExists: true })).rejects.toMatchObject({ reason: 'key-missing' })
  expect(() => statSync(file)).toThrow(/ENOENT/)
})

test('[S5] a key of the wrong length is refused and left as it is', async () => {
  const file = freshFile()
  await openMasterKey({ file, databaseExists: false })
  truncateSync(file, 31)
  await expect(openMasterKey({ file, databaseExists: false })).rejects.toMatchObject({ reason: 'key-unreadable' })
  expect(readFileSync(file)).toHaveLength(31)
})

test('[S5] a place where no key can be written is said to be one', async () => {
  const file = join(freshFile(), 'x')
  await openMasterKey({ file: join(file, '..'), databaseExists: false })
  await expect(openMasterKey({ file, databaseExists: false })).rejects.toMatchObject({ name: 'KeyRefusal' })
})
