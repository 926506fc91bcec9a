/** `2026-11-12` as "Thursday 12 November 2026"; anything else as it is. A day, so no time zone may move it. */
export function sayDate(isoDate: string, language = 'en-GB'): string {
  const day = new Date(`${isoDate}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return isoDate
  const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(language, parts).format(day).replace(',', '')
}
