/** What the chair was told quietly. */
export const quietBeside = {
  heard: {
    open: 'Słowa na boku',
    unseen: 'Słowa na boku, coś nowego',
    title: 'Słowa na boku',
    lead: 'Między jedną osobą a Tobą. Nikomu innemu nie mówimy, że coś takiego jest.',
    presenting: 'Inni patrzą na Twój ekran. Zobaczysz to tutaj, gdy przestaniesz go pokazywać.',
    none: 'Nikt nic nie powiedział.',
    said: {
      'cannot-talk': 'Nie może teraz mówić swobodnie.',
      'talk-alone': 'Prosi o telefon albo o rozmowę w cztery oczy.',
      break: 'Potrzebuje przerwy.',
      'agreed-word': 'Mówi umówione między Wami słowo.',
    },
    safe: {
      yes: 'Bezpiecznie rozmawiać: tak.',
      no: 'Bezpiecznie rozmawiać: nie.',
      later: 'Bezpiecznie rozmawiać: zapytać później.',
    },
    waiting: 'Zapytano, czy rozmowa jest bezpieczna; nie ma jeszcze odpowiedzi.',
    see: 'Przeczytane',
    seeLong: 'Daj znać, że przeczytane: {{name}}',
    done: 'Odłóż',
    doneLong: 'Odłóż to, co powiedziano: {{name}}',
    ask: 'Zapytaj „Czy możesz bezpiecznie rozmawiać?”',
    askWho: 'Kogo zapytać',
    askPress: 'Zapytaj po cichu',
    close: 'Zamknij',
  },
}
