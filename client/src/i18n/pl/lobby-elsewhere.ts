/** The first page, and the example. */
export const lobbyElsewhere = {
  home: {
    title: 'Jedna tablica dla wszystkich na spotkaniu',
    lead: 'Ludzie, którzy razem decydują o bezpieczeństwie dziecka, piszą na jednej tablicy. Każda osoba podaje swoją ocenę prywatnie, a wszystkie oceny otwierają się w tej samej chwili.',
    invited: {
      title: 'Masz zaproszenie?',
      body: 'Otwórz link, który do Ciebie wysłano. Nie trzeba konta ani niczego instalować.',
    },
    staff: {
      title: 'Prowadzisz spotkania?',
      body: 'Zaloguj się, aby przygotować spotkanie i zaprosić ludzi.',
      signIn: 'Zaloguj się',
    },
    setUp: {
      title: 'Ta tablica nie ma jeszcze konta',
      body: 'Link do pierwszego konta wydrukowano tam, gdzie uruchomiono serwer. Otwórz ten link, aby założyć pierwsze konto.',
    },
    example: {
      title: 'Chcesz tylko zobaczyć?',
      body: 'Otwórz wymyśloną konferencję i zobacz ją tak, jak widzi ją każda z osób.',
      start: 'Rozejrzyj się w przykładowej konferencji',
      starting: 'Przygotowujemy przykład…',
      notEmpty: 'Są tu już spotkania, więc nie można dodać przykładu.',
    },
  },
  example: {
    title: 'Przykładowa konferencja',
    lead: 'Wszystkie osoby w tym przykładzie są wymyślone. Nic tu nie dotyczy prawdziwego dziecka.',
    how: 'Otwórz dwie lub trzy osoby, każdą w osobnym oknie. Co jedna napisze, widać na tablicach pozostałych.',
    people: 'Otwórz tablicę jako',
    opens: 'otwiera się w nowym oknie',
    missing: {
      title: 'W tej karcie nie ma otwartego przykładu',
      body: 'Zacznij od pierwszej strony. Albo wróć do karty, w której go otwarto.',
      home: 'Idź do pierwszej strony',
    },
    notShown: 'Czego ta tablica jeszcze nie pokazuje',
    notShownLead: 'Przykład zawiera więcej, niż pokazuje ta tablica. Pominęliśmy:',
    notShownLine: '{{what}}: {{count}}',
  },
}
