import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bankHolidays, easterSunday, NATIONS, type Nation } from './bank-holidays.ts'
import { dayAt, dayNumber } from './day.ts'
import { dueDay, ENGLISH_DAYS, isWorkingDay, type WorkCalendar } from './timescale.ts'

const after = (day: string, count: number, unit: Parameters<typeof dueDay>[1]['unit'], nation: Nation = 'england') =>
  dueDay(day, { count, unit }, { nation, closed: [] })

const inYear = (nation: Nation, year: number) => [...bankHolidays(nation, year)].sort((a, b) => a - b).map(dayAt)

/** As they were published for each nation. */
const PUBLISHED: readonly (readonly [Nation, number, readonly string[]])[] = [
  ['england', 2026, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
  ['wales', 2027, ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']],
  ['scotland', 2026, ['01-01', '01-02', '04-03', '05-04', '05-25', '06-15', '08-03', '11-30', '12-25', '12-28']],
  ['scotland', 2027, ['01-01', '01-04', '03-26', '05-03', '05-31', '08-02', '11-30', '12-27', '12-28']],
  [
    'northern_ireland',
    2026,
    ['01-01', '03-17', '04-03', '04-06', '05-04', '05-25', '07-13', '08-31', '12-25', '12-28'],
  ],
]

const aDay = integer({ min: 0, max: 40_000 }).map(dayAt)
const aNation = constantFrom(...NATIONS)

describe('by when something is due', () => {
  test('[A1] the dates of the first conference for Pip and Wren are as its paper record has them', () => {
    expect(after('2026-11-12', 1, 'working_days')).toBe('2026-11-13')
    expect(after('2026-11-12', 10, 'working_days')).toBe('2026-11-26')
    expect(after('2026-11-12', 20, 'working_days')).toBe('2026-12-10')
    expect(after('2026-11-12', 3, 'months')).toBe('2027-02-12')
  })

  test('[A1] what is counted over Christmas waits for the days that stand in for it', () => {
    expect(after('2026-12-23', 3, 'working_days', 'england')).toBe('2026-12-30')
    expect(after('2026-12-31', 1, 'working_days', 'england')).toBe('2027-01-04')
    expect(after('2026-12-31', 1, 'working_days', 'scotland')).toBe('2027-01-05')
  })

  test.each(PUBLISHED)('[A1] the bank holidays of %s in %i are those that were published', (nation, year, days) => {
    expect(inYear(nation, year)).toEqual(days.map((day) => `${year}-${day}`))
  })

  test('[A1] a month that is too short ends on its last day', () => {
    expect(after('2026-08-31', 6, 'months')).toBe('2027-02-28')
    expect(after('2026-11-30', 3, 'months')).toBe('2027-02-28')
    expect(after('2027-11-30', 3, 'months')).toBe('2028-02-29')
    expect(after('2026-10-31', 2, 'months')).toBe('2026-12-31')
  })

  test('[A1] an organisation that closes for a day works one day longer', () => {
    const calendar: WorkCalendar = { nation: 'england', closed: ['2026-11-13'] }
    expect(dueDay('2026-11-12', { count: 1, unit: 'working_days' }, calendar)).toBe('2026-11-16')
    expect(isWorkingDay('2026-11-13', calendar)).toBe(false)
    expect(isWorkingDay('2026-11-13', ENGLISH_DAYS)).toBe(true)
  })

  test('[A1] what is not a day, and what is not a count, has no date', () => {
    for (const day of ['', '2026-02-30', '12 November', '2026-11-12T10:00', '2026-13-01']) {
      expect(after(day, 1, 'days'), day).toBe(null)
      expect(isWorkingDay(day, ENGLISH_DAYS)).toBe(false)
    }
    for (const count of [-1, 1.5, 1_001, Number.NaN]) expect(after('2026-11-12', count, 'days')).toBe(null)
  })

  test('[A1] counting working days one at a time from the end gives the number that was asked for', () => {
    assert(
      property(aDay, integer({ min: 1, max: 60 }), aNation, (day, count, nation) => {
        const calendar = { nation, closed: [] }
        const due = dueDay(day, { count, unit: 'working_days' }, calendar) ?? ''
        const between = everyDay(day, due).slice(1)
        expect(between.filter((each) => isWorkingDay(each, calendar))).toHaveLength(count)
        expect(isWorkingDay(due, calendar)).toBe(true)
      }),
    )
  })

  test('[A1] days, weeks and months are those of an ordinary calendar', () => {
    assert(
      property(aDay, integer({ min: 0, max: 30 }), (day, count) => {
        expect(after(day, count, 'days')).toBe(everyDay(day, null, count).at(-1))
        expect(after(day, count, 'weeks')).toBe(after(day, 7 * count, 'days'))
        const [year = 0, month = 0, inMonth = 0] = day.split('-').map(Number)
        const [dueYear = 0, dueMonth = 0, dueInMonth = 0] = (after(day, count, 'months') ?? '').split('-').map(Number)
        expect(dueYear * 12 + dueMonth).toBe(year * 12 + month + count)
        expect(dueInMonth).toBe(Math.min(inMonth, daysIn(dueYear, dueMonth)))
      }),
    )
  })

  test('[A1] Easter is the Sunday after the full moon of the tables, in every year', () => {
    for (let year = 1900; year <= 2199; year += 1) expect(dayAt(easterSunday(year))).toBe(easterByTables(year))
  })

  test('[A1] a holiday that stands in for another is a weekday, and none is lost', () => {
    assert(
      property(integer({ min: 1970, max: 2300 }), aNation, (year, nation) => {
        const days = inYear(nation, year)
        const one = year === 2026 && nation === 'scotland' ? 1 : 0
        expect(days).toHaveLength({ england: 8, wales: 8, scotland: 9, northern_ireland: 10 }[nation] + one)
        for (const day of days) expect(['Sat', 'Sun']).not.toContain(dayOfWeek(day))
      }),
    )
  })
})

/** Every day from one to another, or so many more: leafed through by the months' lengths, without our arithmetic. */
function everyDay(from: string, to: string | null, more = Number.POSITIVE_INFINITY): readonly string[] {
  const days = [from]
  for (let at = from; at !== to && days.length <= more; ) {
    at = nextDay(at)
    days.push(at)
  }
  return days
}

function nextDay(day: string): string {
  const [year = 0, month = 0, inMonth = 0] = day.split('-').map(Number)
  if (inMonth < daysIn(year, month)) return written(year, month, inMonth + 1)
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1)
}

function written(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** Another way to Easter: look the full moon up by the golden number and walk on to the next Sunday. Good from 1900 to 2199. */
function easterByTables(year: number): string {
  const fullMoons = [
    414, 403, 323, 411, 331, 418, 408, 328, 416, 405, 325, 413, 402, 322, 410, 330, 417, 407, 327,
  ] as const
  const moon = fullMoons[year % 19] ?? 0
  let day = nextDay(written(year, Math.floor(moon / 100), moon % 100))
  while (dayOfWeek(day) !== 'Sun') day = nextDay(day)
  return day
}

/** By the key that people learn by heart: each month's offset, a century's anchor and leap years. */
function dayOfWeek(day: string): string {
  const [year = 0, month = 0, inMonth = 0] = day.split('-').map(Number)
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  const early = month < 3 ? year - 1 : year
  const sum = early + Math.floor(early / 4) - Math.floor(early / 100) + Math.floor(early / 400) + offset + inMonth
  return ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][sum % 7] ?? ''
}

test('[A1] a day and its number lead to one another, and the next day has the next number', () => {
  const days = everyDay('1968-01-01', '2033-01-01')
  const first = dayNumber('1968-01-01') ?? 0
  expect(first).toBe(-731)
  expect(days.map(dayNumber)).toEqual(days.map((_, place) => first + place))
  expect(days.map((_, place) => dayAt(first + place))).toEqual(days)
  for (const day of ['2026-02-29', '2100-02-29', '2026-04-31']) expect(dayNumber(day)).toBe(null)
  expect(dayAt(dayNumber('2400-02-29') ?? 0)).toBe('2400-02-29')
})
