import type { MemberId } from '@evenhand/shared/domain/ids'
import type { Doer } from '@evenhand/shared/domain/plan'
import type { Ability } from '@evenhand/shared/domain/policy'
import type { Role } from '@evenhand/shared/domain/role'
import type * as Y from 'yjs'
import type { Turn } from '../turn.ts'

/** What a person meant with an edit, told by whoever made it and not read from any bytes. */
export type Intent =
  | { readonly kind: 'words'; readonly card: string }
  | { readonly kind: 'impact' }
  /** `needs`: what has to be allowed for what is said of it, beside adding a card. */
  | { readonly kind: 'new-card'; readonly box: string; readonly needs: readonly Ability[] }
  /** `to`: the box, when it is another one. */
  | { readonly kind: 'move'; readonly card: string; readonly to: string | null }
  | { readonly kind: 'say-of-own'; readonly ability: Ability }
  | { readonly kind: 'withdraw' | 'put-back'; readonly card: string }
  | { readonly kind: 'remark'; readonly ability: Ability }
  | { readonly kind: 'link'; readonly from: string; readonly to: string }
  | { readonly kind: 'cite'; readonly card: string }
  | { readonly kind: 'confirm'; readonly card: string }
  | { readonly kind: 'answer-for' }
  | { readonly kind: 'mark'; readonly ability: Ability }
  | { readonly kind: 'propose'; readonly card: string }
  | { readonly kind: 'plan'; readonly owner: string }
  | { readonly kind: 'promise'; readonly action: string; readonly owner: Doer }
  | { readonly kind: 'recheck'; readonly of: string }

/** How things stand at the server when it judges. */
export interface Standing {
  readonly doc: Y.Doc
  readonly paused: boolean
  readonly wordsStillTaken: boolean
  readonly turn: Turn
}

export interface Meant {
  readonly member: MemberId
  readonly role: Role
}
