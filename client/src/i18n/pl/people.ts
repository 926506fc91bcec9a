/** Who comes in, who is there, and handing a device on. */
export const people = {
  late: {
    you: 'Spotkanie zaczęło się przed Twoim przyjściem. Widzisz wszystko, co jest na tej tablicy. Nie pytamy o oceny otwarte wcześniej.',
    dismiss: 'Przeczytane',
  },
  door: {
    waitsFor: 'Czeka: {{count}}',
    waitsFor_other: 'Czeka: {{count}}',
  },
  before: {
    banner: 'Spotkanie jeszcze się nie zaczęło. Zaczyna je {{chair}}; nie trzeba nic robić.',
  },
}
