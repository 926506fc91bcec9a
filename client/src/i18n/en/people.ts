/** Who comes in, who is there, and handing a device on. */
export const people = {
  late: {
    you: 'The meeting had begun when you came. You see all that is on this board. You are not asked for scores that were opened before you came.',
    dismiss: 'I have read it',
  },
  attends: { room: 'in the room', video: 'by video', phone: 'by phone', apologies: 'sent apologies' },
  without: 'without a device',
  door: {
    waitsFor: '{{count}} is waiting',
    waitsFor_other: '{{count}} are waiting',
  },
  manage: {
    open: 'Change',
    openFor: 'Change something for {{name}}',
    close: 'Done',
  },
  quorum: {
    title: 'Quorum',
    met: 'Enough agencies are here:',
    notMet: 'Not enough agencies are here yet:',
    nobody: 'none',
  },
  before: {
    banner: 'The meeting has not begun yet. {{chair}} begins it; you need do nothing.',
  },
}
