/** The list of keys, and whether others’ changes are read out. */
export const keys = {
  title: 'Bysellau a darllen yn uchel',
  lead: 'Gellir gwneud popeth gyda’r bysellfwrdd, ar y bwrdd ac yn y rhestr fel ei gilydd. Ychydig o fysellau arbennig sydd.',
  key: 'Bysell',
  does: 'Beth mae’n ei wneud',
  rows: {
    tab: { keys: 'Tab, Shift + Tab', does: 'At y peth nesaf neu’r peth blaenorol ar y dudalen' },
    enter: { keys: 'Enter neu’r bylchwr', does: 'Pwyso’r hyn rydych arno' },
    menu: { keys: 'Saeth i lawr, ar ddewislen cerdyn', does: 'Agor popeth y gellir ei wneud â’r cerdyn hwnnw' },
    arrows: { keys: 'Bysellau saeth, mewn dewislen neu ymysg dewisiadau', does: 'At yr eitem neu’r dewis nesaf' },
    pick: {
      keys: 'Bylchwr, ar “Symud y cerdyn hwn”',
      does: 'Codi’r cerdyn; y bysellau saeth sy’n dewis lle, y bylchwr sy’n ei roi i lawr, ac Escape sy’n ei adael lle’r oedd',
    },
    escape: { keys: 'Escape', does: 'Cau dewislen, blwch deialog neu eich cerdyn agored' },
    undo: {
      keys: 'Ctrl + Z, neu Cmd + Z',
      does: 'Dad-wneud y peth diwethaf a wnaethoch eich hun; mewn testun, eich teipio diwethaf',
    },
    help: { keys: 'Ctrl + /, neu Cmd + /', does: 'Agor y rhestr hon' },
  },
  hearing: 'Darllen yn uchel',
  hearingLead:
    'Mae darllenydd sgrin yn cael gwybod beth wnaethoch chi. Mae’r hyn y mae pobl eraill yn ei wneud i’r cardiau yn cael ei gasglu am bum eiliad a’i ddweud mewn un frawddeg, heb eiriau unrhyw gerdyn.',
  close: 'Cau',
} as const
