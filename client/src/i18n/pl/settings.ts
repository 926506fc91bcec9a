/** How one person wants their own screen, and where help is. */
export const settings = {
  open: 'Wygląd i język',
  lead: 'Tylko dla Ciebie, na tym urządzeniu. Ekrany innych się nie zmieniają.',
  theme: {
    label: 'Kolory',
    system: 'Jak na tym urządzeniu',
    light: 'Jasne',
    dark: 'Ciemne',
    contrast: 'Wysoki kontrast',
  },
  language: {
    label: 'Język tej strony',
    hint: 'To, co ludzie piszą, zostaje w języku, w którym napisali.',
    coming: 'Strona zmieni język, gdy słowa dotrą. Język: {{language}}.',
    again: 'Spróbuj ponownie',
    notChecked: 'Tego tłumaczenia nie sprawdziła jeszcze osoba, dla której to język ojczysty.',
  },
  others: {
    label: 'Z czytnikiem ekranu',
    hear: 'Mów, co robią inni',
    hint: 'To, co robisz Ty, jest mówione zawsze.',
  },
  help: 'Pomoc i klawisze',
  newWindow: 'otwiera się w nowym oknie',
  failed: 'Do tego potrzebne jest połączenie. Spróbuj, gdy wróci.',
}
