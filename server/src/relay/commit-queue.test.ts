import { describe, expect, test } from 'vitest'
import { createCommitQueue } from './commit-queue.ts'
import { turns } from './testing/turns.ts'

interface Entry {
  readonly name: string
  readonly bytes: Uint8Array
}
const entry = (name: string, size = 1): Entry => ({ name, bytes: new Uint8Array(size) })

/** A queue whose writes end when the test says so, and everything that happened to it in order. */
function heldQueue() {
  const happened: string[] = []
  const writes: { resolve: (ok: boolean) => void; reject: (error: Error) => void }[] = []
  const names = (entries: readonly Entry[]) => entries.map(({ name }) => name).join('+')
  const queue = createCommitQueue<Entry>({
    write: (entries) => {
      happened.push(`write ${names(entries)}`)
      return new Promise((resolve, reject) => writes.push({ resolve, reject }))
    },
    committed: (entries) => happened.push(`committed ${names(entries)}`),
    failed: () => happened.push('failed'),
    window: { wait: () => 0, went: () => {} },
  })
  return { queue, happened, writes }
}

describe('edits are committed in groups', () => {
  test('[S1] what one turn of the event loop brings is one commit', async () => {
    const { queue, happened } = heldQueue()
    queue.add(entry('a'))
    queue.add(entry('b'))
    expect(happened).toEqual([])
    await turns()
    expect(happened).toEqual(['write a+b'])
  })

  test('[S1] what comes during a commit waits for it and is the next one', async () => {
    const { queue, happened, writes } = heldQueue()
    queue.add(entry('a'))
    await turns()
    queue.add(entry('b'))
    queue.add(entry('c'))
    await turns()
    expect(happened).toEqual(['write a'])
    writes[0]?.resolve(true)
    await turns()
    expect(happened).toEqual(['write a', 'committed a', 'write b+c'])
  })

  test('[S1] what waits for an edit runs after its commit, and at once when nothing is on its way', async () => {
    const { queue, happened, writes } = heldQueue()
    queue.after(() => happened.push('at once'))
    queue.add(entry('a'))
    queue.after(() => happened.push('after a'))
    await turns()
    expect(happened).toEqual(['at once', 'write a'])
    writes[0]?.resolve(true)
    await queue.settled()
    expect(happened.slice(2)).toEqual(['after a', 'committed a'])
    expect(queue.waiting()).toBe(false)
  })

  test.each(['not written', 'unknown'])(
    '[S1] after a commit that is %s nothing more is written or told',
    async (how) => {
      const { queue, happened, writes } = heldQueue()
      queue.add(entry('a'))
      queue.after(
        () => happened.push('after a'),
        () => happened.push('a is lost'),
      )
      await turns()
      queue.add(entry('b'))
      if (how === 'unknown') writes[0]?.reject(new Error('disk'))
      else writes[0]?.resolve(false)
      await queue.settled()
      queue.add(entry('c'))
      queue.after(() => happened.push('after c'))
      await turns()
      expect(happened).toEqual(['write a', 'failed', 'a is lost'])
    },
  )

  test('[S1] a large commit is cut at a mebibyte and at a thousand edits', async () => {
    const { queue, happened, writes } = heldQueue()
    queue.add(entry('big', 1_048_576))
    for (let count = 0; count < 1_001; count += 1) queue.add(entry('s'))
    for (const at of [0, 1, 2]) {
      await turns()
      writes[at]?.resolve(true)
    }
    await queue.settled()
    const sizes = happened.filter((what) => what.startsWith('write')).map((what) => what.split('+').length)
    expect(sizes).toEqual([1, 1_000, 1])
  })

  test('[S1] when the disk is away for long the queue gives up instead of growing', async () => {
    const { queue, happened } = heldQueue()
    for (let count = 0; count < 40; count += 1) queue.add(entry('big', 1_048_576))
    await turns()
    expect(happened[0]).toBe('failed')
    expect(queue.waiting()).toBe(false)
  })
})
