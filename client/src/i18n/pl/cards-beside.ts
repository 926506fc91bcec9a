/** What opens from a card: citing it, another wording, what has changed. */
export const cardsBeside = {
  cite: {
    title: 'Przytocz pod opisem życia dziecka',
    lead: 'Będzie pod opisem, z Twoim imieniem. Słowa opisu zostają takie, jakie są.',
    cite: 'Przytocz. Dziecko: {{child}}',
    cited: 'Jest już przytoczona przez Ciebie. Dziecko: {{child}}',
    remove: 'Usuń stąd. Dziecko: {{child}}',
    done: 'Gotowe',
  },
  wording: {
    title: 'Zaproponuj inne sformułowanie',
    lead: 'Twoje słowa czekają obok kartki. Osoba, która ją napisała, przejmie je albo odłoży.',
    words: 'Jak można to powiedzieć inaczej?',
    send: 'Zaproponuj',
    cancel: 'Zostaw',
  },
  trail: {
    title: 'Co się zmieniło w tej kartce',
    lead: 'Gdzie była i jak ją oznaczano. Jej słów tu nie przechowujemy.',
    nothing: 'Nic się nie zmieniło, odkąd jest na tablicy.',
    loading: 'Sprawdzamy…',
    failed: 'Nie udało się tego teraz odczytać. Spróbuj ponownie.',
    again: 'Spróbuj ponownie',
    close: 'Zamknij',
    step: {
      box: 'przeniesienie z „{{from}}” do „{{to}}”',
      tag: 'oznaczenie: {{to}}, już nie {{from}}',
      subTag: 'przydział: {{to}}, już nie {{from}}',
    },
    none: { tag: 'bez oznaczenia', subTag: 'nieprzydzielone' },
    who: '{{when}}: {{name}}',
    you: 'Ty',
  },
}
