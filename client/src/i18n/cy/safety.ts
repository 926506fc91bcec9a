/** Leaving at once, and a borrowed device: what whoever opens their link needs at once. */
export const safety = {
  exit: {
    label: 'Gadael ar unwaith',
    press: 'Gadael y dudalen hon',
    twoMore: 'Shift, ddwywaith eto i adael',
    onceMore: 'Shift, unwaith eto i adael',
  },
  leaving: {
    open: 'Os oes angen i chi adael yn gyflym',
    how: 'Pwyswch “Gadael y dudalen hon” ar y brig, neu’r fysell Shift deirgwaith. Mae’r dudalen yn mynd yn wag ar unwaith ac mae’r tywydd yn agor.',
    kept: 'Mae cardiau sydd wedi’u cadw yn aros yn y cyfarfod. Mae geiriau nad oeddent wedi’u cadw eto yn aros ar y ddyfais hon, dan glo. Ar ddyfais wedi’i benthyg maent yn cael eu colli.',
    back: 'I ddod yn ôl, agorwch y cyfeiriad eto a dywedwch pwy ydych chi.',
    history:
      'Mae’r cyfeiriad hwn yn dal yn hanes eich porwr, heb enwau ynddo. Gall rhywun sy’n defnyddio’r ddyfais hon weld bod tudalen o’r wefan hon wedi bod ar agor.',
    clear:
      'I’w dynnu oddi yno: agorwch ddewislen eich porwr, dewiswch Hanes, dewch o hyd i’r wefan hon a’i dileu. Mewn ffenestr breifat nid oes dim yn cael ei gadw ar ôl i chi ei chau.',
  },
  borrowed: {
    label: 'Mae hon yn ddyfais sy’n cael ei rhannu neu’i benthyg',
    hint: 'Nid oes dim yn cael ei gadw arni. Mae geiriau nad ydynt wedi’u cadw yn cael eu colli pan fydd y dudalen yn cau. Ar ôl ei chau bydd angen dolen newydd arnoch gan y cadeirydd.',
    minutes: 'Gadael ohoni’i hun pan na fydd dim yn digwydd am',
    minutesOption_zero: '{{count}} munud',
    minutesOption_one: '{{count}} munud',
    minutesOption_two: '{{count}} funud',
    minutesOption_few: '{{count}} munud',
    minutesOption_many: '{{count}} munud',
    minutesOption_other: '{{count}} munud',
    soon: 'Ydych chi’n dal yno?',
    soonBody_zero:
      'Nid oes dim wedi digwydd yma ers tro. Bydd y ddyfais hon yn gadael y cyfarfod ymhen {{count}} munud.',
    soonBody_one:
      'Nid oes dim wedi digwydd yma ers tro. Bydd y ddyfais hon yn gadael y cyfarfod ymhen {{count}} munud.',
    soonBody_two:
      'Nid oes dim wedi digwydd yma ers tro. Bydd y ddyfais hon yn gadael y cyfarfod ymhen {{count}} funud.',
    soonBody_few:
      'Nid oes dim wedi digwydd yma ers tro. Bydd y ddyfais hon yn gadael y cyfarfod ymhen {{count}} munud.',
    soonBody_many:
      'Nid oes dim wedi digwydd yma ers tro. Bydd y ddyfais hon yn gadael y cyfarfod ymhen {{count}} munud.',
    soonBody_other:
      'Nid oes dim wedi digwydd yma ers tro. Bydd y ddyfais hon yn gadael y cyfarfod ymhen {{count}} munud.',
    stay: 'Rwy’n dal yma',
    leave: 'Gadael nawr',
  },
}
