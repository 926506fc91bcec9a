import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LookId, MeetingId, ParticipantId, RoundId, ScaleId } from '@evenhand/shared/domain/ids'
import { MAIN } from '@evenhand/shared/testing/a-template'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import { looksOf, ownScore, revealedScores } from './score-reads.ts'
import type { Store } from './store.ts'

const meeting = 'here' as MeetingId
const look = 'first' as LookId
const imogen = 'imogen' as ParticipantId
const [dana, kit] = ['dana' as ParticipantId, 'kit' as ParticipantId]
const pip = 'pip' as RoundId
const rounds = ['pip', 'wren'].map((id) => ({
  id: id as RoundId,
  scale: `${id}-today` as ScaleId,
  sealedScale: Buffer.from('scale'),
  standIns: [dana, kit].map((participant) => ({
    participant,
    commitment: `c-${participant}`,
    sealed: Buffer.from('nothing yet'),
  })),
}))
const step = { meeting, look, at: 2, by: imogen }
const over = ['c-dana', 'c-kit']
const roots = rounds.map(({ id }) => ({ round: id, root: `root of ${id}`, over }))

let folder: string
let store: Store

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'evenhand-')), 'data')
  store = await openStore({ folder })
  await store.run('createMeeting', {
    meeting,
    staff: null,
    at: 1,
    wrapped: Buffer.from('key'),
    sealed: Buffer.from('meeting'),
    source: null,
    participants: [imogen, dana, kit],
    rooms: [],
    links: [],
  })
  await store.run('openLook', { ...step, of: { audience: MAIN, first: true }, before: false, rounds })
})
afterEach(() => store.close())

const now = async () => (await looksOf(store.read, meeting))[0]
const audit = async () => (await store.read.selectFrom('audit').select('what').execute()).map(({ what }) => what)

const points = ['begin', 'before-commit', 'after-commit'] as const

test.each(points)('[R2] at %s of a reveal: both rounds and the audit are revealed, or nothing is', async (point) => {
  await store.run('closeLook', { ...step, roots })
  await dieDuring('reveal', `command:revealLook:${point}`)
  const done = point === 'after-commit'
  expect((await now())?.phase).toBe(done ? 'revealed' : 'closed')
  expect((await audit()).includes('look-revealed')).toBe(done)
  expect(await revealedScores(store.read, pip)).toHaveLength(done ? 2 : 0)
  expect(await store.run('revealLook', step)).toMatchObject(done ? { reason: 'wrong-phase' } : { ok: true })
  expect((await now())?.phase).toBe('revealed')
})

test.each(points)(
  '[R2] at %s of a close: every round has its root and takes nothing more, or none has',
  async (point) => {
    await dieDuring('close', `command:closeLook:${point}`)
    const done = point === 'after-commit'
    expect((await now())?.phase).toBe(done ? 'closed' : 'open')
    expect((await now())?.rounds.map(({ root }) => root !== null)).toEqual([done, done])
    expect((await audit()).includes('look-closed')).toBe(done)
    expect(await store.run('closeLook', { ...step, roots })).toMatchObject(
      done ? { reason: 'wrong-phase' } : { ok: true },
    )
  },
)

async function dieDuring(which: 'close' | 'reveal', fault: string) {
  await store.close()
  const script = fileURLToPath(new URL('./testing/look-step-under-fault.ts', import.meta.url))
  const died = spawnSync(process.execPath, [script, folder, which, fault], { encoding: 'utf8' })
  expect([died.signal, died.stdout]).toEqual(['SIGKILL', ''])
  store = await openStore({ folder })
}

const submission = {
  round: pip,
  participant: kit,
  seq: 1,
  commitment: 'c-new',
  sealed: Buffer.from('x'),
  idempotencyHash: 'k',
  over: null,
}

test('[R2] a root that an answer has overtaken closes nothing and leaves no trace', async () => {
  await store.run('submitScore', { ...submission, round: 'wren' as RoundId })
  expect(await store.run('closeLook', { ...step, roots })).toEqual({ ok: false, reason: 'changed-meanwhile' })
  expect((await now())?.rounds.map(({ root }) => root)).toEqual([null, null])
  expect(await audit()).not.toContain('look-closed')
})

test('[R2] a close that leaves a round without a root is a bug and is not kept', async () => {
  await expect(store.run('closeLook', { ...step, roots: roots.slice(0, 1) })).rejects.toThrow('a round without a root')
  expect((await now())?.phase).toBe('open')
})

test("[R1] before the reveal no query gives out anybody's sealed answer", async () => {
  await store.run('submitScore', submission)
  expect(await revealedScores(store.read, pip)).toEqual([])
  await store.run('closeLook', {
    ...step,
    roots: roots.with(0, { round: pip, root: 'r', over: ['c-dana', 'c-new'] }),
  })
  expect(await revealedScores(store.read, pip)).toEqual([])
  await store.run('revealLook', step)
  expect((await revealedScores(store.read, pip)).map(({ seq }) => seq)).toEqual([0, 1])
})

test('[R3] a look of another meeting is not there', async () => {
  const elsewhere = { ...step, meeting: 'elsewhere' as MeetingId }
  expect(await store.run('closeLook', { ...elsewhere, roots })).toEqual({ ok: false, reason: 'not-found' })
  expect(await store.run('revealLook', elsewhere)).toEqual({ ok: false, reason: 'not-found' })
  const danas = { meeting, round: pip, participant: dana }
  expect(await ownScore(store.read, danas)).toMatchObject({ look, number: 1, seq: 0 })
  expect(await ownScore(store.read, { ...danas, meeting: elsewhere.meeting })).toBeUndefined()
})
