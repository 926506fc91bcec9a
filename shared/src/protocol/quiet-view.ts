/** What the two people of a quiet word are told of it; nobody else's view has such a part at all. [X2] */
import type { ParticipantId } from '../domain/ids.ts'
import type { QuietWord, SafeAnswer } from '../domain/quiet-word.ts'
import type { Role } from '../domain/role.ts'

export interface QuietView {
  /** Of what the viewer said; null: nothing, or nothing that may stand on their screen. */
  readonly mine: { readonly seen: boolean } | null
  /** The chair asks the viewer whether it is safe to talk. */
  readonly asked: boolean
  /** For the chair. Empty while others look at the chair's screen. */
  readonly heard: readonly QuietHeard[]
  /** For the chair: there is something they have not looked at. */
  readonly unseen: boolean
}

export interface QuietHeard {
  readonly id: ParticipantId
  readonly name: string
  readonly role: Role
  readonly word: QuietWord | null
  readonly answer: SafeAnswer | null
  readonly asked: boolean
  readonly seen: boolean
  /** In ms since 1970. */
  readonly at: number
}
