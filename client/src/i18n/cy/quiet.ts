/** A word to the chair alone. What stands on the screen says as little as it can: somebody may look on. */
export const quiet = {
  open: 'Gair tawel',
  openSeen: 'Gair tawel, wedi’i weld',
  openAsked: 'Gair tawel, cwestiwn i chi',
  title: 'Gair tawel gyda {{chair}}',
  lead: 'Dim ond {{chair}} sy’n ei weld. Mae hyn yn cau cyn gynted ag y byddwch yn pwyso.',
  say: {
    'cannot-talk': 'Ni allaf siarad yn rhydd nawr',
    'talk-alone': 'Ffoniwch fi, neu siaradwch â mi ar fy mhen fy hun',
    break: 'Mae angen egwyl arnaf',
    'agreed-word': 'Y gair y cytunwyd arno rhyngom',
  },
  silent: 'Peidio â dangos dim yma wedyn',
  seen: 'Mae {{chair}} wedi’i weld.',
  sent: 'Mae gyda {{chair}}.',
  close: 'Cau',
  asked: '{{chair}} yn gofyn: a yw’n ddiogel i chi siarad?',
  answer: { yes: 'Ydy', no: 'Nac ydy', later: 'Gofynnwch i mi’n hwyrach' },
  notSent: 'Nid aeth allan. Rhowch gynnig arall arni.',
}
