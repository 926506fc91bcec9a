/** What opens from a card: citing it, another wording, what has changed. */
export const cardsBeside = {
  cite: {
    title: 'Cite under an impact statement',
    lead: 'It stands under the statement, with your name. The words of the statement stay as they are.',
    cite: 'Cite for {{child}}',
    cited: 'You have cited it for {{child}}',
    remove: 'Take it away for {{child}}',
    done: 'Done',
  },
  wording: {
    title: 'Propose another wording',
    lead: 'Your words wait beside the card. Its author takes them over or puts them away.',
    words: 'How would you put it?',
    send: 'Propose',
    cancel: 'Leave it',
  },
  trail: {
    title: 'What has changed about this card',
    lead: 'Where it stood and what it was called. Its words are not kept here.',
    nothing: 'Nothing has changed since it was put on the board.',
    loading: 'Looking…',
    failed: 'This could not be read just now. Try again.',
    again: 'Try again',
    close: 'Close',
    step: {
      box: 'moved from “{{from}}” to “{{to}}”',
      tag: 'called it {{to}} and no longer {{from}}',
      subTag: 'sorted it as {{to}} and no longer as {{from}}',
    },
    none: { tag: 'untagged', subTag: 'not sorted' },
    who: '{{when}}: {{name}}',
    you: 'You',
  },
}
