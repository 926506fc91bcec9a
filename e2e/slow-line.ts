import type { Page } from '@playwright/test'

/** A phone at the edge of a village: slow 3G, as browsers' own tools call it. */
export const SLOW_3G = { bitsPerSecond: 400_000, latencyMs: 400 } as const

/** What came over the line so far, in bytes as they crossed it. */
export interface Traffic {
  readonly requests: () => number
  readonly bytes: () => number
  /** The same by what it was: Script, Stylesheet, Font, Fetch, Document, WebSocket. */
  readonly byKind: () => Readonly<Record<string, number>>
  /** One line for each request, in the order they were sent: seconds from the first to sent, answered and whole, bytes, what. */
  readonly waterfall: () => readonly string[]
}

interface Sent {
  readonly what: string
  readonly sent: number
  answered?: number
  whole?: number
  bytes?: number
}

/** From here on everything of this page crosses a slow line, with nothing kept from before. */
export async function onASlowLine(page: Page): Promise<Traffic> {
  const tools = await page.context().newCDPSession(page)
  const kinds = new Map<string, string>()
  const requests = new Map<string, Sent>()
  const byKind: Record<string, number> = {}
  const add = (kind: string, bytes: number) => {
    byKind[kind] = (byKind[kind] ?? 0) + bytes
  }
  tools.on('Network.requestWillBeSent', ({ requestId, timestamp, request }) =>
    requests.set(requestId, { what: plain(request.url), sent: timestamp }),
  )
  tools.on('Network.responseReceived', ({ requestId, type, timestamp }) => {
    kinds.set(requestId, type)
    Object.assign(requests.get(requestId) ?? {}, { answered: timestamp })
  })
  tools.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    add(kinds.get(requestId) ?? 'Other', encodedDataLength)
    Object.assign(requests.get(requestId) ?? {}, { whole: timestamp, bytes: encodedDataLength })
  })
  tools.on('Network.webSocketFrameReceived', ({ response: { opcode, payloadData } }) =>
    // What is not text is told in base64: four letters for three bytes.
    add('WebSocket', opcode === 1 ? payloadData.length : Math.ceil((payloadData.length * 3) / 4)),
  )
  await tools.send('Network.enable')
  await tools.send('Network.clearBrowserCache')
  const bytesPerSecond = SLOW_3G.bitsPerSecond / 8
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW_3G.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
  return {
    requests: () => kinds.size,
    bytes: () => Object.values(byKind).reduce((sum, bytes) => sum + bytes, 0),
    byKind: () => ({ ...byKind }),
    waterfall: () => waterfallOf([...requests.values()]),
  }
}

/** Without the server and without what stands for a person. */
function plain(url: string): string {
  return new URL(url).pathname.replace(/[\w-]{20,}/, '…')
}

function waterfallOf(requests: readonly Sent[]): readonly string[] {
  const began = requests[0]?.sent ?? 0
  const at = (time: number | undefined) => (time === undefined ? '     -' : (time - began).toFixed(2).padStart(6))
  return requests.map(
    ({ what, sent, answered, whole, bytes }) =>
      `${at(sent)} ${at(answered)} ${at(whole)} ${String(bytes ?? '').padStart(6)} ${what}`,
  )
}
