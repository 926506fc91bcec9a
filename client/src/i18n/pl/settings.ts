/** How one person wants their own screen, and where help is. */
export const settings = {
  open: 'Wygląd i język',
  language: {
    label: 'Język tej strony',
    hint: 'To, co ludzie piszą, zostaje w języku, w którym napisali.',
    coming: 'Strona zmieni język, gdy słowa dotrą. Język: {{language}}.',
    again: 'Spróbuj ponownie',
    notChecked: 'Tego tłumaczenia nie sprawdziła jeszcze osoba, dla której to język ojczysty.',
  },
  others: {
    hear: 'Mów, co robią inni',
  },
  failed: 'Do tego potrzebne jest połączenie. Spróbuj, gdy wróci.',
}
