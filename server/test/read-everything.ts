import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { createKeyRing } from '../src/keys/key-ring.ts'
import { asKey, deriveKey, type Key, openBytes } from '../src/keys/seal.ts'

/** Every byte of every file under a folder. */
export function everyByte(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name))
  return Buffer.concat(files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file)))
}

/** What somebody who backs a server up has: all that lies in its data folder. */
export function backUp(dataFolder: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'evenhand-backup-'))
  cpSync(dataFolder, copy, { recursive: true })
  return copy
}

/**
 * Everything that somebody with the database and the master key can open, tried with every key that comes from it, and how
 * many rows no key opened. `keys`: further keys that they got hold of.
 */
export function openAll(folder: string, keys: readonly Uint8Array[] = []): { plain: Buffer; closed: number } {
  const file = new Database(path.join(folder, 'evenhand.db'))
  const ring = createKeyRing(asKey(new Uint8Array(readFileSync(path.join(folder, 'master.key')))))
  const meetings = file.prepare<[], { meeting_id: string; wrapped: Uint8Array }>('select * from meeting_key').all()
  const roots = [
    ...meetings.map(({ meeting_id, wrapped }) => ring.openMeetingKey(meeting_id, wrapped)),
    ...keys.map((bytes) => asKey(new Uint8Array(bytes))),
  ]
  const found: Buffer[] = []
  let closed = 0
  const look = (attempts: readonly (readonly [Key, string])[], sealed: Uint8Array): void => {
    for (const [key, bound] of attempts) {
      try {
        found.push(Buffer.from(openBytes(key, bound, sealed)))
        return
      } catch {
        // Not this one.
      }
    }
    closed += 1
  }
  const of = (purpose: string, bound: string) => roots.map((root) => [deriveKey(root, purpose), bound] as const)
  for (const { id, sealed } of file.prepare<[], { id: string; sealed: Uint8Array }>('select * from meeting').all())
    look(of('meeting', `meeting:${id}`), sealed)
  for (const [table, mark] of [
    ['room_log', ''],
    ['room_snapshot', 'snapshot:'],
    ['room_trail', 'trail:'],
  ] as const) {
    const rows = file.prepare<[], { room_id: string; seq: number; sealed: Uint8Array }>(`select * from ${table}`).all()
    for (const { room_id, seq, sealed } of rows) look(of(`log:${room_id}`, `${room_id}:${mark}${seq}`), sealed)
  }
  file.close()
  return { plain: Buffer.concat(found), closed }
}
