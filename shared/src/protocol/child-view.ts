import type { AudienceId, ChildId, MemberId } from '../domain/ids.ts'

/** What the viewer's audience may know of one child's panel, beside the cards on its board. */
export interface PanelView {
  readonly child: ChildId
  /** Empty where nobody has written one and where this audience may not hear what was written: the two look alike. [C1] */
  readonly accounts: readonly AccountView[]
  /** What became of it in this session; null while nothing has. The reason is for whoever keeps the record. */
  readonly reading: { readonly how: 'read' | 'not_read'; readonly reason: string | null } | null
  /** For the chair alone: where the child is. Null for everybody else. */
  readonly attends: Attends | null
}

export type Attends = 'not' | 'own-page' | 'this-session'

export interface AccountView {
  /** Who wrote it down, as this audience knows them; null for somebody it does not. */
  readonly by: { readonly id: MemberId; readonly name: string } | null
  /** The child said so themself, on a page of their own. */
  readonly bySelf: boolean
  /** It is the viewer's own, written in this audience: they can change it. */
  readonly own: boolean
  readonly howGathered: string
  readonly choice: string
  readonly observedInstead: string
  /** The first session may hear it. False to whoever is in neither that nor a child's page. */
  readonly everyone: boolean
  /** Of the other audiences that the viewer is in, those that may hear it. */
  readonly mayHear: readonly AudienceId[]
}
