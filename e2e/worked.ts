import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readWorkedMeeting } from '../shared/src/testing/worked-meeting.ts'
import type { WorkedCard, WorkedMeeting } from '../shared/src/testing/worked-schema.ts'

/** A meeting that is written down, to be held once more by its own people and in their own words. */
export interface Worked extends WorkedMeeting {
  nameOf(person: string): string
  card(id: string): WorkedCard
}

const FILES = path.join(import.meta.dirname, '../shared/src/testing/worked')

export function worked(name: string): Worked {
  const read = readWorkedMeeting(JSON.parse(readFileSync(path.join(FILES, `${name}.json`), 'utf8')))
  if (!read.ok) throw new Error(`${name} does not read`)
  const { meeting } = read
  const people = new Map([...meeting.participants, ...meeting.children].map((person) => [person.id, person.name]))
  const cards = new Map(meeting.cards.map((card) => [card.id, card]))
  return {
    ...meeting,
    nameOf: (person) => found(people.get(person), person),
    card: (id) => found(cards.get(id), id),
  }
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} is not in the file`)
  return value
}
