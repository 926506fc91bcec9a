import type { Edit } from '../edits/make-edits.ts'
import type { Client } from './client.ts'

/** A client with the edits it is going to send, made into frames, and the time at which each went. */
export interface Writer {
  readonly client: Client
  /** Whose edits they are. */
  readonly clientId: number
  readonly edits: readonly Edit[]
  readonly sentAt: number[]
  /** Sends the next one. False when there is none left. */
  next(): boolean
}

export function createWriter(client: Client, edits: readonly Edit[], clientId = client.person.clientId): Writer {
  const frames = edits.map(({ update }) => client.speech.edit(update))
  const sentAt: number[] = []
  return {
    client,
    clientId,
    edits,
    sentAt,
    next() {
      const frame = frames[sentAt.length]
      if (!frame) return false
      sentAt.push(performance.now())
      client.send(frame)
      return true
    },
  }
}

/** What all of them have sent. */
export function sentBy(writers: readonly Writer[]): readonly Edit[] {
  return writers.flatMap(({ edits, sentAt }) => edits.slice(0, sentAt.length))
}
