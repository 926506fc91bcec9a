/** How one person wants their own screen, and where help is. */
export const settings = {
  open: 'Golwg ac iaith',
  lead: 'I chi yn unig, ar y ddyfais hon. Nid yw sgrin neb arall yn newid.',
  theme: {
    label: 'Lliwiau',
    system: 'Fel ar y ddyfais hon',
    light: 'Golau',
    dark: 'Tywyll',
    contrast: 'Cyferbyniad uchel',
  },
  language: {
    label: 'Iaith y dudalen hon',
    hint: 'Mae’r hyn y mae pobl yn ei ysgrifennu yn aros yn yr iaith y cafodd ei ysgrifennu ynddi.',
    coming: 'Bydd y dudalen yn newid pan fydd ei geiriau yma: {{language}}.',
    again: 'Rhoi cynnig arall arni',
    notChecked: 'Nid oes siaradwr brodorol wedi gwirio’r cyfieithiad hwn eto.',
  },
  others: {
    label: 'Gyda darllenydd sgrin',
    hear: 'Dweud beth mae pobl eraill yn ei wneud',
    hint: 'Mae’r hyn rydych yn ei wneud eich hun bob amser yn cael ei ddweud.',
  },
  help: 'Help, a’r bysellau',
  newWindow: 'yn agor mewn ffenestr newydd',
  failed: 'Mae angen cysylltiad ar gyfer hyn. Rhowch gynnig arall arni pan fydd cysylltiad gennych.',
}
