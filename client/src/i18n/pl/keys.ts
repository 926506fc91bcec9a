/** The list of keys, and whether others’ changes are read out. */
export const keys = {
  title: 'Klawisze i czytanie na głos',
  lead: 'Wszystko można zrobić klawiaturą, tak samo na tablicy, jak i na liście. Specjalnych klawiszy jest niewiele.',
  key: 'Klawisz',
  does: 'Co robi',
  rows: {
    tab: { keys: 'Tab, Shift + Tab', does: 'Do następnej albo poprzedniej rzeczy na stronie' },
    enter: { keys: 'Enter albo spacja', does: 'Naciska to, na czym jesteś' },
    menu: { keys: 'Strzałka w dół, na menu kartki', does: 'Otwiera wszystko, co można zrobić z tą kartką' },
    arrows: { keys: 'Strzałki, w menu albo przy wyborze', does: 'Do następnej pozycji albo możliwości' },
    pick: {
      keys: 'Spacja, na „Przenieś tę kartkę”',
      does: 'Podnosi kartkę; strzałki wybierają miejsce, spacja ją kładzie, Escape zostawia tam, gdzie była',
    },
    escape: { keys: 'Escape', does: 'Zamyka menu, okno albo Twoją otwartą kartkę' },
    undo: { keys: 'Ctrl + Z albo Cmd + Z', does: 'Cofa Twoją ostatnią czynność; w tekście ostatnie pisanie' },
    help: { keys: 'Ctrl + / albo Cmd + /', does: 'Otwiera tę listę' },
  },
  hearing: 'Czytanie na głos',
  hearingLead:
    'Czytnik ekranu mówi o tym, co robisz. To, co inni robią z kartkami, jest zbierane przez pięć sekund i mówione jednym zdaniem, bez słów żadnej kartki.',
  close: 'Zamknij',
} as const
