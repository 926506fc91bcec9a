/** Who comes in, who is there, and handing a device on. */
export const people = {
  late: {
    you: 'Roedd y cyfarfod wedi dechrau pan ddaethoch. Rydych yn gweld popeth sydd ar y bwrdd hwn. Ni ofynnir i chi am sgoriau a agorwyd cyn i chi ddod.',
    dismiss: 'Rwyf wedi’i ddarllen',
  },
  door: {
    waitsFor: '{{count}} yn aros',
    waitsFor_other: '{{count}} yn aros',
  },
  before: {
    banner: 'Nid yw’r cyfarfod wedi dechrau eto. {{chair}} sy’n ei ddechrau; nid oes angen i chi wneud dim.',
  },
}
