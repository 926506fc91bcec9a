import { takeSeat, type Person } from '../test/person.ts'
import { until } from '../test/until.ts'
import { bigBoard, type BigBoard } from './big-board.ts'
import type { FaultCase } from './fault-case.ts'

const PEOPLE = 12
const TABS = 5
const CARDS = 1_000
const MOST_MS_TO_ALL = 5_000
const MOST_MS_FOR_AN_EDIT = 500

interface Back {
  readonly toAllMs: number
  readonly editsMs: readonly number[]
  readonly lost: number
  readonly diverged: number
}

/** Sixty devices come back at once to a board of a thousand cards after a restart, and each writes at once. */
export const reconnect: FaultCase = {
  name: 'reconnect',
  rounds: 5,
  async run({ rounds, say }) {
    const board = await bigBoard({ people: PEOPLE, tabs: TABS, cards: CARDS })
    const backs: Back[] = []
    try {
      for (let round = 0; round < rounds; round += 1) {
        const back = await comeBack(board)
        backs.push(back)
        say(`${round + 1} of ${rounds}: all in ${back.toAllMs} ms, median edit ${median(back.editsMs)} ms`)
      }
    } finally {
      await board.end()
    }
    const slowest = Math.max(...backs.map(({ toAllMs }) => toAllMs))
    const edits = backs.flatMap(({ editsMs }) => editsMs)
    const broken = [
      ...(slowest > MOST_MS_TO_ALL ? [`all were back after ${slowest} ms, not ${MOST_MS_TO_ALL}`] : []),
      ...(median(edits) > MOST_MS_FOR_AN_EDIT ? [`the median edit took ${median(edits)} ms`] : []),
    ]
    const note = `${PEOPLE * TABS} devices, ${board.cards} cards: all back within ${slowest} ms, median edit ${median(edits)} ms`
    return {
      rounds,
      acknowledged: edits.length,
      lost: of(backs, 'lost'),
      diverged: of(backs, 'diverged'),
      broken,
      note,
    }
  },
}

/** Kills and restarts the server; everybody comes back and writes as soon as they can. */
export async function comeBack({ server, meeting, tabs }: BigBoard): Promise<Back> {
  await server.kill()
  await until('nobody is synced', () => tabs.every(({ board }) => !board.provider.wsconnected))
  await server.restart()
  const began = performance.now()
  const editsMs = await Promise.all(tabs.map((tab) => writesOnceBack(tab)))
  const toAllMs = Math.round(performance.now() - began)
  const { chair } = meeting
  const fresh = await takeSeat(chair.wire, meeting.base, chair.participant)
  const saved = expected(tabs)
  await until('nothing is missing', () => fresh.cards().length >= saved).catch(() => {})
  const here = fresh.cards().length
  const lost = Math.max(0, saved - here)
  await until('all agree', () => tabs.every((tab) => tab.cards().length === here), 30_000).catch(() => {})
  const diverged = tabs.filter((tab) => tab.cards().length !== here).length
  fresh.leave()
  return { toAllMs, editsMs, lost, diverged }
}

/** Writes as soon as this device has the board; gives how long it took until that was called saved. */
async function writesOnceBack(tab: Person): Promise<number> {
  const { board } = tab
  await until('the board is there', board.synced, 60_000)
  const began = performance.now()
  board.add(tab.view().me.member, 'well', 'Back again.')
  const mine = board.sent()
  await until('it is saved', () => board.saved() >= mine, 60_000)
  return Math.round(performance.now() - began)
}

/** As many cards as the one who has most: all of them were saved. */
const expected = (tabs: readonly Person[]) => Math.max(...tabs.map((tab) => tab.cards().length))
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const of = (backs: readonly Back[], what: 'lost' | 'diverged') => backs.reduce((sum, back) => sum + back[what], 0)
