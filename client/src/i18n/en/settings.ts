/** How one person wants their own screen, and where help is. */
export const settings = {
  open: 'Display and language',
  lead: 'Only for you, on this device. Nobody else’s screen changes.',
  theme: {
    label: 'Colours',
    system: 'As this device has them',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  },
  language: {
    label: 'Language of this page',
    hint: 'What people write stays in the language they wrote it in.',
    coming: 'The page turns to {{language}} when its words are here.',
    again: 'Try again',
    notChecked: 'This translation has not been checked by a native reader yet.',
  },
  others: {
    label: 'With a screen reader',
    hear: 'Say what other people do',
    hint: 'What you do yourself is always said.',
  },
  help: 'Help, and the keys',
  newWindow: 'opens in a new window',
  failed: 'This needs a connection. Try again when you are connected.',
}
