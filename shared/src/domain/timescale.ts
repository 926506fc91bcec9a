import { bankHolidays, isWeekend, type Nation } from './bank-holidays.ts'
import { type Day, dayAt, dayNumber, numberOf } from './day.ts'
import type { Timescale } from './template.ts'

/** By which days an organisation works. */
export interface WorkCalendar {
  readonly nation: Nation
  /** Days on which this organisation is closed besides weekends and bank holidays. */
  readonly closed: readonly Day[]
}

export const ENGLISH_DAYS: WorkCalendar = { nation: 'england', closed: [] }

type Span = Pick<Timescale, 'count' | 'unit'>

/**
 * By when something is due that a template puts so long after a meeting. The day of the meeting is not counted; months
 * end on the last day when the month is too short. Null when the date is not a day or the count is no whole number
 * from 0 to 1,000.
 */
export function dueDay(meeting: Day, { count, unit }: Span, calendar: WorkCalendar): Day | null {
  const start = dayNumber(meeting)
  if (start === null || !Number.isInteger(count) || count < 0 || count > 1_000) return null
  switch (unit) {
    case 'days':
      return dayAt(start + count)
    case 'weeks':
      return dayAt(start + 7 * count)
    case 'months':
      return dayAt(afterMonths(meeting, count))
    case 'working_days':
      return dayAt(afterWorkingDays(start, count, calendar))
  }
}

/** Whether people work on this day: Monday to Friday, no bank holiday, not closed. False for what is not a day. */
export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean {
  const number = dayNumber(day)
  return number !== null && !closedDays(calendar)(number)
}

function afterWorkingDays(start: number, count: number, calendar: WorkCalendar): number {
  const isClosed = closedDays(calendar)
  let day = start
  for (let left = count; left > 0; ) {
    day += 1
    if (!isClosed(day)) left -= 1
  }
  return day
}

function closedDays({ nation, closed }: WorkCalendar): (day: number) => boolean {
  const own = new Set(closed.map(dayNumber))
  const years = new Map<number, ReadonlySet<number>>()
  return (day) => {
    if (isWeekend(day) || own.has(day)) return true
    const year = Number(dayAt(day).slice(0, 4))
    const holidays = years.get(year) ?? bankHolidays(nation, year)
    years.set(year, holidays)
    return holidays.has(day)
  }
}

function afterMonths(from: Day, count: number): number {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const lastOfMonth = numberOf(year, month + count + 1, 1) - 1
  return Math.min(numberOf(year, month + count, day), lastOfMonth)
}
