import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RoomId } from '@evenhand/shared/domain/ids'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPassingKeys } from './passing-keys.ts'

const ROOM = 'a-room_1' as RoomId
let above: string
let folder: string
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'evenhand-passing-'))
  folder = join(above, 'passing')
})
afterEach(() => rmSync(above, { recursive: true }))

test('[B3] a room whose words are not kept has a key of its own, for nobody else to read, past a restart', () => {
  const keys = createPassingKeys(folder)
  expect(keys.read(ROOM)).toBeNull()
  const key = keys.readOrMake(ROOM)
  expect(statSync(join(folder, ROOM)).mode & 0o777).toBe(0o600)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(Buffer.from(createPassingKeys(folder).read(ROOM) ?? []).equals(key)).toBe(true)
  expect(Buffer.from(keys.readOrMake(ROOM)).equals(key)).toBe(true)
  expect(Buffer.from(keys.readOrMake('another' as RoomId)).equals(key)).toBe(false)
})

test('[B3] a destroyed key is overwritten where it stood; that there was one is known until it is forgotten', () => {
  const keys = createPassingKeys(folder)
  const key = Buffer.from(keys.readOrMake(ROOM))
  keys.destroy(ROOM)
  expect(readFileSync(join(folder, ROOM)).includes(key)).toBe(false)
  expect(keys.read(ROOM)).toBeNull()
  expect(keys.rooms()).toEqual([ROOM])
  keys.forget(ROOM)
  keys.forget(ROOM)
  expect(readdirSync(folder)).toEqual([])
  expect(keys.rooms()).toEqual([])
})

test('[B3] a key that was cut off while it was made is made anew, and half a key is never used', () => {
  const keys = createPassingKeys(folder)
  mkdirSync(folder)
  writeFileSync(join(folder, ROOM), '')
  expect(createPassingKeys(folder).rooms()).toEqual([ROOM])
  expect(keys.readOrMake(ROOM)).toHaveLength(32)
  writeFileSync(join(folder, ROOM), 'half')
  expect(() => keys.read(ROOM)).toThrow('32 bytes')
})

test('[B3] an id that would lead out of the folder is refused', () => {
  const keys = createPassingKeys(folder)
  expect(() => keys.readOrMake('../master.key' as RoomId)).toThrow('no file name')
  expect(keys.rooms()).toEqual([])
})
