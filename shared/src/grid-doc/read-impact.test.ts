import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { ChildId, MemberId } from '../domain/ids.ts'
import { impactText, writeWords } from './edit-grid.ts'
import { answerImpact, answerImpactFor, noteStatement, takeBackImpact } from './edit-impact.ts'
import { impactStatementsDone, readImpactAbout } from './read-impact.ts'

const pip = 'pip' as ChildId
const wren = 'wren' as ChildId
const dana = 'dana' as MemberId
const nia = 'nia' as MemberId
const hash = '0'.repeat(64)
const yes = { verdict: 'agrees', changes: '', hash } as const

describe('what people say of a statement', () => {
  test('[C4] stands under each child apart, with whose it is and who wrote it down', () => {
    const doc = new Y.Doc()
    answerImpact(doc, { by: dana, child: pip, ...yes })
    answerImpact(doc, { by: dana, child: wren, verdict: 'does_not_agree', changes: 'Too short.', hash })
    answerImpactFor(doc, { by: nia, child: pip, ...yes, speaker: { name: 'Pip', child: pip }, readBack: true })
    noteStatement(doc, { by: nia, child: wren, did: 'read_aloud', who: 'Imogen', hash })
    const ofPip = readImpactAbout(doc, pip)
    expect(ofPip.answers.map(({ by, speaker, verdict, readBack }) => ({ by, speaker, verdict, readBack }))).toEqual([
      { by: dana, speaker: null, verdict: 'agrees', readBack: null },
      { by: nia, speaker: { name: 'Pip', child: pip }, verdict: 'agrees', readBack: true },
    ])
    expect(ofPip.handlings).toEqual([])
    const ofWren = readImpactAbout(doc, wren)
    expect(ofWren.answers).toMatchObject([{ by: dana, verdict: 'does_not_agree', changes: 'Too short.' }])
    expect(ofWren.handlings).toMatchObject([{ by: nia, did: 'read_aloud', who: 'Imogen' }])
  })

  test('[C4] what cannot be understood is left out', () => {
    const doc = new Y.Doc()
    doc.getMap('agreements').set('dana:pip', { verdict: 'perhaps' })
    doc.getMap('agreements').set('pip', yes)
    doc.getMap('agreementsFor').set('nia:1', { ...yes, child: pip, readBack: true })
    expect(readImpactAbout(doc, pip)).toEqual({ answers: [], handlings: [] })
  })
})

describe('statements are done', () => {
  test('[C4] once each child’s has words and somebody has said whether they agree, either way', () => {
    const doc = new Y.Doc()
    writeWords(impactText(doc, pip), 'He listens out at night.')
    writeWords(impactText(doc, wren), 'She has few words.')
    answerImpact(doc, { by: dana, child: pip, ...yes, verdict: 'does_not_agree' })
    expect(impactStatementsDone(doc, [pip])).toBe(true)
    expect(impactStatementsDone(doc, [pip, wren])).toBe(false)
    answerImpact(doc, { by: dana, child: wren, ...yes })
    expect(impactStatementsDone(doc, [pip, wren])).toBe(true)
    takeBackImpact(doc, 'agreements', `${dana}:${pip}`)
    expect(impactStatementsDone(doc, [pip, wren])).toBe(false)
  })

  test('[C4] an answer to a statement without words makes nothing done', () => {
    const doc = new Y.Doc()
    writeWords(impactText(doc, pip), '  ')
    answerImpact(doc, { by: dana, child: pip, ...yes })
    expect(impactStatementsDone(doc, [pip])).toBe(false)
  })
})
