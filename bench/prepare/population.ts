/** The people of a run: who they are at our server, and so under which names everybody writes at the others too. */
export interface Person {
  /** The Yjs clientID that our server gave them; the other targets take any. */
  readonly clientId: number
  /** The alias under which they write. */
  readonly member: string
  readonly participant: string
  /** Their seat at the board's socket. */
  readonly handle: string
  readonly cookie: string
  /** Where they seem to come from. Our server counts tries for each address, and they would all be one. */
  readonly address: string
}

export interface RoomOfPeople {
  readonly children: readonly string[]
  readonly people: readonly Person[]
}

export interface Population {
  /** The data of our server, to be copied before it is started on it. */
  readonly folder: string
  readonly rooms: readonly RoomOfPeople[]
}
