/** What the chair is told about the audiences of their meeting, and a family about what it published. */
import type { AudienceKind } from '../domain/audience.ts'
import type { Finding } from '../domain/finds-in.ts'
import type { AudienceId, CardId, ParticipantId } from '../domain/ids.ts'
import type { Role } from '../domain/role.ts'
import type { Purge, Release } from '../domain/sharing.ts'

/** GET …/audiences, for the chair alone. While a board is shown to others everything but `presenting` is empty. */
export interface SharingView {
  readonly presenting: AudienceId | null
  readonly audiences: readonly {
    readonly id: AudienceId
    readonly kind: AudienceKind
    readonly label: string
    readonly people: readonly ParticipantId[]
    /** Who may be given a place there. */
    readonly may: readonly ParticipantId[]
  }[]
  readonly people: readonly {
    readonly id: ParticipantId
    readonly name: string
    readonly role: Role
    readonly of: string
  }[]
  readonly restrictedWords: readonly string[]
  readonly releases: readonly Release[]
  readonly purges: readonly Purge[]
}

/** POST …/releases/look: the words as they would go over, and what to look at in them. */
export interface ReleaseLookView {
  readonly words: string
  /** SHA-256 of `words`, in hex: what is released is what was looked at. */
  readonly hash: string
  readonly findings: readonly Finding[]
  /** The name that stands with the copy; null: "released by the chair". */
  readonly named: string | null
  /** These are a child's own words: the child is to be asked. */
  readonly asksChild: boolean
  /** It went over before, just as it is. */
  readonly already: boolean
}

/** GET …/published: the cards of private family time that are on the first session's board by now. */
export interface PublishedView {
  readonly cards: readonly CardId[]
}
