/** What the chair was told quietly. */
export const quietBeside = {
  heard: {
    open: 'Geiriau tawel',
    unseen: 'Geiriau tawel, rhywbeth newydd',
    title: 'Geiriau tawel',
    lead: 'Rhwng un person a chi. Ni ddywedir wrth neb arall fod un.',
    presenting:
      'Mae pobl eraill yn edrych ar eich sgrin. Bydd yr hyn a ddywedwyd yma pan fyddwch wedi rhoi’r gorau i’w dangos.',
    none: 'Nid oes neb wedi dweud dim.',
    said: {
      'cannot-talk': 'Ddim yn gallu siarad yn rhydd nawr.',
      'talk-alone': 'Yn gofyn i chi ffonio, neu siarad heb neb arall.',
      break: 'Angen egwyl.',
      'agreed-word': 'Yn dweud y gair y cytunoch arno.',
    },
    safe: {
      yes: 'Diogel i siarad: ydy.',
      no: 'Diogel i siarad: nac ydy.',
      later: 'Diogel i siarad: gofynnwch yn hwyrach.',
    },
    waiting: 'Wedi gofyn a yw’n ddiogel siarad; dim ateb eto.',
    see: 'Wedi’i weld',
    seeLong: 'Dweud wrth {{name}} eich bod wedi’i weld',
    done: 'Rhoi o’r neilltu',
    doneLong: 'Rhoi o’r neilltu yr hyn a ddywedodd {{name}}',
    ask: 'Gofyn “A yw’n ddiogel siarad?”',
    askWho: 'I bwy i ofyn',
    askPress: 'Gofyn yn dawel',
    close: 'Cau',
  },
}
