import { type Format, nameOf } from '../format.ts'

const DAYS = ['Sul', 'Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn']
const MONTHS = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ')
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'Saesneg',
  cy: 'Cymraeg',
  pl: 'Pwyleg',
  ur: 'Wrdw',
  ar: 'Arabeg',
  bn: 'Bengaleg',
  es: 'Sbaeneg',
  fa: 'Perseg',
  fr: 'Ffrangeg',
  gu: 'Gwjarati',
  ku: 'Cwrdeg',
  lt: 'Lithwaneg',
  pa: 'Pwnjabeg',
  ps: 'Pashto',
  pt: 'Portiwgaleg',
  ro: 'Rwmaneg',
  ru: 'Rwseg',
  so: 'Somaleg',
  sq: 'Albaneg',
  ti: 'Tigrinya',
  tr: 'Tyrceg',
  uk: 'Wcreineg',
  zh: 'Tsieinëeg',
}

/**
 * Dates, lists and languages in Welsh, said by ourselves: Chromium has the plural forms of Welsh but neither its months
 * nor its "and", and would write "2026 M11 12, Thu", or English. [U7]
 */
export const format: Partial<Format> = {
  day(isoDate) {
    const day = new Date(`${isoDate}T00:00:00Z`)
    if (Number.isNaN(day.getTime())) return isoDate
    return `dydd ${DAYS[day.getUTCDay()]} ${date(day.getUTCDate(), day.getUTCMonth(), day.getUTCFullYear())}`
  },
  time,
  moment(at) {
    const on = new Date(at)
    return `${date(on.getDate(), on.getMonth(), on.getFullYear())} am ${time(at)}`
  },
  list(names) {
    const all = [...names]
    const last = all.at(-1) ?? ''
    // "ac" before a vowel and "a" before all else. What begins with w, or with y before a vowel, is no vowel in a name.
    const and = /^(?:[aeiouâêîôûŵŷ]|y[^aeiou])/i.test(last) ? 'ac' : 'a'
    return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${and} ${last}`
  },
  languageName: (tag) => LANGUAGE_NAMES[tag.toLowerCase().split('-')[0] ?? ''] ?? nameOf(tag, 'cy-GB'),
}

function date(day: number, month: number, year: number): string {
  return `${day} ${MONTHS[month]} ${year}`
}

function time(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at)
}
