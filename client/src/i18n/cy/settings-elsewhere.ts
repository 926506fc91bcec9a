/** The dialog itself. */
export const settingsElsewhere = {
  lead: 'I chi yn unig, ar y ddyfais hon. Nid yw sgrin neb arall yn newid.',
  theme: {
    label: 'Lliwiau',
    system: 'Fel ar y ddyfais hon',
    light: 'Golau',
    dark: 'Tywyll',
    contrast: 'Cyferbyniad uchel',
  },
  others: {
    label: 'Gyda darllenydd sgrin',
    hint: 'Mae’r hyn rydych yn ei wneud eich hun bob amser yn cael ei ddweud.',
  },
  help: 'Help, a’r bysellau',
  newWindow: 'yn agor mewn ffenestr newydd',
}
