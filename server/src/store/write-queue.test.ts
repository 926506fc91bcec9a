import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RoomId } from '@evenhand/shared/domain/ids'
import { Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { openForWriting } from './open-database.ts'
import type { Database } from './tables.ts'
import { createWriteQueue } from './write-queue.ts'
import type { FromWriter } from './writer-messages.ts'
import { writingDialect } from './writing-dialect.ts'

const hall = 'hall' as RoomId

function setup() {
  const path = join(mkdtempSync(join(tmpdir(), 'evenhand-')), 'evenhand.db')
  const file = openForWriting(path)
  migrate(file, path)
  let commits = 0
  const told: FromWriter[] = []
  const queue = createWriteQueue({
    file,
    db: new Kysely<Database>({ dialect: writingDialect(file) }),
    runCommand: async (trx, _name, args) => {
      if (args !== null) await sql`insert into room_log values ('side', 1, zeroblob(${args}))`.execute(trx)
      return 'ran'
    },
    fault: (point) => {
      if (point === 'log:after-commit') commits += 1
    },
    tell: (message) => told.push(message),
  })
  let lastId = 0
  const append = (seq: number, bytes = 1, epoch = 0) => {
    lastId += 1
    const row = { room: hall, seq, sealed: new Uint8Array(bytes) }
    queue.put({ kind: 'job', id: lastId, epoch, job: { kind: 'append', row } })
  }
  const command = (bytes: number | null = null, epoch = 0) => {
    lastId += 1
    queue.put({ kind: 'job', id: lastId, epoch, job: { kind: 'command', name: 'keepSnapshot', args: bytes } })
  }
  return { file, queue, append, command, told, commits: () => commits }
}

test('[S1] rows that wait together are one commit, up to 500 of them or a mebibyte', async () => {
  const { queue, append, told, commits } = setup()
  for (let seq = 1; seq <= 501; seq += 1) append(seq)
  await queue.drained()
  expect(commits()).toBe(2)
  for (let seq = 502; seq <= 504; seq += 1) append(seq, 500_000)
  await queue.drained()
  expect(commits()).toBe(4)
  expect(told.every((message) => message.kind === 'appended' && message.outcome === 'committed')).toBe(true)
})

test('[S1] a command parts the rows before it from the rows after it', async () => {
  const { queue, append, command, told, commits } = setup()
  append(1)
  command()
  append(2)
  append(3)
  await queue.drained()
  expect(told.map(({ kind }) => kind)).toEqual(['appended', 'ran', 'appended', 'appended'])
  expect(commits()).toBe(2)
})

test('[S1] when a commit fails, all that waited is rejected, and so is what was sent before its sender heard of it', async () => {
  const { file, queue, append, command, told } = setup()
  file.pragma(`max_page_count = ${String(file.pragma('page_count', { simple: true }))}`)
  append(1, 900_000)
  append(2, 900_000)
  command()
  await queue.drained()
  expect(told.map((message) => [message.kind, message.kind === 'failed' && message.failure.reason])).toEqual([
    ['failed', 'unknown'],
    ['failed', 'unknown'],
    ['failed', 'unknown'],
  ])
  file.pragma('max_page_count = 1000000')
  append(1)
  append(1, 1, 1)
  await queue.drained()
  expect(told.slice(3)).toMatchObject([
    { kind: 'failed', epoch: 1 },
    { kind: 'appended', outcome: 'committed' },
  ])
})

test('[S1] after a fault of the disk itself nothing more is accepted', async () => {
  const { file, queue, append, told } = setup()
  file.pragma('query_only = ON')
  append(1)
  await queue.drained()
  file.pragma('query_only = OFF')
  append(1, 1, 1)
  await queue.drained()
  expect(told).toMatchObject([{ kind: 'failed' }, { kind: 'broken', code: 'SQLITE_READONLY' }, { kind: 'failed' }])
})

test('[S1] RE04 a command that finds the disk full says so, and works again once there is room', async () => {
  const { file, queue, command, told } = setup()
  file.pragma(`max_page_count = ${String(file.pragma('page_count', { simple: true }))}`)
  command(900_000)
  await queue.drained()
  expect(told).toMatchObject([{ kind: 'failed', failure: { reason: 'unknown', code: 'SQLITE_FULL' } }])
  file.pragma('max_page_count = 1000000')
  command(1)
  await queue.drained()
  expect(told.at(-1)).toMatchObject({ kind: 'failed', failure: { message: 'a commit before it failed' } })
  command(1, 1)
  await queue.drained()
  expect(told.at(-1)).toMatchObject({ kind: 'ran' })
})

test('[S1] RE03 while somebody else holds the file nothing is said to be kept, and it goes on when they let go', async () => {
  const { file, queue, append, told } = setup()
  file.pragma('busy_timeout = 0')
  const other = openForWriting(file.name)
  other.exec('begin immediate')
  append(1)
  await queue.drained()
  expect(told).toMatchObject([{ kind: 'failed', failure: { reason: 'unknown', code: 'SQLITE_BUSY' } }])
  other.exec('rollback')
  append(1, 1, 1)
  await queue.drained()
  expect(told.at(-1)).toMatchObject({ kind: 'appended', outcome: 'committed' })
})
