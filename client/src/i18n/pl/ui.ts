/** Words that every page shares. */
export const ui = {
  name: 'Evenhand',
  title: '{{page}} · Evenhand',
  skip: 'Przejdź do treści',
  loading: 'Wczytywanie…',
  tryAgain: 'Spróbuj ponownie',
  close: 'Zamknij',
  cancel: 'Anuluj',
  copied: 'Skopiowano',
  copyByHand: 'Przeglądarka nie pozwoliła skopiować. Zaznacz tekst i skopiuj go samodzielnie.',
  show: 'Pokaż',
  hide: 'Ukryj',
  showOf: 'Pokaż: {{label}}',
  hideOf: 'Ukryj: {{label}}',
  optional: 'nieobowiązkowe',
  problems: 'Sprawdź jeszcze raz te pola',
  offline: {
    title: 'Nie ma połączenia z serwerem',
    body: 'Sprawdź, czy masz połączenie, i spróbuj ponownie. Nic z tego, co zostało napisane, nie zginęło.',
  },
  refused: { title: 'To się nie udało' },
  signIn: 'Zaloguj się',
  wentWrong: {
    title: 'Na tej stronie coś poszło nie tak',
    body: 'Ta strona przestała działać. To, co zapisano wcześniej, nadal tu jest.',
    again: 'Wczytaj ponownie',
  },
}
