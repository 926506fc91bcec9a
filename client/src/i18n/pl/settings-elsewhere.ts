/** The dialog itself. */
export const settingsElsewhere = {
  lead: 'Tylko dla Ciebie, na tym urządzeniu. Ekrany innych się nie zmieniają.',
  theme: {
    label: 'Kolory',
    system: 'Jak na tym urządzeniu',
    light: 'Jasne',
    dark: 'Ciemne',
    contrast: 'Wysoki kontrast',
  },
  others: {
    label: 'Z czytnikiem ekranu',
    hint: 'To, co robisz Ty, jest mówione zawsze.',
  },
  help: 'Pomoc i klawisze',
  newWindow: 'otwiera się w nowym oknie',
}
