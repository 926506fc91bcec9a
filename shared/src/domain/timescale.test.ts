import fc from 'fast-check'
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

const aDay = fc.integer({ min: 0, max: 40_000 }).map(dayAt)
const aNation = fc.constantFrom(...NATIONS)

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
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 60 }), aNation, (day, count, nation) => {
        const calendar = { nation, closed: [] }
        const due = dueDay(day, { count, unit: 'working_days' }, calendar) ?? ''
        const between = everyDay(day, due).slice(1)
        expect(between.filter((each) => isWorkingDay(each, calendar))).toHaveLength(count)
        expect(isWorkingDay(due, calendar)).toBe(true)
      }),
    )
  })

  test('[A1] days, weeks and months are those of an ordinary calendar', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 30 }), (day, count) => {
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
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2300 }), aNation, (year, nation) => {
        const days = inYear(nation, year)
        const one = year === 2026 && nation === 'scotland' ? 1 : 0
        expect(days).toHaveLength({ england: 8, wales: 8, scotland: 9, northern_ireland: 10 }[nation] + one)
        for (const day of days)
          expect(['Sat', 'Sun']).not.toContain(new Date(`${day}T12:00:00Z`).toUTCString().slice(0, 3))
      }),
    )
  })
})

/** Every day from one to another, or so many more, by the clock of a Date and none of our arithmetic. */
function everyDay(from: string, to: string | null, more = Number.POSITIVE_INFINITY): readonly string[] {
  const days = [from]
  const clock = new Date(`${from}T00:00:00Z`)
  while (days.at(-1) !== to && days.length <= more) {
    clock.setUTCDate(clock.getUTCDate() + 1)
    days.push(clock.toISOString().slice(0, 10))
  }
  return days
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Another way to Easter: look the full moon up by the golden number and walk on to the next Sunday. Good from 1900 to 2199. */
function easterByTables(year: number): string {
  const fullMoons = [
    414, 403, 323, 411, 331, 418, 408, 328, 416, 405, 325, 413, 402, 322, 410, 330, 417, 407, 327,
  ] as const
  const moon = fullMoons[year % 19] ?? 0
  const clock = new Date(Date.UTC(year, Math.floor(moon / 100) - 1, moon % 100))
  do clock.setUTCDate(clock.getUTCDate() + 1)
  while (clock.getUTCDay() !== 0)
  return clock.toISOString().slice(0, 10)
}

test('[A1] what is no day of the calendar has no number', () => {
  expect(dayNumber('1970-01-02')).toBe(1)
  expect(dayNumber('2026-02-29')).toBe(null)
  expect(dayNumber('2028-02-29')).toBe(21_243)
})
