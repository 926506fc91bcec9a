import type { MeetingKind } from '@evenhand/shared/domain/meeting'
import type { Role } from '@evenhand/shared/domain/role'

const role: Record<Role, string> = {
  chair: 'cadeirydd',
  minute_taker: 'yn ysgrifennu’r cofnod',
  social_worker: 'gweithiwr cymdeithasol',
  partner_professional: 'gweithiwr proffesiynol',
  parent_carer: 'rhiant neu ofalwr',
  family_network: 'teulu neu ffrind',
  child: 'plentyn neu berson ifanc',
  advocate: 'eiriolwr',
  interpreter: 'cyfieithydd',
  observer_trainee: 'yma i ddysgu, yn gwylio yn unig',
}

const kind: Record<MeetingKind, string> = {
  initial_child_protection_conference: 'cynhadledd amddiffyn plant',
  family_network_meeting: 'cyfarfod rhwydwaith teulu',
  group_supervision: 'cyfarfod goruchwylio grŵp',
}

/** The way in: the first page, the link page and the example. */
export const lobby = {
  role,
  kind,
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
  join: {
    title: 'Ai chi yw’r person hwn?',
    invites: 'Gwahoddiad gan {{by}}: {{kind}}, {{date}}.',
    ask: 'Ai <name>{{name}}</name> ydych chi?',
    forOne: 'Mae’r ddolen hon i un person. Os nad chi yw’r person hwnnw, nid oes dim wedi’i agor.',
    shows:
      'Mae eich enw’n ymddangos wrth ymyl yr hyn a ysgrifennwch. Mae sgoriau’n aros ar gau nes bod rhai pawb yn cael eu hagor.',
    kept: 'Dim cyfrif, dim byd i’w osod. Mae’r hyn a ysgrifennwch yn cael ei gadw gyda’r cyfarfod, nid ar y ddyfais hon.',
    yes: 'Ie, {{name}} ydw i',
    no: 'Na, nid fi yw’r person hwn',
    opening: 'Yn agor y cyfarfod…',
  },
  notMe: {
    title: 'Diolch am ddweud wrthym',
    body: 'Nid oes dim wedi’i agor. Dywedwch wrth y person a anfonodd y ddolen hon ei bod wedi dod atoch chi. Yna caewch y dudalen hon.',
  },
  noLink: {
    title: 'Agorwch y ddolen a anfonwyd atoch',
    body: 'Mae angen y ddolen gyfan o’ch neges ar y dudalen hon. Ewch yn ôl i’r neges a phwyswch y ddolen eto.',
  },
  usedLink: {
    title: 'Mae’r ddolen hon wedi’i defnyddio',
    body: 'Mae pob dolen yn gweithio unwaith.',
    ifYou: 'Os gwnaethoch ei defnyddio o’r blaen ar y ddyfais hon, chwiliwch am y cyfarfod yn eich tabiau agored.',
    else: 'Os na, gofynnwch i’r person a’i hanfonodd am ddolen newydd. Dim ond eiliad mae’n ei gymryd.',
  },
  unknownLink: {
    title: 'Nid yw’r ddolen hon yn gweithio mwyach',
    body: 'Efallai ei bod yn rhy hen, neu fod un fwy newydd wedi’i chreu i chi.',
    else: 'Chwiliwch am neges fwy newydd gyda dolen. Neu gofynnwch i’r person a’i hanfonodd am un newydd.',
  },
  notFound: {
    title: 'Nid oes tudalen yma',
    body: 'Efallai fod y cyfeiriad wedi’i dorri’n fyr. Os anfonodd rhywun ddolen atoch, agorwch hi eto o’r neges.',
    home: 'Mynd i’r dudalen gyntaf',
  },
}
