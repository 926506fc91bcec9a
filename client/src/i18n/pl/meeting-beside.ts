/** Who is here, one by one. */
export const meetingBeside = {
  people: {
    inside: 'W tej sesji',
    lead: 'Tę listę widzą wszyscy w tej sesji. Obecni: {{here}} z {{all}}.',
    you: 'Ty',
  },
}
