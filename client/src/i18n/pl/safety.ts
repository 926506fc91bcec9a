/** Leaving at once, and a borrowed device: what whoever opens their link needs at once. */
export const safety = {
  exit: {
    label: 'Wyjdź od razu',
    press: 'Opuść tę stronę',
    twoMore: 'Shift, jeszcze dwa razy, aby wyjść',
    onceMore: 'Shift, jeszcze raz, aby wyjść',
  },
  leaving: {
    open: 'Jeśli trzeba szybko wyjść',
    how: 'Naciśnij „Opuść tę stronę” u góry albo trzy razy klawisz Shift. Strona od razu robi się pusta i otwiera się pogoda.',
    kept: 'Zapisane kartki zostają na spotkaniu. Słowa jeszcze niezapisane czekają zamknięte na tym urządzeniu. Na pożyczonym urządzeniu przepadają.',
    back: 'Aby wrócić, otwórz ten adres jeszcze raz i powiedz, kim jesteś.',
    history:
      'Przeglądarka nadal ma ten adres w historii, bez imion i nazwisk. Kto używa tego urządzenia, może zobaczyć, że otwarto stronę tej witryny.',
    clear:
      'Aby go usunąć: otwórz menu przeglądarki, wybierz Historia, znajdź tę witrynę i usuń ją. W oknie prywatnym po zamknięciu nic nie zostaje.',
  },
  borrowed: {
    label: 'To urządzenie jest wspólne albo pożyczone',
    hint: 'Nic na nim nie zostaje. Słowa niezapisane przepadają, gdy strona się zamknie. Potem potrzebny jest nowy link od osoby prowadzącej.',
    minutes: 'Samo wychodzi, gdy nic się nie dzieje przez',
    minutesOption_one: '{{count}} minutę',
    minutesOption_few: '{{count}} minuty',
    minutesOption_many: '{{count}} minut',
    minutesOption_other: '{{count}} minuty',
    soon: 'Czy jeszcze tu jesteś?',
    soonBody_one: 'Od jakiegoś czasu nic się tu nie działo. To urządzenie opuści spotkanie za {{count}} minutę.',
    soonBody_few: 'Od jakiegoś czasu nic się tu nie działo. To urządzenie opuści spotkanie za {{count}} minuty.',
    soonBody_many: 'Od jakiegoś czasu nic się tu nie działo. To urządzenie opuści spotkanie za {{count}} minut.',
    soonBody_other: 'Od jakiegoś czasu nic się tu nie działo. To urządzenie opuści spotkanie za {{count}} minuty.',
    stay: 'Jestem tu jeszcze',
    leave: 'Wyjdź teraz',
  },
}
