import { setImmediate as nextTurn } from 'node:timers/promises'
import type { MeetingId, ParticipantId, RoundId } from '@evenhand/shared/domain/ids'
import { expect, test } from 'vitest'
import { createProgressTick, type ProgressLine } from './progress-tick.ts'

const meeting = 'here' as MeetingId
const pip = 'pip' as RoundId
const dana = 'dana' as ParticipantId
const nobodyYet: ProgressLine = { meeting, round: pip, participant: null }
const danaHas: ProgressLine = { meeting, round: pip, participant: dana }

function ticking(state: { lines: readonly ProgressLine[]; fails?: boolean }) {
  const spoken: MeetingId[] = []
  const beats: { ms: number; work: () => void }[] = []
  const tick = createProgressTick({
    every(ms, work) {
      beats.push({ ms, work })
      return () => void beats.splice(0)
    },
    async read() {
      if (state.fails) throw new Error('the database did not answer')
      return state.lines
    },
    onTick: (meetings) => spoken.push(...meetings),
  })
  async function beat() {
    for (const { work } of beats) work()
    await nextTurn()
  }
  return { tick, beat, spoken, beats }
}

test('[R9] who has sent something is seen with the next beat of five seconds and not before', async () => {
  const state = { lines: [nobodyYet] }
  const { tick, beat, beats } = ticking(state)
  await nextTurn()
  state.lines = [danaHas]
  await nextTurn()
  expect([...tick.submitted(pip)]).toEqual([])
  await beat()
  expect([...tick.submitted(pip)]).toEqual([dana])
  expect(beats.map(({ ms }) => ms)).toEqual([5_000])
})

test('[R9] it speaks of every open round at every beat, changed or not, so that its frames tell nothing', async () => {
  const { beat, spoken } = ticking({ lines: [nobodyYet] })
  await nextTurn()
  await beat()
  await beat()
  expect(spoken).toEqual([meeting, meeting, meeting])
})

test('[R9] a meeting without an open round is not spoken of', async () => {
  const { beat, spoken } = ticking({ lines: [] })
  await beat()
  expect(spoken).toEqual([])
})

test('[N1] when the database does not answer, the last picture stands and the beat goes on', async () => {
  const state: { lines: readonly ProgressLine[]; fails?: boolean } = { lines: [danaHas] }
  const { tick, beat } = ticking(state)
  await nextTurn()
  state.fails = true
  await beat()
  expect([...tick.submitted(pip)]).toEqual([dana])
  state.fails = false
  state.lines = [nobodyYet]
  await beat()
  expect([...tick.submitted(pip)]).toEqual([])
})
