import type { Doer } from '@evenhand/shared/domain/plan'
import type { PersonView } from '@evenhand/shared/protocol/view'

/** Whoever is named: somebody of this meeting when the whole name fits, or a first name that only one of them has. */
export function doerOf(typed: string, people: readonly PersonView[]): Doer | null {
  const name = typed.trim().slice(0, 120)
  if (name === '') return null
  const same = (one: string) => one.toLowerCase() === name.toLowerCase()
  const whole = people.filter((person) => !person.left && same(person.name))
  const first = people.filter((person) => !person.left && same(person.name.split(/\s+/)[0] ?? ''))
  const [found] = whole.length > 0 ? whole : first.length === 1 ? first : []
  return found ? { member: found.id, name: found.name } : { member: null, name }
}

/** Several names with commas between them, each once. */
export function doersOf(typed: string, people: readonly PersonView[]): readonly Doer[] {
  const named = typed.split(/[,،]/).flatMap((name) => doerOf(name, people) ?? [])
  return named.filter(({ name }, place) => named.findIndex((other) => other.name === name) === place)
}

export function namesOf(doers: readonly Doer[]): string {
  return doers.map(({ name }) => name).join(', ')
}
