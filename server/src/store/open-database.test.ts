import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RoomId } from '@evenhand/shared/domain/ids'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { createAppendRows } from './append-rows.ts'
import { migrate } from './migrate.ts'
import { firstTables } from './migrations/0001-first-tables.ts'
import { openForWriting } from './open-database.ts'

const hall = 'hall' as RoomId
const side = 'side' as RoomId
const freshFile = () => join(mkdtempSync(join(tmpdir(), 'evenhand-')), 'evenhand.db')

function readyFile() {
  const file = freshFile()
  const db = openForWriting(file)
  migrate(db, file)
  return db
}

describe('the connection that writes', () => {
  test('[S5] every commit waits for the disk, deleted words are overwritten and rows belong to something', () => {
    const db = openForWriting(freshFile())
    const setting = (name: string) => db.pragma(name, { simple: true })
    expect([setting('journal_mode'), setting('synchronous')]).toEqual(['wal', 2])
    expect([setting('secure_delete'), setting('foreign_keys')]).toEqual([1, 1])
  })

  test('[S5] a database whose pages are damaged is refused', () => {
    const file = freshFile()
    const db = openForWriting(file)
    migrate(db, file)
    db.close()
    const bytes = readFileSync(file)
    bytes.fill(0xee, 4_096, 20_480)
    writeFileSync(file, bytes)
    expect(() => openForWriting(file)).toThrow(expect.objectContaining({ reason: 'corrupt' }))
  })
})

describe('migrating', () => {
  test('[S2] a step that fails leaves the version before it, whole, and a copy of the file', () => {
    const file = freshFile()
    const db = openForWriting(file)
    const first = ['create table a (x integer) strict']
    migrate(db, file, [first])
    db.exec('insert into a values (7)')
    const bad = ['create table b (x integer) strict', 'create table b (x integer) strict']
    expect(() => migrate(db, file, [first, bad])).toThrow(/already exists/)
    expect(db.pragma('user_version', { simple: true })).toBe(1)
    expect(db.prepare("select name from sqlite_schema where type = 'table'").pluck().all()).toEqual(['a'])
    expect(new Sqlite(`${file}.before-2`).prepare('select x from a').pluck().all()).toEqual([7])
  })

  test('[S3] the copy goes once all is well, so that no erased key lives on in it', () => {
    const file = freshFile()
    const db = openForWriting(file)
    const first = ['create table a (x integer) strict']
    migrate(db, file, [first])
    migrate(db, file, [first, ['create table b (x integer) strict']])
    expect(() => new Sqlite(`${file}.before-2`, { fileMustExist: true })).toThrow(/unable to open/)
    expect(db.pragma('user_version', { simple: true })).toBe(2)
  })

  test('[S2] a room that had one snapshot has it still, and keeps two from then on', () => {
    const file = freshFile()
    const db = openForWriting(file)
    migrate(db, file, [firstTables])
    db.exec("insert into room_snapshot values ('hall', 7, x'07')")
    migrate(db, file)
    const kept = db.prepare('select room_id, seq, sealed from room_snapshot order by seq')
    db.exec("insert into room_snapshot values ('hall', 9, x'09')")
    expect(kept.all()).toEqual([
      { room_id: 'hall', seq: 7, sealed: Buffer.from([7]) },
      { room_id: 'hall', seq: 9, sealed: Buffer.from([9]) },
    ])
  })

  test('[G5] two people never share a Yjs client id in one room, while steering seats have none', () => {
    const db = readyFile()
    const seat = db.prepare(
      'insert into seat (handle_hash, participant_id, room_id, client_id, created_at) values (?, ?, ?, ?, 0)',
    )
    seat.run('h1', 'dana', 'hall', 5)
    seat.run('h2', 'dana', null, null)
    seat.run('h3', 'odile', null, null)
    seat.run('h4', 'odile', 'side', 5)
    expect(() => seat.run('h5', 'odile', 'hall', 5)).toThrow(/UNIQUE/)
  })
})

describe('appending rows', () => {
  const row = (room: RoomId, seq: number) => ({ room, seq, sealed: Buffer.from(`${seq}`) })

  test('[S4] only the next row of a room is taken, and one that is not leaves the others of its batch alone', () => {
    const append = createAppendRows(readyFile())
    expect(append([row(hall, 1), row(side, 1), row(hall, 3), row(hall, 2), row(hall, 2)])).toEqual([
      'committed',
      'committed',
      'taken',
      'committed',
      'taken',
    ])
  })

  test('[S2] when the disk is full nothing of the batch is kept, and it works again once there is room', () => {
    const db = readyFile()
    const append = createAppendRows(db)
    append([row(hall, 1)])
    db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`)
    const huge = { room: hall, seq: 3, sealed: Buffer.alloc(100_000) }
    expect(() => append([row(hall, 2), huge])).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }))
    db.pragma('max_page_count = 1000000')
    expect(append([row(hall, 2)])).toEqual(['committed'])
  })
})
