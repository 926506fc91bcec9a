interface Size {
  readonly width: number
  readonly height: number
}

export interface Picture {
  /** The file in docs/screens, without its ending. */
  readonly file: string
  readonly words: string
}

/** Which screens have a picture, in the order of docs/screens/README.md. */
export const PICTURES: Readonly<Record<string, Picture>> = {
  'the first page': { file: 'first-page', words: 'The first page of a new installation.' },
  'signing in with the wrong words': { file: 'sign-in', words: 'Signing in, with the wrong words.' },
  meetings: { file: 'meetings', words: 'A chair’s meetings.' },
  'a new meeting with problems': { file: 'create', words: 'Creating a meeting, with what is still missing.' },
  'people and links': { file: 'people-and-links', words: 'Everybody’s own link.' },
  'is this you?': { file: 'join', words: 'What a link opens; here on a borrowed device.' },
  'at the door': { file: 'door', words: 'Waiting to be let in.' },
  'people and the door': { file: 'people', words: 'Who is here and who waits, for the chair.' },
  'the board of the chair': { file: 'board', words: 'The board of the example, for its chair.' },
  'the board, all of it': { file: 'board-family', words: 'The same board for a mother, with all boxes open.' },
  'the board, impact': { file: 'impact', words: 'What life is like for a child, in the middle of the board.' },
  'the list': { file: 'list', words: 'The list, which can do all that the board can.' },
  'a draft': { file: 'draft', words: 'A new card, seen by nobody else yet.' },
  'an own card, open': { file: 'card', words: 'An own card, open: what it is, and how one knows.' },
  'help with plain words': { file: 'plain-words', words: 'Plainer words, offered while somebody writes.' },
  'the score form': { file: 'score', words: 'A private score.' },
  waiting: { file: 'waiting', words: 'An answer is in and stays sealed.' },
  'waiting, the chair': { file: 'waiting-chair', words: 'The same moment for the chair: who may want a hand.' },
  'answers are closed': { file: 'closed', words: 'The moment before all answers open.' },
  'the reveal': { file: 'reveal', words: 'All answers, opened together on each child’s line.' },
  'the second look, opened': { file: 'second-look', words: 'Who moved, who stayed, and what changed it.' },
  'the decision': { file: 'decision', words: 'What was decided, with reasons, and who sees it otherwise.' },
  'the plan': { file: 'plan', words: 'How life will be, what it takes, who does it and by when.' },
  'about a child': { file: 'child-panel', words: 'All that is said about one child.' },
  'a child’s own page': { file: 'own-page', words: 'A page that belongs to the child alone.' },
  leading: { file: 'leading', words: 'The parts of the meeting, for the chair.' },
  'more about boards': { file: 'audiences', words: 'Turning to another board.' },
  'separate sessions': { file: 'sessions', words: 'Sessions of which the others are not told.' },
  'private family time': { file: 'family-time', words: 'The time in which nobody else opens the family’s board.' },
  'private family time, the host': { file: 'family-time-host', words: 'The host meanwhile.' },
  'waiting for others': { file: 'waiting-quietly', words: 'Not in the part that goes on now.' },
  'a short break': { file: 'break', words: 'A break.' },
  'a quiet word': { file: 'quiet-word', words: 'A word to the chair alone.' },
  'who has this device now': { file: 'hand-over', words: 'Handing a shared device on.' },
  'display and language': { file: 'settings', words: 'Colours and language, for oneself alone.' },
  'the keys': { file: 'keys', words: 'The keys, and what is read out.' },
  'a used link': { file: 'used-link', words: 'A link that has been used.' },
  'no such page': { file: 'no-such-page', words: 'An address that leads nowhere.' },
  offline: { file: 'offline', words: 'The line is gone; what is written stays.' },
  'a card that was not taken': { file: 'not-taken', words: 'A card that came too late is a draft again.' },
  'words handed back': { file: 'handed-back', words: 'Words that were not taken, back with who wrote them.' },
  removed: { file: 'removed', words: 'Taken out of a meeting.' },
  ended: { file: 'ended', words: 'The meeting is closed: everything can be read.' },
  left: { file: 'left', words: 'Somebody has left by themselves.' },
}

/** Those of the README of the project, whole and alone. */
export const SINGLE: Readonly<Record<string, { readonly file: string; readonly size: Size }>> = {
  'the board of the chair': { file: 'board', size: { width: 1440, height: 900 } },
  'the reveal': { file: 'reveal', size: { width: 1440, height: 900 } },
}
