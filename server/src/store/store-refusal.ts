export type StoreRefusalReason = 'folder-not-writable' | 'in-use' | 'not-durable' | 'corrupt' | 'made-by-newer-version'

/** Why the store does not open. Said once at start, to whoever runs the server. */
export class StoreRefusal extends Error {
  readonly reason: StoreRefusalReason

  constructor(reason: StoreRefusalReason) {
    super(`the store does not open: ${reason}`)
    this.name = 'StoreRefusal'
    this.reason = reason
  }
}
