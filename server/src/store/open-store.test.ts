import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { RoomId } from '@evenhand/shared/domain/ids'
import Sqlite from 'better-sqlite3'
import { afterEach, describe, expect, test } from 'vitest'
import { hasDatabase, openStore } from './open-store.ts'
import type { Store } from './store.ts'

const hall = 'hall' as RoomId
const opened: Store[] = []

function freshFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'evenhand-')), 'data')
}

async function open(folder: string, fault?: string): Promise<Store> {
  const store = await openStore({ folder, fault })
  opened.push(store)
  return store
}

const bytes = (words: string) => Buffer.from(words)

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})

describe('opening the store', () => {
  test('[S5] the folder is made for its owner alone and knows afterwards that it holds a database', async () => {
    const folder = freshFolder()
    expect(hasDatabase(folder)).toBe(false)
    await open(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, 'evenhand.db')).mode & 0o777).toBe(0o600)
    expect(hasDatabase(folder)).toBe(true)
  })

  test('[S5] a second server on the same folder is refused, and let in once the first has closed', async () => {
    const folder = freshFolder()
    const first = await openStore({ folder })
    await expect(openStore({ folder })).rejects.toMatchObject({ reason: 'in-use' })
    await first.close()
    await open(folder)
  })

  test('[S5] what is not a database is refused as corrupt, and the folder is free again', async () => {
    const folder = freshFolder()
    await (await openStore({ folder })).close()
    writeFileSync(join(folder, 'evenhand.db'), 'nothing of a database in here, however long it goes on\n'.repeat(100))
    await expect(openStore({ folder })).rejects.toMatchObject({ reason: 'corrupt' })
    await expect(openStore({ folder })).rejects.toMatchObject({ reason: 'corrupt' })
  })

  test('[S5] a database of a later version is left alone', async () => {
    const folder = freshFolder()
    await (await openStore({ folder })).close()
    const file = new Sqlite(join(folder, 'evenhand.db'))
    file.pragma('user_version = 999')
    file.close()
    await expect(openStore({ folder })).rejects.toMatchObject({ reason: 'made-by-newer-version' })
  })

  test('[S5] a folder that cannot be one is refused', async () => {
    const folder = freshFolder()
    writeFileSync(folder, 'a file stands here')
    await expect(openStore({ folder })).rejects.toMatchObject({ reason: 'folder-not-writable' })
  })

  test('[S4] nobody can write past the writer', async () => {
    const store = await open(freshFolder())
    const written = store.read
      .insertInto('room_log')
      .values({ room_id: hall, seq: 1, sealed: bytes('x') })
      .execute()
    await expect(written).rejects.toThrow(/readonly/)
  })
})

describe('commands', () => {
  test('[S2] a command that throws keeps nothing and later writes go on', async () => {
    const store = await open(freshFolder())
    await store.log.append(hall, { seq: 1, sealed: bytes('one') })
    await store.log.snapshot(hall, { seq: 1, sealed: bytes('all') }, 0)
    const stale = store.run('keepSnapshot', { room: hall, seq: 0, sealed: bytes('old'), base: 0 })
    await expect(stale).rejects.toMatchObject({ name: 'StoreFailure', reason: 'rolled-back' })
    const { snapshot } = await store.log.load(hall)
    expect(snapshot).toMatchObject({ seq: 1, sealed: bytes('all') })
    expect(await store.log.append(hall, { seq: 2, sealed: bytes('two') })).toBe('committed')
  })

  test('[S4] appends and commands happen in the order in which they were asked for', async () => {
    const store = await open(freshFolder())
    const done = await Promise.all([
      store.log.append(hall, { seq: 1, sealed: bytes('one') }),
      store.log.snapshot(hall, { seq: 1, sealed: bytes('up to one') }, 0),
      store.log.append(hall, { seq: 2, sealed: bytes('two') }),
      store.log.append(hall, { seq: 2, sealed: bytes('two, late') }),
    ])
    expect(done).toEqual(['committed', undefined, 'committed', 'taken'])
    expect(await store.log.load(hall)).toEqual({
      snapshot: { seq: 1, sealed: bytes('up to one') },
      tail: [{ seq: 2, sealed: bytes('two') }],
    })
  })

  test('[S1] closing finishes what is queued', async () => {
    const folder = freshFolder()
    const store = await openStore({ folder })
    const queued = Array.from({ length: 40 }, (_, index) =>
      store.log.append(hall, { seq: index + 1, sealed: bytes('row') }),
    )
    await store.close()
    expect(new Set(await Promise.all(queued))).toEqual(new Set(['committed']))
    await expect(store.log.append(hall, { seq: 41, sealed: bytes('late') })).rejects.toMatchObject({
      reason: 'overloaded',
    })
    const again = await open(folder)
    expect((await again.log.load(hall)).tail).toHaveLength(40)
  })

  test('[S1] more than can wait is refused at once, and what was taken is kept', async () => {
    const store = await open(freshFolder())
    const big = Buffer.alloc(16 * 1_048_576)
    const asked = [1, 2, 3, 4, 5].map((seq) => store.log.append(hall, { seq, sealed: big }))
    const answers = await Promise.allSettled(asked)
    expect(answers.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
    ])
    expect(answers[4]).toMatchObject({ reason: { reason: 'overloaded' } })
  })
})

