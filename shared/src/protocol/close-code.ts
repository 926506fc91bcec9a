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
