import type { Client } from './client.ts'
import { presenceUpdate } from './carets.ts'

const EVERY_MS = 15_000

/** Says every 15 s that somebody is there, as stock providers do; some servers close a line that is silent for a minute. */
export function keepAwake(clients: readonly Client[]): { stop(): void } {
  let round = 0
  let sentOf = 0
  // A sixtieth at a time, so that a thousand rooms do not speak at once.
  const step = setInterval(() => {
    const part = clients.filter((_, index) => index % 60 === sentOf % 60)
    for (const client of part) client.send(client.speech.presence(presenceUpdate(client.person.clientId, round + 1)))
    sentOf += 1
    if (sentOf % 60 === 0) round += 1
  }, EVERY_MS / 60)
  return { stop: () => clearInterval(step) }
}
