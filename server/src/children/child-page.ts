import { type Audience, belongsIn } from '@evenhand/shared/domain/audience'
import type { AudienceId, ChildId, MemberId } from '@evenhand/shared/domain/ids'
import type { Child, Meeting } from '@evenhand/shared/domain/meeting'
import { firstName, type Participant } from '@evenhand/shared/domain/participant'
import { withAudience } from '@evenhand/shared/domain/places'
import { randomId } from '../identity/tokens.ts'

type TakesPart = Pick<Participant, 'child'>

/** The pages of their own that these people need and that the meeting has not yet: one for each child who takes part. [C3] */
export function missingPages(
  { children, audiences }: Pick<Meeting, 'children' | 'audiences'>,
  people: readonly TakesPart[],
): readonly Audience[] {
  const wanted = new Set(people.flatMap(({ child }) => child ?? []))
  const has = (child: ChildId) => audiences.some((audience) => audience.child === child)
  return children.filter(({ id }) => wanted.has(id) && !has(id)).map(pageOf)
}

function pageOf({ id, name }: Child): Audience {
  return { id: randomId<AudienceId>(), kind: 'child', label: firstName(name), run: null, child: id }
}

/**
 * The meeting with somebody more in it and with these pages. Of those who are in the meeting already, whoever belongs on
 * such a page without being asked is on it at once; the newcomer, when nobody has to let them in first.
 */
export function withNewcomer(meeting: Meeting, person: Participant, pages: readonly Audience[]): Meeting {
  const grown = { ...meeting, participants: [...meeting.participants, person] }
  const missing = pages.filter(({ child }) => !meeting.audiences.some((audience) => audience.child === child))
  return missing.reduce((each, page) => withAudience(each, page, membersOf(each, page, person)), grown)
}

function membersOf({ participants, lobby }: Meeting, page: Audience, newcomer: Participant) {
  const inside = participants.filter((each) => {
    const isIn = each.id === newcomer.id ? lobby.admission === 'open' : each.places.some(({ left }) => !left)
    return isIn && belongsIn(each, page) === 'always'
  })
  return new Map(inside.map(({ id }) => [id, randomId<MemberId>()]))
}
