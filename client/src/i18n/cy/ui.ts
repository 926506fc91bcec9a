/** Words that every page shares. */
export const ui = {
  name: 'Evenhand',
  title: '{{page}} · Evenhand',
  skip: 'Neidio at y cynnwys',
  loading: 'Yn llwytho…',
  tryAgain: 'Rhoi cynnig arall arni',
  close: 'Cau',
  cancel: 'Canslo',
  copied: 'Wedi’i gopïo',
  copyByHand: 'Nid yw’r porwr hwn wedi gadael i ni gopïo. Dewiswch y testun a’i gopïo eich hun.',
  show: 'Dangos',
  hide: 'Cuddio',
  showOf: 'Dangos: {{label}}',
  hideOf: 'Cuddio: {{label}}',
  optional: 'dewisol',
  problems: 'Edrychwch ar y rhain eto, os gwelwch yn dda',
  offline: {
    title: 'Ni allwn gyrraedd y gweinydd',
    body: 'Gwnewch yn siŵr fod gennych gysylltiad, yna rhowch gynnig arall arni. Nid oes dim a deipioch wedi’i golli.',
  },
  refused: { title: 'Ni weithiodd hynny' },
  signIn: 'Mewngofnodi',
  wentWrong: {
    title: 'Aeth rhywbeth o’i le ar y dudalen hon',
    body: 'Mae’r dudalen hon wedi peidio â gweithio. Mae’r hyn a gadwyd cyn hynny yn dal yno.',
    again: 'Llwytho eto',
  },
}
