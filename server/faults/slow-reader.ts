import { readFileSync } from 'node:fs'
import type { SeatView } from '@evenhand/shared/protocol/view'
import { must } from '@evenhand/shared/lib/must'
import * as encoding from 'lib0/encoding'
import { FRAME, SYNC } from '@evenhand/shared/protocol/sync-frame'
import type { WebSocket } from 'ws'
import { type Person, takeSeat } from '../test/person.ts'
import { until } from '../test/until.ts'
import { bigBoard, type BigBoard } from './big-board.ts'
import type { FaultCase } from './fault-case.ts'
import { memoryOf } from './memory-of.ts'

const PEOPLE = 10
const TABS = 3
const CARDS = 1_000
const MOST_GROWTH_MIB = 64
/** Often enough to be owed many megabytes, seldom enough to be allowed. */
const ASKS_EVERY_MS = 550

/** Somebody asks for the board again and again and never reads, while thirty others write. */
export const slowReader: FaultCase = {
  name: 'slow-reader',
  rounds: 3,
  async run({ rounds, say }) {
    const board = await bigBoard({ people: PEOPLE, tabs: TABS, cards: CARDS })
    const broken = new Set<string>()
    const growth: number[] = []
    let acknowledged = 0
    let diverged = 0
    let lost = 0
    try {
      for (let round = 0; round < rounds; round += 1) {
        const before = memoryOf(board.server.pid())
        const seen = await neverReads(board)
        growth.push((memoryOf(board.server.pid()) ?? 0) - (before ?? 0))
        acknowledged += seen.acknowledged
        lost += seen.lost
        diverged += seen.diverged
        for (const problem of seen.broken) broken.add(problem)
        say(`${round + 1} of ${rounds}: memory ${growth.at(-1)} MiB more`)
      }
    } finally {
      await board.end()
    }
    const most = Math.max(...growth)
    if (most > MOST_GROWTH_MIB) broken.add(`memory grew by ${most} MiB`)
    const note = `${PEOPLE * TABS} others; memory grew by at most ${most} MiB a round`
    return { rounds, acknowledged, lost, diverged, broken: [...broken], note }
  },
}

async function neverReads(at: BigBoard) {
  const { meeting, tabs } = at
  const broken: string[] = []
  const deaf = await sitsDeaf(at)
  const asking = setInterval(() => deaf.socket.send(stateRequest()), ASKS_EVERY_MS)
  let written = 0
  try {
    await until(
      'the one who never reads is cut off',
      () => {
        const writer = tabs[written % tabs.length]
        writer?.board.add(writer.view().me.member, 'worried', 'Still here.')
        written += 1
        return written > tabs.length && isCutOff(at, deaf.port)
      },
      60_000,
    ).catch(() => broken.push('the one who never reads was not cut off'))
  } finally {
    clearInterval(asking)
  }
  await until('all is saved', () => tabs.every(({ board }) => board.saved() === board.sent()), 30_000).catch(() =>
    broken.push('others were held up'),
  )
  const back = await takeSeat(deaf.person.wire, meeting.base, deaf.person.participant)
  const all = Math.max(...tabs.map((tab) => tab.cards().length))
  await until('nothing is missing', () => back.cards().length === all).catch(() => {})
  const lost = all - back.cards().length
  const diverged = tabs.filter((tab) => tab.cards().length !== all).length
  back.leave()
  deaf.socket.terminate()
  return { acknowledged: written, lost, diverged, broken }
}

interface Deaf {
  readonly person: Person
  readonly socket: WebSocket
  readonly port: number
}

/** A seat of its own, on a line that is never read once it is open. */
async function sitsDeaf({ meeting }: BigBoard): Promise<Deaf> {
  const person = meeting.chair
  const seated = await person.ask('POST', '/seat')
  const room = must((seated.body as SeatView).rooms[0], 'a room')
  const socket = person.wire.socket(`/sync/${room.handle}`)
  let port = 0
  socket.on('upgrade', (response) => {
    port = must(response.socket.localPort, 'a port')
  })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  socket.pause()
  return { person, socket, port }
}

/** As the system sees the server's end of that line: it is established no more. */
function isCutOff({ server }: BigBoard, port: number): boolean {
  const hex = (value: number) => value.toString(16).toUpperCase().padStart(4, '0')
  const [local, remote] = [hex(Number(new URL(server.url).port)), hex(port)]
  const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  const ours = lines
    .map((line) => line.trim().split(/\s+/))
    .find(([, from, to]) => ends(from, local) && ends(to, remote))
  return ours?.[3] !== '01'
}

const ends = (address: string | undefined, port: string) => address?.endsWith(`:${port}`) ?? false

function stateRequest(): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, FRAME.sync)
  encoding.writeVarUint(encoder, SYNC.step1)
  encoding.writeVarUint8Array(encoder, new Uint8Array([0]))
  return encoding.toUint8Array(encoder)
}
