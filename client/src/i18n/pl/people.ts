/** Who comes in, who is there, and handing a device on. */
export const people = {
  late: {
    you: 'Spotkanie zaczęło się przed Twoim przyjściem. Widzisz wszystko, co jest na tej tablicy. Nie pytamy o oceny otwarte wcześniej.',
    dismiss: 'Przeczytane',
  },
  attends: { room: 'na sali', video: 'przez wideo', phone: 'przez telefon', apologies: 'nieobecność zgłoszona' },
  without: 'bez urządzenia',
  door: {
    waitsFor: 'Czeka: {{count}}',
    waitsFor_other: 'Czeka: {{count}}',
  },
  manage: {
    open: 'Zmień',
    openFor: 'Zmień coś. Osoba: {{name}}',
    close: 'Gotowe',
  },
  quorum: {
    title: 'Kworum',
    met: 'Jest dość instytucji:',
    notMet: 'Nie ma jeszcze dość instytucji:',
    nobody: 'żadnej',
  },
  before: {
    banner: 'Spotkanie jeszcze się nie zaczęło. Zaczyna je {{chair}}; nie trzeba nic robić.',
  },
}
