import { FRAME, SYNC } from '@evenhand/shared/protocol/sync-frame'

export type Frame = 'answer' | 'edit' | 'other'

/** What an outgoing frame is. Both numbers are below 128, so each is one byte. */
export function frameKind(data: unknown): Frame {
  const bytes = data instanceof Uint8Array ? data : data instanceof ArrayBuffer ? new Uint8Array(data) : null
  if (bytes === null || bytes[0] !== FRAME.sync) return 'other'
  if (bytes[1] === SYNC.step2) return 'answer'
  return bytes[1] === SYNC.update ? 'edit' : 'other'
}

/**
 * A WebSocket that tells of each frame before it goes out, and lets `passes` hold it back. The provider has no hook
 * for this, and without the count "saved" could not be told from "sent".
 */
export function countingSocket(Base: typeof WebSocket, passes: (kind: Frame) => boolean): typeof WebSocket {
  return class extends Base {
    override send(data: Parameters<WebSocket['send']>[0]): void {
      if (passes(frameKind(data))) super.send(data)
    }
  }
}
