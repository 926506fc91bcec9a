/** The first page, and the example. */
export const lobbyElsewhere = {
  home: {
    title: 'One board for everyone in the meeting',
    lead: 'People who decide together about a child’s safety write on one board. Everyone gives a private score, and all scores open at the same moment.',
    invited: {
      title: 'Were you invited?',
      body: 'Open the link that you were sent. You need no account and nothing to install.',
    },
    staff: {
      title: 'Do you chair meetings?',
      body: 'Sign in to set up a meeting and to invite people.',
      signIn: 'Sign in',
    },
    setUp: {
      title: 'This board has no account yet',
      body: 'The set-up link is printed where the server was started. Open that link to make the first account.',
    },
    example: {
      title: 'Just looking?',
      body: 'Open a made-up conference and see it as each person in it sees it.',
      start: 'Look round with an example conference',
      starting: 'Making the example…',
      notEmpty: 'There are meetings here already, so the example cannot be added.',
    },
  },
  example: {
    title: 'Example conference',
    lead: 'Everybody in this example is made up. Nothing here is about a real child.',
    how: 'Open two or three people in windows of their own. What one writes shows on the others’ boards.',
    people: 'Open the board as',
    opens: 'opens in a new window',
    missing: {
      title: 'No example is open in this tab',
      body: 'Start it from the first page. Or go back to the tab where you started it.',
      home: 'Go to the first page',
    },
    notShown: 'What this board does not show yet',
    notShownLead: 'The example holds more than this board shows. We left out:',
    notShownLine: '{{what}}: {{count}}',
  },
}
