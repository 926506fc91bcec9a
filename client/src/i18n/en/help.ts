/** The page of help: short, for whoever is stuck. */
export const help = {
  title: 'Help',
  lead: 'The person who invited you can help with all of this. Ring them, or answer their message.',
  link: {
    title: 'Your link does not open',
    used: 'Each link works once, on one device. Ask for a new one; it takes them a moment.',
    cut: 'A link that is cut off does not work either. Open it from the message itself.',
  },
  meeting: {
    title: 'In the meeting',
    saved: 'Look at the top of the page: it says whether what you wrote is saved.',
    offline: 'If your line goes, go on writing. It is sent when the line is back.',
    wait: 'When you are asked to wait, leave the page open. It turns back by itself.',
    score: 'Your private score is closed until all are opened at the same moment. 0 is an answer. You may also pass.',
  },
  keys: {
    title: 'With the keyboard',
    key: 'Key',
    does: 'What it does',
    tab: 'Goes to the next thing that can be pressed or filled in; with Shift to the one before.',
    enter: 'Presses a button or opens a menu. The space bar does the same.',
    arrows: 'Move in a menu, or between the answers to one question.',
    escape: 'Closes a menu or a window. What you wrote stays.',
    skip: 'The first press of Tab on a page offers to skip to the content.',
    move: 'A card is moved with its menu: every place it can go to is listed there.',
    names: { tab: 'Tab', enter: 'Enter', arrows: 'Arrow keys', escape: 'Esc' },
  },
  display: {
    title: 'Colours and language',
    body: 'Press “{{button}}” at the top of any page.',
  },
}
