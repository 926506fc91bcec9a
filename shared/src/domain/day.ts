/** A day as `2026-11-12`. No time and no time zone, so that nothing moves it. */
export type Day = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
/** Days in 400 years, after which the calendar repeats. */
const ERA = 146_097
/** From 1 March of the year 0 to 1 January 1970. */
const TO_1970 = 719_468

/** Days since 1 January 1970, or null when this is not a day there is. */
export function dayNumber(day: Day): number | null {
  const [, year, month, inMonth] = SHAPE.exec(day) ?? []
  if (inMonth === undefined) return null
  const number = numberOf(Number(year), Number(month), Number(inMonth))
  return dayAt(number) === day ? number : null
}

/** The day that is so many days after 1 January 1970. A year outside 0 to 9999 is not a `Day`. */
export function dayAt(number: number): Day {
  const era = Math.floor((number + TO_1970) / ERA)
  const inEra = number + TO_1970 - era * ERA
  const leaps = Math.floor(inEra / 1_460) - Math.floor(inEra / 36_524) + Math.floor(inEra / (ERA - 1))
  const yearInEra = Math.floor((inEra - leaps) / 365)
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100))
  // Years begin in March here, so that the leap day is the last of them.
  const fromMarch = Math.floor((5 * inYear + 2) / 153)
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearInEra + 400 * era + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

/** The day in this month of this year, as days since 1970. A month beyond 12 is in a later year; a day beyond the month's end in a later month. */
export function numberOf(year: number, month: number, day: number): number {
  const fromMarch = (((month - 3) % 12) + 12) % 12
  const marchYear = year + Math.floor((month - 3) / 12)
  const era = Math.floor(marchYear / 400)
  const inEra = marchYear - 400 * era
  const inYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1
  return era * ERA + 365 * inEra + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - TO_1970
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0')
}
