/** What opens from a card: citing it, another wording, what has changed. */
export const cardsBeside = {
  cite: {
    title: 'Dyfynnu o dan ddatganiad effaith',
    lead: 'Mae’n ymddangos o dan y datganiad, gyda’ch enw. Mae geiriau’r datganiad yn aros fel y maent.',
    cite: 'Dyfynnu ar gyfer {{child}}',
    cited: 'Rydych wedi’i ddyfynnu ar gyfer {{child}}',
    remove: 'Ei dynnu i ffwrdd ar gyfer {{child}}',
    done: 'Wedi gorffen',
  },
  wording: {
    title: 'Cynnig geiriad arall',
    lead: 'Mae eich geiriau’n aros wrth ochr y cerdyn. Ei awdur sy’n eu cymryd neu’n eu rhoi o’r neilltu.',
    words: 'Sut byddech chi’n ei ddweud?',
    send: 'Cynnig',
    cancel: 'Ei adael',
  },
  trail: {
    title: 'Beth sydd wedi newid am y cerdyn hwn',
    lead: 'Lle’r oedd a beth oedd yn cael ei alw. Nid yw ei eiriau’n cael eu cadw yma.',
    nothing: 'Nid oes dim wedi newid ers ei roi ar y bwrdd.',
    loading: 'Yn edrych…',
    failed: 'Nid oedd modd darllen hyn ar hyn o bryd. Rhowch gynnig arall arni.',
    again: 'Rhoi cynnig arall arni',
    close: 'Cau',
    step: {
      box: 'symudwyd o “{{from}}” i “{{to}}”',
      tag: 'yr enw arno nawr: {{to}}; nid mwyach: {{from}}',
      subTag: 'y math nawr: {{to}}; nid mwyach: {{from}}',
    },
    none: { tag: 'heb label', subTag: 'heb ei ddosbarthu' },
    who: '{{when}}: {{name}}',
    you: 'Chi',
  },
}
