import type { FindingKind } from './finds-in.ts'
import type { AudienceId, CardId, ScaleId } from './ids.ts'

/** What the chair has decided about who may see what. No word of a card stands in it. */
export interface Sharing {
  /** The audience whose board the chair shows to everybody on a shared screen now; null when nothing is shared. */
  readonly presenting: AudienceId | null
  /** Words that must not cross without a second look, as the chair typed them. */
  readonly restrictedWords: readonly string[]
  readonly releases: readonly Release[]
  readonly purges: readonly Purge[]
  /**
   * Questions that were worded while there was more than one session, and may say what one of them must not hear: an
   * audience is told of them once it is asked them. Absent: none.
   */
  readonly heldBack?: readonly ScaleId[] | undefined
}

/** One card that was copied to another audience. */
export interface Release {
  /** In ms since 1970. */
  readonly at: number
  readonly from: AudienceId
  readonly card: CardId
  readonly to: AudienceId
  /** The copy: no two boards share a card. */
  readonly copy: CardId
  /** Whether it went over as it stood, or in the chair's words. */
  readonly as: 'words' | 'gist'
  /** What was pointed out and confirmed before it went. */
  readonly confirmed: readonly FindingKind[]
  /** The child whose words they are agreed; null where no child was to be asked. */
  readonly childAgreed: true | null
}

/** A card that was taken out of a board with everything that was left of it. */
export interface Purge {
  /** In ms since 1970. */
  readonly at: number
  readonly audience: AudienceId
  readonly reason: string
}

/** Stands where a copy's speaker must not be named. The screen says it in the reader's language. */
export const RELEASED_BY_CHAIR = 'released by the chair'

export const NOTHING_SHARED: Sharing = { presenting: null, restrictedWords: [], releases: [], purges: [] }
