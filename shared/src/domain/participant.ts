import type { ChildId, MemberId, ParticipantId } from './ids.ts'
import type { Role } from './role.ts'

/** A person of one meeting. `of` is the agency of a professional or the relationship of a family member, in the meeting's words. */
export interface Participant {
  readonly id: ParticipantId
  readonly name: string
  readonly role: Role
  readonly of: string
  /** Children this person knows well enough to be asked about. */
  readonly knows: readonly ChildId[]
  /** Whether this person gives a score, as the chair set it up. */
  readonly scores: boolean
  /** This person's alias in the main audience: the only id of theirs that others are told. */
  readonly member: MemberId
  /** Whether this person is in the main audience, that is, may read the board. */
  readonly seesBoard: boolean
  /** Was in the main audience and was taken out of it: those inside keep the name with what this person wrote. */
  readonly left?: true | undefined
}

/** The name to call somebody by in a list that already says who they are. */
export function firstName(name: string): string {
  const words = name.trim().split(/\s+/)
  const titled = /^(dr|mr|mrs|ms|miss|mx|dc|ds|pc|prof)\.?$/i.test(words[0] ?? '')
  return (titled ? words[1] : words[0]) ?? name
}

/** First name and the initial of the last: all that a link tells before "Yes, this is me". [P5] */
export function nameAndInitial(name: string): string {
  const words = name.trim().split(/\s+/)
  const last = words.length > 1 ? words.at(-1) : undefined
  return last ? `${firstName(name)} ${last.charAt(0).toUpperCase()}.` : firstName(name)
}
