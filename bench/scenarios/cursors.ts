import { type Client, connectClient } from '../load/client.ts'
import { presenceUpdate, readCarets } from '../load/carets.ts'
import { evenly } from '../load/evenly.ts'
import { cpuMs } from '../load/read-process.ts'
import { median } from '../load/quantile.ts'
import { pause } from '../load/evenly.ts'
import type { Scenario } from './scenario.ts'

const PER_SECOND = 10
const WARM_UP_S = 2
const SECONDS = 5

/** 60 people move their caret ten times a second. Whoever comes late need not see where it was in between. */
export const cursors: Scenario = {
  name: 'cursors',
  says: '60 people in one room, each moving a caret ten times a second; what counts is that the last place is right.',
  needs: { rooms: 1, people: 60, edits: { count: 1, perCard: 1 } },
  columns: [
    { key: 'cpuPerState', title: 'server CPU per state', unit: 'µs', digits: 0 },
    { key: 'median', title: 'age when seen, median', unit: 'ms', digits: 1 },
    { key: 'messages', title: 'messages to each person', unit: '/s', digits: 0 },
  ],
  async measure(stand) {
    const running = await stand.start()
    const people = stand.population.rooms[0]?.people ?? []
    const carets: Caret[] = []
    for (const person of people) {
      const client = await connectClient({ running, room: 'room-0' }, person)
      await client.state
      carets.push(createCaret(client))
    }
    await evenly(carets, { perSecond: PER_SECOND, seconds: WARM_UP_S })
    const seconds = stand.quick ? SECONDS / 2 : SECONDS
    const [since, before] = [performance.now(), cpuMs(running.pid)]
    await evenly(carets, { perSecond: PER_SECOND, seconds })
    await pause(500)
    const used = cpuMs(running.pid) - before
    const reckoned = reckon(carets, since)
    await running.stop()
    return {
      values: {
        cpuPerState: (used * 1_000) / (people.length * PER_SECOND * seconds),
        median: median(reckoned.ages),
        messages: reckoned.messages / people.length / seconds,
      },
      whole: reckoned.whole,
    }
  },
}

interface Caret {
  readonly client: Client
  readonly sentAt: number[]
  next(): void
}

function createCaret(client: Client): Caret {
  const frames = Array.from({ length: PER_SECOND * (WARM_UP_S + SECONDS) + 2 }, (_, place) =>
    client.speech.presence(presenceUpdate(client.person.clientId, place)),
  )
  const sentAt: number[] = []
  return {
    client,
    sentAt,
    next() {
      const frame = frames[sentAt.length]
      if (!frame) return
      sentAt.push(performance.now())
      client.send(frame)
    },
  }
}

/** How old the places were that people were shown, and whether each knows where everybody else came to rest. */
function reckon(carets: readonly Caret[], since: number): { ages: number[]; messages: number; whole: boolean } {
  const ages: number[] = []
  let messages = 0
  let whole = true
  for (const { client } of carets) {
    const last = new Map<number, number>()
    for (const { kind, body, at } of client.received) {
      if (kind !== 'presence') continue
      if (at >= since) messages += 1
      for (const [clientId, place] of readCarets(body)) last.set(clientId, place)
      if (at < since) continue
      for (const [clientId, place] of readCarets(body)) {
        const sentAt = carets.find((caret) => caret.client.person.clientId === clientId)?.sentAt[place]
        if (sentAt !== undefined && sentAt >= since && clientId !== client.person.clientId) ages.push(at - sentAt)
      }
    }
    const others = carets.filter((caret) => caret.client !== client)
    if (others.some((other) => last.get(other.client.person.clientId) !== other.sentAt.length - 1)) whole = false
  }
  return { ages, messages, whole }
}
