/** What is done and measured, on our board and, where they have it, on the peers' pages. */
export interface Act {
  readonly key: string
  readonly title: string
  /** Whether the limit holds for it. Frames while dragging are told, and have none. */
  readonly limited: boolean
}

/** From input to paint, in milliseconds: three quarters of all must be below. */
export const LIMIT_MS = 100

export const ACTS: readonly Act[] = [
  { key: 'open-form', title: 'opening “Add a card”', limited: true },
  { key: 'letter-new', title: 'a letter of a new card', limited: true },
  { key: 'put', title: 'putting it on the board', limited: true },
  { key: 'open-menu', title: 'opening a card’s menu', limited: true },
  { key: 'open-editor', title: 'opening a card to write', limited: true },
  { key: 'letter', title: 'a letter in a card', limited: true },
  { key: 'letter-meanwhile', title: 'a letter while cards arrive', limited: true },
  { key: 'done', title: 'closing the card', limited: true },
  { key: 'move', title: 'moving it by the menu’s keys', limited: true },
  { key: 'pick-up', title: 'picking a card up', limited: true },
  { key: 'drag-step', title: 'a step of the drag', limited: true },
  { key: 'drop', title: 'putting it down', limited: true },
  { key: 'drag-frame', title: 'longest frame of a drag', limited: false },
  { key: 'arrival-frame', title: 'longest frame while others’ cards arrive', limited: false },
]
