/** Who is here, one by one. */
export const meetingBeside = {
  people: {
    inside: 'Yn y sesiwn hon',
    lead: 'Mae pawb yn y sesiwn hon yn gweld y rhestr hon. Mae {{here}} o {{all}} yma.',
    you: 'Chi',
  },
}
