import type { Audience } from '@evenhand/shared/domain/audience'
import type { AudienceId, MeetingId, MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Admission, Apart } from '@evenhand/shared/domain/lobby'
import { NO_PLAN } from '@evenhand/shared/domain/meeting-plan'
import type { Participant } from '@evenhand/shared/domain/participant'
import { NOTHING_SHARED } from '@evenhand/shared/domain/sharing'
import { FIRST_RUN, type Run } from '@evenhand/shared/domain/run'
import type { Template } from '@evenhand/shared/domain/template'
import { randomId } from '../identity/tokens.ts'

/** An audience of the meeting before, and what it has become. */
export interface Continued {
  readonly before: AudienceId
  readonly now: AudienceId
  /** Who somebody was there, and who they are here. Whoever is not in it any more is not among them. */
  readonly members: ReadonlyMap<MemberId, MemberId>
  /** Under whose name things go on whose author is not here any more. */
  readonly chair: MemberId | null
}

export interface FollowUp {
  readonly meeting: Meeting
  /** Without private family time: nothing of it goes on but what the family has published. */
  readonly continued: readonly Continued[]
}

/**
 * The meeting after this one: the same children, scales and template; the same people under fresh ids and, in each
 * audience, fresh aliases. Whoever was taken out of the meeting is not in the next one. Pure but for the fresh ids. [A4]
 */
export function followUpOf(before: Meeting, given: { title: string; date: string }, template: Template): FollowUp {
  const { admission } = before.lobby
  const audiences = before.audiences.map((audience) => ({ before: audience.id, now: again(audience, admission) }))
  const fresh = createFreshIds()
  const stays = before.participants.filter((person) => !isOut(person, before))
  const participants = stays.map((person): Participant => {
    const places = person.places.flatMap(({ audience, member, left }) => {
      const now = audiences.find((each) => each.before === audience)?.now.id
      // Whoever is to be let in by the chair stands outside under the name that their own words have inside.
      const outside = left ?? (before.lobby.admission === 'one_by_one' && person.role !== 'chair')
      return now ? [{ audience: now, member: fresh.member(member), ...(outside ? { left: true as const } : {}) }] : []
    })
    return { ...person, id: fresh.person(person.id), places }
  })
  const { kind, children, scales, example, lobby, sharing } = before
  const meeting: Meeting = {
    id: randomId<MeetingId>(),
    ...given,
    kind,
    children,
    scales,
    example,
    template,
    participants,
    audiences: audiences.map(({ now }) => now),
    plan: { ...NO_PLAN, since: { from: before.id, on: before.date, parts: [] } },
    panels: [],
    // Addresses and the like must not cross this time either.
    sharing: { ...NOTHING_SHARED, restrictedWords: sharing.restrictedWords, heldBack: sharing.heldBack },
    lobby: { ...lobby, checklist: [], apart: lobby.apart.flatMap((pair) => fresh.pair(pair)) },
    attendance: [],
  }
  const chair = participants.find(({ role }) => role === 'chair')
  const continued = audiences
    .filter(({ now }) => now.kind !== 'family_time')
    .map(({ before: id, now }): Continued => {
      const places = stays.flatMap((person) => person.places).filter(({ audience }) => audience === id)
      const members = new Map(places.map(({ member }) => [member, fresh.member(member)]))
      const here = chair?.places.find(({ audience }) => audience === now.id)
      return { before: id, now: now.id, members, chair: here?.member ?? null }
    })
  return { meeting, continued }
}

/** Taken out of the whole meeting. Where people are let in one by one, being in no audience may only mean waiting. */
function isOut({ removed, places }: Participant, { lobby }: Meeting): boolean {
  if (removed || lobby.admission !== 'open') return removed === true
  return places.length > 0 && places.every(({ left }) => left)
}

/** A fresh id for each old one, the same each time it is asked for. */
function createFreshIds() {
  const people = new Map<ParticipantId, ParticipantId>()
  const members = new Map<MemberId, MemberId>()
  const once = <Id extends string>(known: Map<Id, Id>, before: Id): Id => {
    const now = known.get(before) ?? randomId<Id>()
    known.set(before, now)
    return now
  }
  return {
    person: (before: ParticipantId) => once(people, before),
    member: (before: MemberId) => once(members, before),
    /** Nothing when one of them is not in the next meeting. */
    pair({ pair: [one, other], why }: Apart): readonly Apart[] {
      const [now, next] = [people.get(one), people.get(other)]
      return now && next ? [{ pair: [now, next], why }] : []
    },
  }
}

/** The review has a stage that looks back, which a first meeting was made without; its template stays at its version. */
export function withLookBack(kept: Template, library: Template | null): Template {
  const whole = library?.stages ?? []
  const stages = [...kept.stages]
  whole.forEach(({ id, followUp }, place) => {
    if (followUp !== true || stages.some((stage) => stage.id === id)) return
    const before = new Set(whole.slice(0, place).map((stage) => stage.id))
    stages.splice(stages.findLastIndex((stage) => before.has(stage.id)) + 1, 0, ...whole.slice(place, place + 1))
  })
  return { ...kept, stages }
}

/** Where people are let in one by one it begins when the chair says so, and nobody who comes before has come late. */
function again(audience: Audience, admission: Admission): Audience {
  const run: Run = { ...FIRST_RUN, phase: admission === 'open' ? 'going' : 'before' }
  return { ...audience, id: randomId<AudienceId>(), run: audience.run && run }
}
