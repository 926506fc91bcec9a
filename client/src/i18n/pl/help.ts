/** The page of help: short, for whoever is stuck. */
export const help = {
  title: 'Pomoc',
  lead: 'We wszystkim tutaj może pomóc osoba, która Cię zaprosiła. Zadzwoń do niej albo odpowiedz na jej wiadomość.',
  link: {
    title: 'Twój link się nie otwiera',
    used: 'Każdy link działa jeden raz, na jednym urządzeniu. Poproś o nowy; to zajmie chwilę.',
    cut: 'Ucięty link też nie działa. Otwórz go z samej wiadomości.',
  },
  meeting: {
    title: 'Na spotkaniu',
    saved: 'Spójrz na górę strony: jest tam, czy to, co piszesz, zapisano.',
    offline: 'Gdy połączenie zniknie, pisz dalej. Słowa zostaną wysłane, gdy wróci.',
    wait: 'Gdy trzeba czekać, zostaw stronę otwartą. Sama przejdzie dalej.',
    score:
      'Twoja prywatna ocena jest zamknięta, dopóki nie otworzą się wszystkie naraz. 0 to też odpowiedź. Możesz też nie podać liczby.',
  },
  keys: {
    title: 'Z klawiaturą',
    key: 'Klawisz',
    does: 'Co robi',
    tab: 'Przechodzi do następnej rzeczy, którą można nacisnąć lub wypełnić; z Shift do poprzedniej.',
    enter: 'Naciska przycisk albo otwiera menu. Spacja robi to samo.',
    arrows: 'Poruszają się w menu albo między odpowiedziami na jedno pytanie.',
    escape: 'Zamyka menu albo okno. To, co napisano, zostaje.',
    skip: 'Pierwsze naciśnięcie Tab na stronie pozwala przejść do treści.',
    move: 'Kartkę przenosi się przez jej menu: są tam wszystkie miejsca, do których może trafić.',
    names: { tab: 'Tab', enter: 'Enter', arrows: 'Strzałki', escape: 'Esc' },
  },
  display: {
    title: 'Kolory i język',
    body: 'Naciśnij „{{button}}” u góry dowolnej strony.',
  },
}
