/** Separate boards: which one somebody is on, who is on it, and what goes from one to another. */
export const audiences = {
  band: {
    label: 'Która to tablica',
    everyone: 'Tablica całego spotkania',
    session: 'Osobna sesja: {{label}}',
    professionals: 'Tylko dla specjalistów',
    professionalsBody: 'Rodzina nie widzi tej tablicy. Zamknie się znowu, gdy skończy się ta część.',
    family_time: 'Prywatny czas rodziny',
    family_timeBody:
      'Nikt inny nie może otworzyć tej tablicy, także osoba prowadząca i specjaliści. To, co na niej jest, zniknie, gdy skończy się ta część. Co chcecie pokazać wszystkim, udostępnijcie kartka po kartce.',
    child: 'Własna strona dziecka',
  },
  turn: {
    menu: '{{board}}. Więcej o tablicach',
    label: 'Przejdź na inną ze swoich tablic',
    tools: 'Co osoba prowadząca robi z tablicami',
    closed: '{{name}} (teraz zamknięta)',
  },
  present: {
    start: 'Udostępniam swój ekran',
    stop: 'Już nie udostępniam ekranu',
    on: 'Pokazujesz tę tablicę wszystkim. Innej tablicy nie można otworzyć, dopóki nie przestaniesz udostępniać.',
  },
  family: {
    open: 'Co widzi rodzina',
    close: 'Wróć do swojej tablicy',
    on: 'To tablica taka, jak widzi ją rodzic. Nic tu nie można pisać.',
  },
  waiting: {
    title: 'Proszę tu poczekać',
    body: 'Nie trzeba nic robić. Ta strona sama przejdzie dalej.',
    leads: 'Nie masz miejsca na tablicy, która jest teraz otwarta. Spotkanie pójdzie dalej, gdy naciśniesz „Dalej”.',
  },
  publish: {
    action: 'Udostępnij wszystkim',
    done: 'Udostępnione',
    doneBody: 'Będzie na tablicy całego spotkania, gdy ten czas się skończy.',
  },
  release: {
    menu: 'Kopiuj na inną tablicę…',
  },
  released: 'przekazane przez osobę prowadzącą',
  purge: {
    menu: 'Usuń na zawsze z tablicy…',
  },
  sessions: {
    open: 'Sesje',
    names: {
      everyone: 'Całe spotkanie',
      session: '{{label}}',
      professionals: 'Tylko dla specjalistów',
      family_time: 'Prywatny czas rodziny',
      child: 'Własna strona dziecka',
    },
  },
} as const
