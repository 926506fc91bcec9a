/** A word to the chair alone. What stands on the screen says as little as it can: somebody may look on. */
export const quiet = {
  open: 'Quiet word',
  openSeen: 'Quiet word, seen',
  openAsked: 'Quiet word, a question for you',
  title: 'A quiet word with {{chair}}',
  lead: 'Only {{chair}} sees it. This closes as soon as you press.',
  say: {
    'cannot-talk': 'I can’t talk freely now',
    'talk-alone': 'Please ring me, or talk to me alone',
    break: 'I need a break',
    'agreed-word': 'The word that we agreed on',
  },
  silent: 'Show nothing here afterwards',
  seen: '{{chair}} has seen it.',
  sent: 'It is with {{chair}}.',
  close: 'Close',
  asked: '{{chair}} asks: is it safe for you to talk?',
  answer: { yes: 'Yes', no: 'No', later: 'Ask me later' },
  notSent: 'It did not go out. Please try again.',
}
