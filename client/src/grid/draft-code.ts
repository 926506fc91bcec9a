import { isRecord } from '@evenhand/shared/grid-doc/check-value'
import type { Draft } from './drafts.ts'

/** Drafts as bytes, for this device to seal and keep. */
export function encodeDrafts(drafts: readonly Draft[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ version: VERSION, drafts }))
}

/** The edge: nobody else could seal these bytes, but an older version of this app could; what it wrote is left. */
export function decodeDrafts(bytes: Uint8Array): readonly Draft[] {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (!isRecord(read) || read.version !== VERSION || !Array.isArray(read.drafts)) return []
    return read.drafts as unknown as readonly Draft[]
  } catch {
    return []
  }
}

const VERSION = 1
