/** Ways to answer a card, and the list. */
export const boardBeside = {
  bank: { into: 'Put the answer in', answer: 'Answer', answerLong: 'Answer on a card: {{question}}' },
  contest: {
    title: 'I see it differently',
    lead: 'The card stays as it is. Your words stand right under it, with your name.',
    words: 'How do you see it?',
    send: 'Put it under the card',
    cancel: 'Leave it',
  },
  withdraw: {
    title: 'Withdraw this card?',
    own: 'It stays on the board, struck through, with your name.',
    other: 'It stays on the board, struck through, with your name and your reason.',
    reason: 'Why?',
    send: 'Withdraw',
    cancel: 'Leave it',
  },
  list: { jump: 'Jump to', impact: 'Impact statement' },
}
