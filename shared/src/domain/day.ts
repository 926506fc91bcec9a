/** A day as `2026-11-12`. No time and no time zone, so that nothing moves it. */
export type Day = string

const DAY_MS = 86_400_000
const SHAPE = /^\d{4}-\d{2}-\d{2}$/

/** Days since 1 January 1970, or null when this is not a day there is. */
export function dayNumber(day: Day): number | null {
  if (!SHAPE.test(day)) return null
  const ms = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day ? null : ms / DAY_MS
}

/** The day that is so many days after 1 January 1970. Throws a RangeError beyond what a Date can hold. */
export function dayAt(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10)
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

/** The day in this month of this year, 1 to 12, as a number of days. */
export function numberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS
}
