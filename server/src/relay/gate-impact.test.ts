import { addCard, editCard } from '@evenhand/shared/grid-doc/edit-grid'
import { answerImpact, answerImpactFor, noteStatement, takeBackImpact } from '@evenhand/shared/grid-doc/edit-impact'
import { describe, expect, test } from 'vitest'
import { createTable, type Person, pip } from './testing/gate-table.ts'

const taken = { ok: true }
const refusedFor = (reason: string) => ({ ok: false, reason })
const hash = '0'.repeat(64)
const said = { child: pip, verdict: 'agrees', changes: '', hash } as const

function tableOfPip() {
  const table = createTable()
  return {
    tamsin: table.seat('tamsin', 'social_worker'),
    dana: table.seat('dana', 'parent_carer'),
    joss: table.seat('joss', 'partner_professional'),
    imogen: table.seat('imogen', 'chair'),
    barnaby: table.seat('barnaby', 'minute_taker'),
    nia: table.seat('nia', 'advocate'),
    pipSelf: table.seat('pip-self', 'child'),
    margot: table.seat('margot', 'interpreter'),
  }
}

const answers = (who: Person) => who.does((doc) => answerImpact(doc, { by: who.member, ...said }))
const answersFor = (who: Person, speaker: { name: string; child: typeof pip | null; member?: typeof who.member }) =>
  who.does((doc) => answerImpactFor(doc, { by: who.member, ...said, speaker, readBack: true }))

describe('who agrees with an impact statement, at the gate', () => {
  test('[C4] a parent, a professional and the child say so themselves; the chair and the minute taker do not', () => {
    const { tamsin, dana, joss, pipSelf, imogen, barnaby, margot } = tableOfPip()
    for (const who of [tamsin, dana, joss, pipSelf]) expect(answers(who)).toMatchObject(taken)
    for (const who of [imogen, barnaby, margot]) expect(answers(who)).toMatchObject(refusedFor('not-allowed'))
  })

  test('[C4] an advocate says it for the child, by name, and never as a view of their own', () => {
    const { nia } = tableOfPip()
    expect(answers(nia)).toMatchObject(refusedFor('not-allowed'))
    const own = tableOfPip().nia
    expect(answersFor(own, { name: 'Pip', child: pip })).toMatchObject(taken)
    const herself = tableOfPip().nia
    expect(answersFor(herself, { name: 'Nia', child: null, member: herself.member })).toMatchObject(
      refusedFor('not-allowed'),
    )
  })

  test('[C4] the minute taker and the chair write down what somebody without a device says; a parent does not', () => {
    const { imogen, barnaby, tamsin, dana } = tableOfPip()
    const odile = { name: 'Odile Thistledown-Sample', child: null }
    for (const who of [imogen, barnaby, tamsin]) expect(answersFor(who, odile)).toMatchObject(taken)
    expect(answersFor(dana, odile)).toMatchObject(refusedFor('not-allowed'))
  })

  test('[C4] nobody answers under somebody else’s name, about a child of no meeting, or takes another’s answer away', () => {
    const forged = tableOfPip()
    const under = forged.dana.does((doc) => answerImpact(doc, { by: forged.tamsin.member, ...said }))
    expect(under).toMatchObject(refusedFor('not-yours'))
    const unknown = tableOfPip().dana
    const about = unknown.does((doc) =>
      answerImpact(doc, { by: unknown.member, ...said, child: 'nobody' as typeof pip }),
    )
    expect(about).toMatchObject(refusedFor('not-understood'))
    const { dana, tamsin } = tableOfPip()
    expect(answers(dana)).toMatchObject(taken)
    const takes = tamsin.does((doc) => takeBackImpact(doc, 'agreements', `${dana.member}:${pip}`))
    expect(takes).toMatchObject(refusedFor('not-yours'))
    expect(dana.does((doc) => takeBackImpact(doc, 'agreements', `${dana.member}:${pip}`))).toMatchObject(taken)
  })

  test('[C4] who drafted a statement and who read it aloud is noted by those who write statements', () => {
    const { imogen, nia, margot } = tableOfPip()
    const notes = (who: Person) =>
      who.does((doc) => noteStatement(doc, { by: who.member, child: pip, did: 'read_aloud', who: 'Imogen', hash }))
    expect(notes(imogen)).toMatchObject(taken)
    for (const who of [nia, margot]) expect(notes(who)).toMatchObject(refusedFor('not-allowed'))
  })
})

describe('a child’s own words, at the gate', () => {
  const card = { box: 'well', order: 'a0', words: 'Fridays at Grandma’s.' } as const
  const ofPip = { name: 'Pip', child: pip }

  test('[C1] are entered by who supports the child and by professionals who took them; not by the chair or the minute taker', () => {
    // Whether they are the child's very words or somebody's account of them.
    for (const ownWords of [true, false, null]) {
      const { nia, tamsin, joss, imogen, barnaby, dana } = tableOfPip()
      const enters = (who: Person) =>
        who.does((doc) => addCard(doc, { ...card, author: who.member, onBehalfOf: ofPip, ownWords }))
      for (const who of [nia, tamsin, joss]) expect(enters(who)).toMatchObject(taken)
      for (const who of [imogen, barnaby, dana]) expect(enters(who)).toMatchObject(refusedFor('not-allowed'))
    }
  })

  test('[C1] are the child’s own when the child writes them', () => {
    const { pipSelf } = tableOfPip()
    const writes = pipSelf.does((doc) => addCard(doc, { ...card, author: pipSelf.member, ownWords: true }))
    expect(writes).toMatchObject(taken)
  })

  test('[C1] a parent’s card does not become a child’s words afterwards', () => {
    const { dana } = tableOfPip()
    let id = ''
    expect(dana.does((doc) => (id = addCard(doc, { ...card, author: dana.member })))).toMatchObject(taken)
    expect(dana.does((doc) => editCard(doc, id as never, { ownWords: true }))).toMatchObject(refusedFor('not-allowed'))
  })
})
