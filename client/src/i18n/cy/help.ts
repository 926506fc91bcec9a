/** The page of help: short, for whoever is stuck. */
export const help = {
  title: 'Help',
  lead: 'Gall y person a’ch gwahoddodd helpu gyda hyn i gyd. Ffoniwch, neu atebwch y neges a gawsoch.',
  link: {
    title: 'Nid yw eich dolen yn agor',
    used: 'Mae pob dolen yn gweithio unwaith, ar un ddyfais. Gofynnwch am un newydd; dim ond eiliad mae’n ei gymryd.',
    cut: 'Nid yw dolen sydd wedi’i thorri’n fyr yn gweithio chwaith. Agorwch hi o’r neges ei hun.',
  },
  meeting: {
    title: 'Yn y cyfarfod',
    saved: 'Edrychwch ar frig y dudalen: mae’n dweud a yw’r hyn a ysgrifennoch wedi’i gadw.',
    offline: 'Os bydd eich cysylltiad yn mynd, daliwch ati i ysgrifennu. Caiff ei anfon pan ddaw’r cysylltiad yn ôl.',
    wait: 'Pan ofynnir i chi aros, gadewch y dudalen ar agor. Mae’n troi’n ôl ohoni’i hun.',
    score:
      'Mae eich sgôr breifat ar gau nes bod pob un yn cael ei hagor ar yr un eiliad. Mae 0 yn ateb. Gallwch hefyd basio.',
  },
  keys: {
    title: 'Gyda’r bysellfwrdd',
    key: 'Bysell',
    does: 'Beth mae’n ei wneud',
    tab: 'Mae’n mynd at y peth nesaf y gellir ei bwyso neu ei lenwi; gyda Shift at yr un o’i flaen.',
    enter: 'Mae’n pwyso botwm neu’n agor dewislen. Mae’r bylchwr yn gwneud yr un peth.',
    arrows: 'Maent yn symud mewn dewislen, neu rhwng yr atebion i un cwestiwn.',
    escape: 'Mae’n cau dewislen neu ffenestr. Mae’r hyn a ysgrifennoch yn aros.',
    skip: 'Mae pwyso Tab am y tro cyntaf ar dudalen yn cynnig neidio at y cynnwys.',
    move: 'Gallwch symud cerdyn o’i ddewislen: mae pob lle y gall fynd iddo wedi’i restru yno.',
    names: { tab: 'Tab', enter: 'Enter', arrows: 'Bysellau saeth', escape: 'Esc' },
  },
  display: {
    title: 'Lliwiau ac iaith',
    body: 'Pwyswch “{{button}}” ar frig unrhyw dudalen.',
  },
}
