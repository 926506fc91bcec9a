import { dayNumber, numberOf, weekday, type Day } from './day.ts'

export const NATIONS = ['england', 'wales', 'scotland', 'northern_ireland'] as const
export type Nation = (typeof NATIONS)[number]

/** What is holiday each year. Those on a fixed day move to the next free weekday when they fall on a weekend. */
interface Holidays {
  readonly fixed: readonly (readonly [month: number, day: number])[]
  /** Days after Easter Sunday. */
  readonly easter: readonly number[]
  readonly mondays: readonly (readonly [month: number, which: 'first' | 'last'])[]
}

const MONDAY = 1
const ENGLAND: Holidays = {
  fixed: [
    [1, 1],
    [12, 25],
    [12, 26],
  ],
  easter: [-2, 1],
  mondays: [
    [5, 'first'],
    [5, 'last'],
    [8, 'last'],
  ],
}

const HOLIDAYS: Record<Nation, Holidays> = {
  england: ENGLAND,
  wales: ENGLAND,
  scotland: {
    fixed: [
      [1, 1],
      [1, 2],
      [11, 30],
      [12, 25],
      [12, 26],
    ],
    easter: [-2],
    mondays: [
      [5, 'first'],
      [5, 'last'],
      [8, 'first'],
    ],
  },
  northern_ireland: {
    ...ENGLAND,
    fixed: [
      [1, 1],
      [3, 17],
      [7, 12],
      [12, 25],
      [12, 26],
    ],
  },
}

/** Proclaimed for one year. An organisation adds what is proclaimed after this version to its own days. */
const PROCLAIMED: Record<Nation, readonly Day[]> = {
  england: [],
  wales: [],
  scotland: ['2026-06-15'],
  northern_ireland: [],
}

/**
 * The bank holidays of a nation in one year, 1583 to 9999, as days since 1970, by the rules in force in 2026; a year in
 * which a holiday was moved once is not known.
 */
export function bankHolidays(nation: Nation, year: number): ReadonlySet<number> {
  const { fixed, easter, mondays } = HOLIDAYS[nation]
  const sunday = easterSunday(year)
  const days = fixed.map(([month, day]) => numberOf(year, month, day))
  const taken = new Set([
    ...days.filter((day) => !isWeekend(day)),
    ...easter.map((after) => sunday + after),
    ...mondays.map(([month, which]) => monday(year, month, which)),
    ...PROCLAIMED[nation].flatMap((day) => (day.startsWith(`${year}-`) ? (dayNumber(day) ?? []) : [])),
  ])
  for (const day of days.filter(isWeekend)) {
    let instead = day
    while (isWeekend(instead) || taken.has(instead)) instead += 1
    taken.add(instead)
  }
  return taken
}

/** Whether this day, in days since 1970, is a Saturday or a Sunday. */
export function isWeekend(day: number): boolean {
  return weekday(day) === 0 || weekday(day) === 6
}

/** Easter Sunday of the western churches as days since 1970: the Sunday after the first full moon of spring, by the tables. */
export function easterSunday(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  // The 114 lets the number below hold month and day at once.
  const whole = epact + toSunday - 7 * late + 114
  return numberOf(year, Math.floor(whole / 31), (whole % 31) + 1)
}

function monday(year: number, month: number, which: 'first' | 'last'): number {
  const first = numberOf(year, month, 1)
  if (which === 'first') return first + ((MONDAY - weekday(first) + 7) % 7)
  const last = numberOf(year, month + 1, 1) - 1
  return last - ((weekday(last) - MONDAY + 7) % 7)
}
