/** Ways to answer a card, and the list. */
export const boardBeside = {
  bank: {
    into: 'Wpisz odpowiedź do pola',
    answer: 'Odpowiedz',
    answerLong: 'Odpowiedz na kartce: {{question}}',
  },
  contest: {
    title: 'Widzę to inaczej',
    lead: 'Kartka zostaje taka, jaka jest. Twoje słowa są tuż pod nią, z Twoim imieniem.',
    words: 'Jak to widzisz?',
    send: 'Umieść pod kartką',
    cancel: 'Zostaw',
  },
  withdraw: {
    title: 'Wycofać tę kartkę?',
    own: 'Zostaje na tablicy, przekreślona, z Twoim imieniem.',
    other: 'Zostaje na tablicy, przekreślona, z Twoim imieniem i Twoim powodem.',
    reason: 'Dlaczego?',
    send: 'Wycofaj',
    cancel: 'Zostaw',
  },
  list: { jump: 'Przejdź do', impact: 'Opis życia dziecka' },
}
