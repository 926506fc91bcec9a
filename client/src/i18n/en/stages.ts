/** Where a meeting is, what that part is for, and leading it. */
export const stages = {
  about: 'About, break: what this part is for, and asking for a break',
  aboutShort: 'About, break',
  lead: 'Lead',
  left_one: 'about {{count}} min left',
  left_other: 'about {{count}} min left',
  over: 'the time meant for it is over',
  overBy_one: '{{count}} min over',
  overBy_other: '{{count}} min over',
  moved: 'The meeting has moved to “{{part}}”.',
  show: 'Show it',
  stay: 'Stay here',
  closed: 'The meeting is closed',
  closedTitle: 'The meeting is closed.',
  closedBody: 'Everything can be read. Nothing is taken any more.',
  endShort: 'Close',
  away: {
    title: '{{name}} is not on this board at the moment.',
    body: 'The meeting goes on as it is, and nothing is lost.',
  },
  break: {
    asked: '{{name}} asks for a break.',
    alone: 'Only you see this.',
    somebody: 'Somebody asks for a break.',
    whoLater: 'Who it is stands here once you do not share your screen.',
    pause: 'Pause now',
    away: 'Put away',
    awayLong: 'Put away that {{name}} asks for a break',
  },
  parts: {
    end: 'Close the meeting',
  },
}
