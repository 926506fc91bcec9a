/** Cards that nobody else can see yet. */
export const drafts = {
  list: 'Your drafts here',
  mine: 'Your draft. Only on this device.',
  refused: 'A draft again. {{reason}}',
  edit: 'Go on writing',
  editLong: 'Go on writing: {{words}}',
  post: 'Put it on the board',
  postLong: 'Put it on the board: {{words}}',
  keep: 'Keep as a draft',
  count_one: 'You have {{count}} draft, only on this device.',
  count_other: 'You have {{count}} drafts, only on this device.',
  some_one: '{{count}} of them can go on the board now.',
  some_other: '{{count}} of them can go on the board now.',
  wait_one: 'It can go on the board in another part of the meeting.',
  wait_other: 'They can go on the board in another part of the meeting.',
  postAll_one: 'Post it',
  postAll_other: 'Post all mine ({{count}})',
}
