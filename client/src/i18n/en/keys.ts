/** The list of keys, and whether others’ changes are read out. */
export const keys = {
  title: 'Keys and reading aloud',
  lead: 'Everything can be done with the keyboard, on the board and in the list alike. There are few special keys.',
  key: 'Key',
  does: 'What it does',
  rows: {
    tab: { keys: 'Tab, Shift + Tab', does: 'To the next thing on the page, or to the one before' },
    enter: { keys: 'Enter or Space', does: 'Presses what you are on' },
    menu: { keys: 'Arrow down, on the menu of a card', does: 'Opens everything that can be done with that card' },
    arrows: { keys: 'Arrow keys, in a menu or among choices', does: 'To the next entry or choice' },
    pick: {
      keys: 'Space, on “Move this card”',
      does: 'Picks the card up; arrow keys choose a place, Space puts it down, Escape leaves it where it was',
    },
    escape: { keys: 'Escape', does: 'Closes a menu, a dialog or your open card' },
    undo: { keys: 'Ctrl + Z, or Cmd + Z', does: 'Takes back your own last act; in a text, your last typing' },
    help: { keys: 'Ctrl + /, or Cmd + /', does: 'Opens this list' },
  },
  hearing: 'Reading aloud',
  hearingLead:
    'A screen reader is told what you did. What others do to the cards is gathered for five seconds and said in one sentence, without the words of any card.',
  close: 'Close',
} as const