describe('a killed server', () => {
  test('[S2] every row that it said was on disk is there when it comes back, whenever it is killed', {
    timeout: 60_000,
  }, async () => {
    const folder = freshFolder()
    const acked = new Map<string, number>()
    for (const rows of [1, 37, 400, 90]) {
      await appendThenKill(folder, rows, acked)
      const store = await openStore({ folder })
      for (const [room, seq] of acked) {
        const { tail } = await store.log.load(room as RoomId)
        expect(tail.length).toBeGreaterThanOrEqual(seq)
        expect(tail.map((row) => Buffer.from(row.sealed).toString())).toEqual(tail.map((row) => `${room} ${row.seq}`))
      }
      await store.close()
    }
    expect([...acked.keys()].sort()).toEqual(['hall', 'side'])
  })
})

describe('a server that dies within a command', { timeout: 30_000 }, () => {
  const rowsAfter = async (point: string) => {
    const folder = freshFolder()
    const store = await openStore({ folder })
    for (const seq of [1, 2]) await store.log.append(hall, { seq, sealed: bytes('row') })
    await store.log.snapshot(hall, { seq: 2, sealed: bytes('up to two') }, 0)
    await store.close()
    const script = fileURLToPath(new URL('./testing/snapshot-under-fault.ts', import.meta.url))
    const child = spawnSync(process.execPath, [script, folder, `command:keepSnapshot:${point}`], { encoding: 'utf8' })
    expect([child.signal, child.stdout]).toEqual(['SIGKILL', ''])
    const { log } = await open(folder)
    const seen = async (before?: number) => {
      const { snapshot, tail } = await log.load(hall, before)
      return { snapshot: snapshot?.seq ?? null, tail: tail.map(({ seq }) => seq) }
    }
    const newest = await seen()
    return { newest, before: await seen(newest.snapshot ?? 0) }
  }

  test.each(['begin', 'before-commit'])(
    '[S2] a room whose log is shortened, killed at %s, has its old log whole, with the rows that were to go',
    async (point) => {
      expect(await rowsAfter(point)).toEqual({
        newest: { snapshot: 2, tail: [3] },
        before: { snapshot: null, tail: [1, 2, 3] },
      })
    },
  )

  test('[S2] a room whose log is shortened, killed after the commit, has its new log whole', async () => {
    expect(await rowsAfter('after-commit')).toEqual({
      newest: { snapshot: 3, tail: [] },
      before: { snapshot: 2, tail: [3] },
    })
  })
})

/** Starts a server on the folder, kills it after so many rows, and notes what it had said by then. */
async function appendThenKill(folder: string, rows: number, acked: Map<string, number>): Promise<void> {
  const script = fileURLToPath(new URL('./testing/append-until-killed.ts', import.meta.url))
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  let heard = 0
  for await (const line of createInterface({ input: child.stdout })) {
    const [room, seq] = line.split(' ')
    if (room && seq) acked.set(room, Number(seq))
    heard += 1
    if (heard === rows) child.kill('SIGKILL')
  }
  await gone
}
