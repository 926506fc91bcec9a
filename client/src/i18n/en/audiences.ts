/** Separate boards: which one somebody is on, who is on it, and what goes from one to another. */
export const audiences = {
  band: {
    label: 'Which board this is',
    everyone: 'The board of the whole meeting',
    session: 'Separate session: {{label}}',
    professionals: 'Professionals only',
    professionalsBody: 'The family does not see this board. It is closed again when this part is over.',
    family_time: 'Private family time',
    family_timeBody:
      'Nobody else can open this board, the chair and the professionals included. What stands on it is gone when this part is over. What you want to show to everybody, publish card by card.',
    child: 'A child’s own page',
  },
  turn: {
    menu: '{{board}}. More about boards',
    label: 'Turn to another of your boards',
    tools: 'What a chair does with boards',
    closed: '{{name}} (closed now)',
  },
  present: {
    start: 'I am sharing my screen',
    stop: 'I have stopped sharing',
    on: 'You are showing this board to everybody. No other board can be opened until you have stopped sharing.',
  },
  family: {
    open: 'What the family sees',
    close: 'Back to your own board',
    on: 'This is the board as a parent sees it. Nothing can be written here.',
  },
  waiting: {
    title: 'Please wait here',
    body: 'You need do nothing. This page goes on by itself.',
    leads: 'You are not on the board that is open now. The meeting goes on when you press “Next”.',
  },
  publish: {
    action: 'Publish to everybody',
    done: 'Published',
    doneBody: 'It stands on the whole meeting’s board when this time is over.',
  },
  release: {
    menu: 'Copy to another board…',
  },
  released: 'released by the chair',
  purge: {
    menu: 'Purge from the board…',
  },
  sessions: {
    open: 'Sessions',
    names: {
      everyone: 'Whole meeting',
      session: '{{label}}',
      professionals: 'Professionals only',
      family_time: 'Private family time',
      child: 'A child’s own page',
    },
  },
} as const
