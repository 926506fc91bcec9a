import * as Y from '../edits/yjs.mjs'
import type { Received } from './client.ts'
import type { Writer } from './writer.ts'

/** What became of the edits of one room: how long each took to each of the others, and how many never came. */
export interface Delivery {
  /** Milliseconds from send to receipt, one number for each edit sent after `since` and each other client. */
  readonly latencies: number[]
  readonly missing: number
}

/** Reads what every client received. An edit has come when its clock has, alone, merged with others, or inside a state. */
export function deliveryAmong(writers: readonly Writer[], since = 0): Delivery {
  const latencies: number[] = []
  let missing = 0
  for (const { client } of writers) {
    const others = writers.filter((other) => other.client !== client)
    const seen = createSeen(others, (writer, index, at) => {
      const sentAt = writer.sentAt[index] ?? 0
      if (sentAt >= since) latencies.push(at - sentAt)
    })
    for (const message of client.received) seen.take(message)
    missing += seen.missing()
  }
  return { latencies, missing }
}

/** Whose edits, how far their clock stands behind each, and how many of them have been sent. */
export type Sent = Pick<Writer, 'clientId' | 'edits'> & { readonly sentAt: { readonly length: number } }

/** Follows which of these people's edits have come. `onCome` is told each once. */
export function createSeen<From extends Sent>(
  writers: readonly From[],
  onCome: (writer: From, index: number, at: number) => void = () => {},
): { take(message: Received): void; missing(): number } {
  const come = new Map(writers.map((writer) => [writer.clientId, { writer, count: 0 }]))

  return {
    take({ kind, body, at }) {
      if (kind !== 'edit' && kind !== 'state') return
      for (const [clientId, clock] of Y.parseUpdateMeta(body).to) {
        const from = come.get(clientId)
        if (!from) continue
        const { writer } = from
        for (; (writer.edits[from.count]?.clock ?? Infinity) <= clock; from.count += 1) onCome(writer, from.count, at)
      }
    },
    missing() {
      let missing = 0
      for (const { writer, count } of come.values()) missing += Math.max(0, writer.sentAt.length - count)
      return missing
    },
  }
}
