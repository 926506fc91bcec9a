/** Who is here, one by one. */
export const meetingBeside = {
  people: {
    inside: 'In this session',
    lead: 'Everybody in this session sees this list. {{here}} of {{all}} are here.',
    you: 'You',
  },
}
