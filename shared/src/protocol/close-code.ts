/**
 * Why the server closes a socket, and what the client does next. The stock y-websocket provider stops for good on
 * 44xx and comes back by itself on everything else.
 */
export const CLOSE = {
  /** The meeting has ended for this person, or they were removed: forget everything, show the neutral page. */
  ended: 4401,
  /** The handle is unknown, foreign or used up: take a fresh seat. */
  noSeat: 4404,
  /** The same seat came in on another socket: this one stays closed. */
  replaced: 4409,
  /** An edit was refused: drop the document, keep the words, take a fresh seat. */
  refused: 4422,
  /** The room was reset: drop the document, take a fresh seat. */
  reset: 4501,
  /** The server is going down or busy: come back after a moment, the same handle still works. */
  comeBack: 4503,
} as const
export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE]

/** No line is away longer than this because of a hint: a server that says more is not taken at its word. */
const MOST_RETRY_AFTER_MS = 60_000

/**
 * What the server adds to `comeBack`, so that a whole meeting does not return in one wave: come back at a time of your
 * own choice within this many milliseconds. Takes any number; what does not fit is rounded and bounded. Never fails.
 */
export function retryAfterReason(ms: number): string {
  return `retry-after=${Math.min(MOST_RETRY_AFTER_MS, Math.max(0, Math.ceil(ms) || 0))}`
}

/** The window of `retryAfterReason`, in milliseconds; null for every other reason, and for none. */
export function parseRetryAfter(reason: string | undefined): number | null {
  const told = /^retry-after=(\d{1,9})$/.exec(reason ?? '')?.[1]
  return told === undefined ? null : Math.min(MOST_RETRY_AFTER_MS, Number(told))
}
