import type { Page } from '@playwright/test'

/** A phone at the edge of a village: slow 3G, as browsers' own tools call it. */
export const SLOW_3G = { bitsPerSecond: 400_000, latencyMs: 400 } as const

/** What came over the line so far, in bytes as they crossed it. */
export interface Traffic {
  readonly requests: () => number
  readonly bytes: () => number
  /** The same by what it was: Script, Stylesheet, Font, Fetch, Document, WebSocket. */
  readonly byKind: () => Readonly<Record<string, number>>
}

/** From here on everything of this page crosses a slow line, with nothing kept from before. */
export async function onASlowLine(page: Page): Promise<Traffic> {
  const tools = await page.context().newCDPSession(page)
  const kinds = new Map<string, string>()
  const byKind: Record<string, number> = {}
  const add = (kind: string, bytes: number) => {
    byKind[kind] = (byKind[kind] ?? 0) + bytes
  }
  tools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    add(kinds.get(requestId) ?? 'Other', encodedDataLength),
  )
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
  }
}
