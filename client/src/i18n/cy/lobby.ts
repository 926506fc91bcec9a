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
