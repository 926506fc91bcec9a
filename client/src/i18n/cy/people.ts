/** Who comes in, who is there, and handing a device on. */
export const people = {
  late: {
    you: 'Roedd y cyfarfod wedi dechrau pan ddaethoch. Rydych yn gweld popeth sydd ar y bwrdd hwn. Ni ofynnir i chi am sgoriau a agorwyd cyn i chi ddod.',
    dismiss: 'Rwyf wedi’i ddarllen',
  },
  attends: { room: 'yn yr ystafell', video: 'dros fideo', phone: 'dros y ffôn', apologies: 'wedi anfon ymddiheuriad' },
  without: 'heb ddyfais',
  door: {
    waitsFor: '{{count}} yn aros',
    waitsFor_other: '{{count}} yn aros',
  },
  manage: {
    open: 'Newid',
    openFor: 'Newid rhywbeth ar gyfer {{name}}',
    close: 'Wedi gorffen',
  },
  quorum: {
    title: 'Cworwm',
    met: 'Mae digon o asiantaethau yma:',
    notMet: 'Nid oes digon o asiantaethau yma eto:',
    nobody: 'dim un',
  },
  before: {
    banner: 'Nid yw’r cyfarfod wedi dechrau eto. {{chair}} sy’n ei ddechrau; nid oes angen i chi wneud dim.',
  },
}
