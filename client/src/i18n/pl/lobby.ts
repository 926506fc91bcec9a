/** The way in: the first page, the link page and the example. */
export const lobby = {
  role: {
    chair: 'osoba prowadząca',
    minute_taker: 'prowadzi protokół',
    social_worker: 'pracownik socjalny',
    partner_professional: 'specjalista',
    parent_carer: 'rodzic lub opiekun',
    family_network: 'ktoś z rodziny lub znajomych',
    child: 'dziecko lub młoda osoba',
    advocate: 'rzecznik',
    interpreter: 'tłumacz',
    observer_trainee: 'uczy się, tylko patrzy',
  },
  kind: {
    initial_child_protection_conference: 'konferencja w sprawie ochrony dziecka',
    family_network_meeting: 'spotkanie rodziny i bliskich',
    group_supervision: 'superwizja grupowa',
  },
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
  join: {
    title: 'Czy to Ty?',
    invites: '{{by}} zaprasza Cię. Spotkanie: {{kind}}, {{date}}.',
    ask: 'Czy to Ty: <name>{{name}}</name>?',
    forOne: 'Ten link jest dla jednej osoby. Jeśli to nie Ty, nic się nie otworzyło.',
    shows: 'Twoje imię widać obok tego, co piszesz. Oceny są zamknięte, dopóki nie otworzą się wszystkie.',
    kept: 'Bez konta i bez instalowania. To, co piszesz, jest przechowywane ze spotkaniem, nie na tym urządzeniu.',
    yes: 'Tak, to ja: {{name}}',
    no: 'Nie, to nie ja',
    opening: 'Otwieramy spotkanie…',
  },
  notMe: {
    title: 'Dziękujemy za wiadomość',
    body: 'Nic się nie otworzyło. Powiedz osobie, która wysłała ten link, że trafił do Ciebie. Potem zamknij tę stronę.',
  },
  noLink: {
    title: 'Otwórz link, który do Ciebie wysłano',
    body: 'Ta strona potrzebuje całego linku z wiadomości. Wróć do wiadomości i naciśnij link jeszcze raz.',
  },
  usedLink: {
    title: 'Ten link został już użyty',
    body: 'Każdy link działa jeden raz.',
    ifYou: 'Jeśli był użyty wcześniej na tym urządzeniu, poszukaj spotkania w otwartych kartach.',
    else: 'Jeśli nie, poproś o nowy link osobę, która go wysłała. To zajmie jej chwilę.',
  },
  unknownLink: {
    title: 'Ten link już nie działa',
    body: 'Może być za stary albo przygotowano nowszy.',
    else: 'Poszukaj nowszej wiadomości z linkiem. Albo poproś o nowy osobę, która go wysłała.',
  },
  notFound: {
    title: 'Nie ma tu żadnej strony',
    body: 'Adres może być ucięty. Jeśli ktoś wysłał Ci link, otwórz go jeszcze raz z wiadomości.',
    home: 'Idź do pierwszej strony',
  },
}
