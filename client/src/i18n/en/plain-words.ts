/** Help with plain words while writing, and terms explained while reading. */
export const plainWords = {
  title: 'Plain words',
  reading: 'Reading your words…',
  failed: 'The help could not be opened. What you wrote is not touched.',
  stays: 'Worked out on this device, for English. Nothing is sent, kept or changed.',
  tooShort: 'A reading age is shown from 20 words on.',
  age: 'A reader of about {{age}} can follow this. Plain English is for a reader of about 9.',
  nothing: 'No long sentence and no term of the trade was found.',
  sentences: 'Sentences that are hard to follow',
  terms: 'Terms, and plainer words for them',
  long_one: 'has {{count}} word. Could it be two sentences?',
  long_other: 'has {{count}} words. Could it be two sentences?',
  hard: 'is hard to read. Are there shorter words?',
  explained: 'Words explained:',
  glossary: {
    title: 'Words explained',
    seek: 'Find a word',
    found_one: '{{count}} word',
    found_other: '{{count}} words',
  },
}
