import type { CardLink } from './card-link.ts'
import { dayNumber, type Day } from './day.ts'
import type { PlannedAction, PlannedOutcome, Recheck } from './plan.ts'

export type OutcomeFlag = 'no-worry' | 'not-known'
export type ActionFlag = 'no-outcome' | 'no-owner' | 'no-date' | 'not-known' | 'not-agreed' | 'not-told'

/** What is still to be said of an outcome. Pointed out in words; nothing is refused because of it. [A5] */
export function outcomeFlags(outcome: PlannedOutcome, answered: readonly string[]): readonly OutcomeFlag[] {
  return flags<OutcomeFlag>([
    [answered.length === 0, 'no-worry'],
    [outcome.known.trim() === '', 'not-known'],
  ])
}

/** What is still to be said of an action, in the order in which a chair would ask. */
export function actionFlags(action: PlannedAction, outcomes: readonly PlannedOutcome[]): readonly ActionFlag[] {
  const { outcome, owner, promise, due, measure, toldBy } = action
  return flags<ActionFlag>([
    [!outcomes.some(({ id }) => id === outcome), 'no-outcome'],
    [owner === null, 'no-owner'],
    [owner !== null && (promise === null || promise.outdated), 'not-agreed'],
    [due.trim() === '', 'no-date'],
    [measure.trim() === '', 'not-known'],
    [toldBy === null, 'not-told'],
  ])
}

/** The keys of the cards that an outcome answers, by the lines that start at it. */
export function answeredBy(outcome: string, links: readonly CardLink[]): readonly string[] {
  const to = links.filter(({ from, kind }) => from === outcome && kind === 'answers').map((link) => link.to)
  return [...new Set(to)]
}

/** Its day has passed and nobody has said that it is done, or not needed any more. Words instead of a day are never late. */
export function isOverdue({ due, earlier }: PlannedAction, rechecks: readonly Recheck[], today: Day): boolean {
  const [day, now] = [dayNumber(due), dayNumber(today)]
  if (earlier === null || day === null || now === null || day >= now) return false
  return !rechecks.some(({ state }) => state === 'done' || state === 'not_needed')
}

/** Stood in two meetings before this one and is here again: the third version of the same. To be read, not judged. */
export function isThirdVersion({ earlier }: Pick<PlannedAction, 'earlier'>): boolean {
  return earlier !== null && earlier.times >= 2
}

function flags<Flag>(all: readonly (readonly [boolean, Flag])[]): readonly Flag[] {
  return all.flatMap(([raised, flag]) => (raised ? [flag] : []))
}
