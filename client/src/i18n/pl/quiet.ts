/** A word to the chair alone. What stands on the screen says as little as it can: somebody may look on. */
export const quiet = {
  open: 'Słowo na boku',
  openSeen: 'Słowo na boku, przeczytane',
  openAsked: 'Słowo na boku, pytanie do Ciebie',
  title: 'Słowo na boku: {{chair}}',
  lead: 'Widzi to tylko {{chair}}. Okno zamknie się, gdy tylko naciśniesz.',
  say: {
    'cannot-talk': 'Nie mogę teraz mówić swobodnie',
    'talk-alone': 'Proszę o telefon albo rozmowę tylko ze mną',
    break: 'Potrzebuję przerwy',
    'agreed-word': 'Nasze umówione słowo',
  },
  silent: 'Potem nic tu nie pokazuj',
  seen: '{{chair}}: przeczytane.',
  sent: 'Wiadomość dotarła. Ma ją {{chair}}.',
  close: 'Zamknij',
  asked: '{{chair}} pyta: czy możesz teraz bezpiecznie rozmawiać?',
  answer: { yes: 'Tak', no: 'Nie', later: 'Zapytaj mnie później' },
  notSent: 'Nie wysłano. Spróbuj ponownie.',
}
