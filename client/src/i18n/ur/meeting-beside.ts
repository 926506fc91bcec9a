/** Who is here, one by one. */
export const meetingBeside = {
  people: {
    inside: 'اس نشست میں',
    lead: 'اس نشست میں ہر کوئی یہ فہرست دیکھتا ہے۔ {{all}} میں سے {{here}} یہاں ہیں۔',
    you: 'آپ',
  },
}
