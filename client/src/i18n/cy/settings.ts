/** How one person wants their own screen, and where help is. */
export const settings = {
  open: 'Golwg ac iaith',
  language: {
    label: 'Iaith y dudalen hon',
    hint: 'Mae’r hyn y mae pobl yn ei ysgrifennu yn aros yn yr iaith y cafodd ei ysgrifennu ynddi.',
    coming: 'Bydd y dudalen yn newid pan fydd ei geiriau yma: {{language}}.',
    again: 'Rhoi cynnig arall arni',
    notChecked: 'Nid oes siaradwr brodorol wedi gwirio’r cyfieithiad hwn eto.',
  },
  others: {
    hear: 'Dweud beth mae pobl eraill yn ei wneud',
  },
  failed: 'Mae angen cysylltiad ar gyfer hyn. Rhowch gynnig arall arni pan fydd cysylltiad gennych.',
}
