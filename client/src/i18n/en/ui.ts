/** Words that every page shares. */
export const ui = {
  name: 'Evenhand',
  title: '{{page}} · Evenhand',
  skip: 'Skip to the content',
  loading: 'Loading…',
  tryAgain: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  copied: 'Copied',
  copyByHand: 'This browser did not let us copy. Select the text and copy it yourself.',
  show: 'Show',
  hide: 'Hide',
  showOf: 'Show: {{label}}',
  hideOf: 'Hide: {{label}}',
  optional: 'optional',
  problems: 'Please look at these again',
  offline: {
    title: 'We cannot reach the server',
    body: 'Check that you are connected, then try again. Nothing you typed is lost.',
  },
  refused: { title: 'That did not work' },
  signIn: 'Sign in',
  wentWrong: {
    title: 'Something went wrong on this page',
    body: 'This page stopped working. What was saved before is still there.',
    again: 'Load again',
  },
}
