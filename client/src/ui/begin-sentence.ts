/** The words with a capital first letter, for where they stand alone. */
export function beginSentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}
