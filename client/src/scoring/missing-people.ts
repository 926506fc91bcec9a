import type { ChildId, MemberId } from '@evenhand/shared/domain/ids'
import type { MeetingView, RoundView } from '@evenhand/shared/protocol/view'
import { shortOf } from './short-of.ts'

export interface MissingPerson {
  readonly id: MemberId
  readonly name: string
  readonly of: string
  readonly here: boolean
  /** The children they have not yet answered for. */
  readonly children: readonly ChildId[]
}

/** Who has not answered yet, one line a person over all rounds. Empty for everybody but the chair: their view names nobody. */
export function missingPeople(view: MeetingView, rounds: readonly RoundView[]): readonly MissingPerson[] {
  const people = new Map<MemberId, MissingPerson>()
  for (const round of rounds) {
    const missing = round.phase === 'revealed' ? null : (round.progress?.missing ?? null)
    for (const { id, name } of missing ?? []) {
      const known = view.people.find((person) => person.id === id)
      const before = people.get(id) ?? {
        id,
        name,
        of: known ? shortOf(known) : '',
        here: known?.here ?? false,
        children: [],
      }
      people.set(id, { ...before, children: [...new Set([...before.children, round.asks.child])] })
    }
  }
  return [...people.values()]
}
