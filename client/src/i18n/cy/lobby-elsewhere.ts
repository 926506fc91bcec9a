/** The first page, and the example. */
export const lobbyElsewhere = {
  home: {
    title: 'Un bwrdd i bawb yn y cyfarfod',
    lead: 'Mae pobl sy’n penderfynu gyda’i gilydd am ddiogelwch plentyn yn ysgrifennu ar un bwrdd. Mae pawb yn rhoi sgôr breifat, ac mae’r sgoriau i gyd yn agor ar yr un eiliad.',
    invited: {
      title: 'Gawsoch chi wahoddiad?',
      body: 'Agorwch y ddolen a anfonwyd atoch. Nid oes angen cyfrif arnoch, na gosod dim.',
    },
    staff: {
      title: 'Ydych chi’n cadeirio cyfarfodydd?',
      body: 'Mewngofnodwch i drefnu cyfarfod ac i wahodd pobl.',
      signIn: 'Mewngofnodi',
    },
    setUp: {
      title: 'Nid oes cyfrif gan y bwrdd hwn eto',
      body: 'Mae’r ddolen osod wedi’i hargraffu lle cafodd y gweinydd ei gychwyn. Agorwch y ddolen honno i greu’r cyfrif cyntaf.',
    },
    example: {
      title: 'Dim ond edrych?',
      body: 'Agorwch gynhadledd ddychmygol a’i gweld fel mae pob person ynddi yn ei gweld.',
      start: 'Edrych o gwmpas gyda chynhadledd enghreifftiol',
      starting: 'Yn creu’r enghraifft…',
      notEmpty: 'Mae cyfarfodydd yma yn barod, felly ni ellir ychwanegu’r enghraifft.',
    },
  },
  example: {
    title: 'Cynhadledd enghreifftiol',
    lead: 'Mae pawb yn yr enghraifft hon yn ddychmygol. Nid oes dim yma am blentyn go iawn.',
    how: 'Agorwch ddau neu dri o bobl mewn ffenestri ar wahân. Mae’r hyn y mae un yn ei ysgrifennu yn ymddangos ar fyrddau’r lleill.',
    people: 'Agor y bwrdd fel',
    opens: 'yn agor mewn ffenestr newydd',
    missing: {
      title: 'Nid oes enghraifft ar agor yn y tab hwn',
      body: 'Dechreuwch hi o’r dudalen gyntaf. Neu ewch yn ôl i’r tab lle dechreuoch chi hi.',
      home: 'Mynd i’r dudalen gyntaf',
    },
    notShown: 'Beth nad yw’r bwrdd hwn yn ei ddangos eto',
    notShownLead: 'Mae mwy yn yr enghraifft nag y mae’r bwrdd hwn yn ei ddangos. Gadawsom allan:',
    notShownLine: '{{what}}: {{count}}',
  },
}
