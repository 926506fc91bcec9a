/** How one person wants their own screen, and where help is. */
export const settings = {
  open: 'Display and language',
  language: {
    label: 'Language of this page',
    hint: 'What people write stays in the language they wrote it in.',
    coming: 'The page turns to {{language}} when its words are here.',
    again: 'Try again',
    notChecked: 'This translation has not been checked by a native reader yet.',
  },
  others: {
    hear: 'Say what other people do',
  },
  failed: 'This needs a connection. Try again when you are connected.',
}
