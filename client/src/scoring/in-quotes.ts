/** Somebody's own words between quotation marks, once: those that were typed with them are not doubled. */
export function inQuotes(words: string): string {
  const bare = words.trim().replace(/^["“](.*)["”]$/s, '$1')
  return `“${bare}”`
}
