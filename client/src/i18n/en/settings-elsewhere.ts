/** The dialog itself. */
export const settingsElsewhere = {
  lead: 'Only for you, on this device. Nobody else’s screen changes.',
  theme: {
    label: 'Colours',
    system: 'As this device has them',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  },
  others: {
    label: 'With a screen reader',
    hint: 'What you do yourself is always said.',
  },
  help: 'Help, and the keys',
  newWindow: 'opens in a new window',
}
