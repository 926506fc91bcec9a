/** Separate boards: which one somebody is on, who is on it, and what goes from one to another. */
export const audiences = {
  band: {
    label: 'Pa fwrdd yw hwn',
    everyone: 'Bwrdd y cyfarfod cyfan',
    session: 'Sesiwn ar wahân: {{label}}',
    professionals: 'Gweithwyr proffesiynol yn unig',
    professionalsBody: 'Nid yw’r teulu’n gweld y bwrdd hwn. Mae’n cael ei gau eto pan ddaw’r rhan hon i ben.',
    family_time: 'Amser preifat i’r teulu',
    family_timeBody:
      'Ni all neb arall agor y bwrdd hwn, gan gynnwys y cadeirydd a’r gweithwyr proffesiynol. Bydd popeth sydd arno wedi mynd pan ddaw’r rhan hon i ben. Os ydych am ddangos rhywbeth i bawb, cyhoeddwch ef fesul cerdyn.',
    child: 'Tudalen y plentyn ei hun',
  },
  turn: {
    menu: '{{board}}. Mwy am fyrddau',
    label: 'Troi at un arall o’ch byrddau',
    tools: 'Beth mae cadeirydd yn ei wneud â byrddau',
    closed: '{{name}} (ar gau nawr)',
  },
  present: {
    start: 'Rwy’n rhannu fy sgrin',
    stop: 'Rwyf wedi rhoi’r gorau i rannu',
    on: 'Rydych yn dangos y bwrdd hwn i bawb. Ni ellir agor bwrdd arall nes i chi roi’r gorau i rannu.',
  },
  family: {
    open: 'Beth mae’r teulu’n ei weld',
    close: 'Yn ôl i’ch bwrdd eich hun',
    on: 'Dyma’r bwrdd fel mae rhiant yn ei weld. Ni ellir ysgrifennu dim yma.',
  },
  waiting: {
    title: 'Arhoswch yma, os gwelwch yn dda',
    body: 'Nid oes angen i chi wneud dim. Mae’r dudalen hon yn mynd yn ei blaen ohoni’i hun.',
    leads: 'Nid ydych ar y bwrdd sydd ar agor nawr. Mae’r cyfarfod yn mynd yn ei flaen pan fyddwch yn pwyso “Nesaf”.',
  },
  publish: {
    action: 'Cyhoeddi i bawb',
    done: 'Wedi’i gyhoeddi',
    doneBody: 'Bydd ar fwrdd y cyfarfod cyfan pan ddaw’r amser hwn i ben.',
  },
  release: {
    menu: 'Copïo i fwrdd arall…',
  },
  released: 'rhyddhawyd gan y cadeirydd',
  purge: {
    menu: 'Dileu’n llwyr o’r bwrdd…',
  },
  sessions: {
    open: 'Sesiynau',
    names: {
      everyone: 'Y cyfarfod cyfan',
      session: '{{label}}',
      professionals: 'Gweithwyr proffesiynol yn unig',
      family_time: 'Amser preifat i’r teulu',
      child: 'Tudalen y plentyn ei hun',
    },
  },
} as const
