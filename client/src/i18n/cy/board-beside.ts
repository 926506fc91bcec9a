/** Ways to answer a card, and the list. */
export const boardBeside = {
  bank: { into: 'Rhoi’r ateb yn', answer: 'Ateb', answerLong: 'Ateb ar gerdyn: {{question}}' },
  contest: {
    title: 'Rwy’n ei weld yn wahanol',
    lead: 'Mae’r cerdyn yn aros fel y mae. Mae eich geiriau chi yn union oddi tano, gyda’ch enw.',
    words: 'Sut rydych chi’n ei weld?',
    send: 'Ei roi o dan y cerdyn',
    cancel: 'Ei adael',
  },
  withdraw: {
    title: 'Tynnu’r cerdyn hwn yn ôl?',
    own: 'Mae’n aros ar y bwrdd, gyda llinell drwyddo, gyda’ch enw.',
    other: 'Mae’n aros ar y bwrdd, gyda llinell drwyddo, gyda’ch enw a’ch rheswm.',
    reason: 'Pam?',
    send: 'Tynnu’n ôl',
    cancel: 'Ei adael',
  },
  list: { jump: 'Neidio i', impact: 'Datganiad effaith' },
}
