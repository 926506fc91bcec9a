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
