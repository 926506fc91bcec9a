/** Who comes in, who is there, and handing a device on. */
export const people = {
  late: {
    you: 'The meeting had begun when you came. You see all that is on this board. You are not asked for scores that were opened before you came.',
    dismiss: 'I have read it',
  },
  door: {
    waitsFor: '{{count}} is waiting',
    waitsFor_other: '{{count}} are waiting',
  },
  before: {
    banner: 'The meeting has not begun yet. {{chair}} begins it; you need do nothing.',
  },
}
