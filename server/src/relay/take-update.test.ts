import type { CardId } from '@evenhand/shared/domain/ids'
import {
  addCard,
  askAboutCard,
  cardText,
  contestCard,
  editCard,
  impactText,
  markDiscussed,
  newCardId,
  withdrawCard,
  writeWords,
} from '@evenhand/shared/grid-doc/edit-grid'
import { plainWords, readCard, wordsOf } from '@evenhand/shared/grid-doc/read-grid'
import { must } from '@evenhand/shared/lib/must'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createTable, pip } from './testing/gate-table.ts'

const taken = { ok: true }
const refusedFor = (reason: string) => ({ ok: false, reason, poisoned: false })

const typing = (id: CardId, words: string) => (doc: Y.Doc) => {
  const paragraph = must(cardText(doc, id), 'the card').get(0)
  const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  if (run instanceof Y.XmlText) run.insert(run.length, words)
}

function meeting() {
  const table = createTable()
  const chair = table.seat('imogen', 'chair')
  const minutes = table.seat('barnaby', 'minute_taker')
  const dana = table.seat('dana', 'parent_carer')
  const tamsin = table.seat('tamsin', 'social_worker')
  const card = newCardId(dana.member, 'c1')
  const added = dana.does((doc) =>
    addCard(doc, { id: card, author: dana.member, box: 'worried', order: 'a0', words: 'Late nights.', tag: 'opinion' }),
  )
  expect(added).toMatchObject(taken)
  return { table, chair, minutes, dana, tamsin, card }
}

describe('what people honestly do is taken', () => {
  test('[G1] a parent adds a card, types in it, tags it and says how they know', () => {
    const { table, dana, card } = meeting()
    expect(dana.does(typing(card, ' Twice.'))).toMatchObject(taken)
    const source = { kind: 'seen_by_me', who: '', when: 'May', firstHand: true } as const
    expect(
      dana.does((doc) => editCard(doc, card, { tag: 'fact', subTag: 'harm', children: [pip], source, lang: 'pl' })),
    ).toMatchObject(taken)
    expect(dana.does((doc) => editCard(doc, card, { tag: null }))).toMatchObject(taken)
    const read = must(readCard(table.doc, card), 'the card')
    expect(plainWords(read.words)).toBe('Late nights. Twice.')
    expect(read).toMatchObject({ author: 'dana', tag: null, subTag: 'harm', source })
    expect(table.agrees()).toBe(true)
  })

  test('ID09 the chair moves and withdraws a card, which stays its author’s', () => {
    const { table, chair, minutes, card } = meeting()
    expect(chair.does((doc) => editCard(doc, card, { box: 'needs', order: 'a5' }))).toMatchObject(taken)
    expect(minutes.does((doc) => editCard(doc, card, { box: 'well' }))).toMatchObject(taken)
    expect(
      chair.does((doc) => withdrawCard(doc, card, { by: chair.member, reason: 'Names a neighbour.' })),
    ).toMatchObject(taken)
    expect(readCard(table.doc, card)).toMatchObject({ author: 'dana', box: 'well', withdrawn: { by: 'imogen' } })
    expect(table.agrees()).toBe(true)
  })

  test('[P1] remarks, marks and plans by those who may', () => {
    const { table, chair, minutes, dana, tamsin, card } = meeting()
    expect(
      tamsin.does((doc) => contestCard(doc, { card, by: tamsin.member, words: 'I see it differently.' })),
    ).toMatchObject(taken)
    expect(minutes.does((doc) => askAboutCard(doc, { card, by: minutes.member, asks: 'source' }))).toMatchObject(taken)
    expect(chair.does((doc) => markDiscussed(doc, card))).toMatchObject(taken)
    expect(chair.does((doc) => doc.getMap('discussed').delete(card))).toMatchObject(taken)
    expect(
      minutes.does((doc) => doc.getMap('wording').set(card, { by: 'barnaby', words: 'Late bedtimes.' })),
    ).toMatchObject(taken)
    expect(dana.does((doc) => doc.getMap('wording').delete(card))).toMatchObject(taken)
    const agreement = { verdict: 'agrees', changes: '', hash: '0'.repeat(64) }
    expect(dana.does((doc) => doc.getMap('agreements').set(`dana:${pip}`, agreement))).toMatchObject(taken)
    const outcome = { author: 'dana', children: [pip], text: 'Sleeps', known: 'Asked', order: 'a0' }
    expect(dana.does((doc) => doc.getMap('outcomes').set('dana:o1', new Y.Map(Object.entries(outcome))))).toMatchObject(
      taken,
    )
    const item = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('outcomes').get('dana:o1')
    expect(tamsin.does((doc) => item(doc)?.set('known', 'Asked twice'))).toMatchObject(taken)
    expect(chair.does((doc) => doc.getMap('outcomes').delete('dana:o1'))).toMatchObject(taken)
    expect(table.agrees()).toBe(true)
  })

  test('everybody with the right writes and erases in a child’s impact statement', () => {
    const { table, dana, tamsin } = meeting()
    expect(dana.does((doc) => writeWords(impactText(doc, pip), 'Pip is tired.\nPip hides.'))).toMatchObject(taken)
    expect(tamsin.does((doc) => impactText(doc, pip).delete(0, 1))).toMatchObject(taken)
    expect(tamsin.does((doc) => writeWords(impactText(doc, pip), 'Pip says: I hide.'))).toMatchObject(taken)
    expect(plainWords(wordsOf(impactText(table.doc, pip)))).toBe('Pip says: I hide.')
    expect(table.agrees()).toBe(true)
  })

  test('RE11 a long batch from offline is one update, and what was erased meanwhile does no harm', () => {
    const { table, chair, dana, card } = meeting()
    for (let n = 0; n < 60; n++) dana.doesOffline(typing(card, ` ${n}`))
    dana.doesOffline((doc) => editCard(doc, card, { box: 'well' }))
    dana.doesOffline((doc) => editCard(doc, card, { box: 'worried', rival: 'Something else.' }))
    dana.doesOffline((doc) => editCard(doc, card, { rival: null }))
    const second = newCardId(dana.member, 'c2')
    dana.doesOffline((doc) =>
      addCard(doc, { id: second, author: dana.member, box: 'well', order: 'a1', words: 'Gran.' }),
    )
    dana.doesOffline((doc) => writeWords(must(cardText(doc, second), 'text'), 'Gran helps.'))
    dana.doesOffline((doc) => editCard(doc, second, { box: 'worried' }))
    dana.doesOffline((doc) => withdrawCard(doc, second, { by: dana.member, reason: '' }))
    chair.does((doc) => editCard(doc, card, { box: 'needs' }))
    expect(dana.comesBack()).toMatchObject(taken)
    expect(dana.comesBack()).toEqual({ ok: true, canonical: null })
    expect(table.agrees()).toBe(true)
    expect(plainWords(must(readCard(table.doc, second), 'card').words)).toBe('Gran helps.')
  })

  test('ID14 after a reload, edits under an earlier clientID of the same person are taken', () => {
    const { table, dana, card } = meeting()
    dana.doesOffline(typing(card, ' And loud.'))
    const reloaded = table.seat('dana', 'parent_carer')
    Y.applyUpdate(reloaded.doc, Y.encodeStateAsUpdate(dana.doc))
    reloaded.doesOffline(typing(card, ' Always.'))
    expect(reloaded.comesBack()).toMatchObject(taken)
    expect(plainWords(must(readCard(table.doc, card), 'card').words)).toBe('Late nights. And loud. Always.')
  })

  test('undo and redo make things anew under the undoer’s clientID', () => {
    const { table, dana, card } = meeting()
    const undo = new Y.UndoManager(must(cardText(dana.doc, card), 'text'), { captureTimeout: 0 })
    expect(dana.does((doc) => must(cardText(doc, card), 'text').delete(0, 1))).toMatchObject(taken)
    expect(dana.does(() => undo.undo())).toMatchObject(taken)
    expect(dana.does(() => undo.redo())).toMatchObject(taken)
    expect(dana.does(() => undo.undo())).toMatchObject(taken)
    expect(plainWords(must(readCard(table.doc, card), 'card').words)).toBe('Late nights.')
    expect(table.agrees()).toBe(true)
  })

  test('an empty update, and one that is known already, is taken and changes nothing', () => {
    const { table, dana, chair } = meeting()
    const before = table.bytes()
    expect(dana.sends(Uint8Array.of(0, 0))).toEqual({ ok: true, canonical: null })
    expect(chair.sends(Y.encodeStateAsUpdate(table.doc))).toEqual({ ok: true, canonical: null })
    expect(table.bytes()).toBe(before)
  })
})

describe('who may do what', () => {
  test('ID09 the chair cannot edit the words of a card, or tag it', () => {
    const { chair, card } = meeting()
    expect(chair.does(typing(card, '!'))).toMatchObject(refusedFor('not-yours'))
    const again = meeting()
    expect(again.chair.does((doc) => editCard(doc, again.card, { tag: 'fact' }))).toMatchObject(refusedFor('not-yours'))
  })

  test('[P1] the chair withdraws only with a reason, the author without', () => {
    const { chair, dana, card } = meeting()
    expect(chair.does((doc) => withdrawCard(doc, card, { by: chair.member, reason: ' ' }))).toMatchObject(
      refusedFor('not-allowed'),
    )
    expect(dana.does((doc) => withdrawCard(doc, card, { by: dana.member, reason: '' }))).toMatchObject(taken)
  })

  test('[P1] nobody writes in a withdrawn card, its author neither, until it is put back', () => {
    const { dana, card } = meeting()
    dana.does((doc) => withdrawCard(doc, card, { by: dana.member, reason: '' }))
    dana.doesOffline((doc) => doc.getMap('withdrawals').delete(card))
    dana.doesOffline(typing(card, ' Put back.'))
    expect(dana.comesBack()).toMatchObject(taken)
    dana.does((doc) => withdrawCard(doc, card, { by: dana.member, reason: '' }))
    expect(dana.does(typing(card, '!'))).toMatchObject(refusedFor('withdrawn'))
  })

  test('[P1] a withdrawal in somebody else’s name, or over somebody else’s, is refused', () => {
    const { chair, dana, card } = meeting()
    expect(chair.does((doc) => withdrawCard(doc, card, { by: dana.member, reason: 'So.' }))).toMatchObject(
      refusedFor('not-yours'),
    )
    const again = meeting()
    again.chair.does((doc) => withdrawCard(doc, again.card, { by: again.chair.member, reason: 'So.' }))
    expect(again.dana.does((doc) => doc.getMap('withdrawals').delete(again.card))).toMatchObject(
      refusedFor('withdrawn'),
    )
  })

  test('ST07 [P1] a trainee and an interpreter write nothing', () => {
    for (const role of ['observer_trainee', 'interpreter'] as const) {
      const { table, card } = meeting()
      const quiet = () => table.seat(`quiet${table.people.length}`, role)
      const one = quiet()
      expect(one.does((doc) => addCard(doc, { author: one.member, box: 'well', order: 'a0' }))).toMatchObject(
        refusedFor('not-allowed'),
      )
      const two = quiet()
      expect(two.does((doc) => writeWords(impactText(doc, pip), 'x'))).toMatchObject(refusedFor('not-allowed'))
      const three = quiet()
      expect(three.does((doc) => askAboutCard(doc, { card, by: three.member, asks: 'source' }))).toMatchObject(
        refusedFor('not-allowed'),
      )
    }
  })

  test('[P2] an advocate adds a card only in the name of the child, and cannot take the name off', () => {
    const { table } = meeting()
    const nia = table.seat('nia', 'advocate')
    const id = newCardId(nia.member, 'a1')
    const onBehalfOf = { name: 'Pip', child: pip }
    expect(
      nia.does((doc) => addCard(doc, { id, author: nia.member, box: 'well', order: 'a0', onBehalfOf })),
    ).toMatchObject(taken)
    expect(nia.does((doc) => editCard(doc, id, { onBehalfOf: null }))).toMatchObject(refusedFor('not-allowed'))
    const other = table.seat('ola', 'advocate')
    expect(other.does((doc) => addCard(doc, { author: other.member, box: 'well', order: 'a0' }))).toMatchObject(
      refusedFor('not-allowed'),
    )
  })

  test('[P2] a parent cannot speak for somebody; a social worker and a summing-up chair can', () => {
    const { dana, tamsin, chair } = meeting()
    const onBehalfOf = { name: 'Odile Thistledown-Sample', child: null }
    const speaks = (person: typeof dana) =>
      person.does((doc) => addCard(doc, { author: person.member, box: 'well', order: 'a0', onBehalfOf }))
    expect(speaks(dana)).toMatchObject(refusedFor('not-allowed'))
    expect(speaks(tamsin)).toMatchObject(taken)
    expect(speaks(chair)).toMatchObject(taken)
  })

  test('[P1] others cannot touch remarks, wording, links, agreements or plans that are not theirs', () => {
    const tries: ((doc: Y.Doc, card: CardId) => unknown)[] = [
      (doc, card) => contestCard(doc, { card, by: 'tamsin' as never, words: 'x' }),
      (doc, card) => askAboutCard(doc, { card, by: 'tamsin' as never, asks: 'source' }),
      (doc, card) => markDiscussed(doc, card),
      (doc, card) => doc.getMap('wording').set(card, { by: 'dana', words: 'x' }),
      (doc) => doc.getMap('agreements').set(`tamsin:${pip}`, { verdict: 'agrees', changes: '', hash: '0'.repeat(64) }),
      (doc, card) => doc.getMap('links').set('dana:l1', { from: 'tamsin:c9', to: card, kind: 'supports' }),
      (doc) => doc.getMap('contingency').delete('tamsin:p1'),
      (doc) => doc.getMap<Y.Map<unknown>>('contingency').get('tamsin:p1')?.set('then', 'x'),
      (doc) => doc.getMap('cards').delete('tamsin:c9'),
      (doc) => editCard(doc, 'tamsin:c9' as CardId, { box: 'needs' }),
    ]
    for (const [index, attempt] of tries.entries()) {
      const { table, dana, tamsin, card } = meeting()
      tamsin.does((doc) =>
        addCard(doc, { id: newCardId(tamsin.member, 'c9'), author: tamsin.member, box: 'well', order: 'a0' }),
      )
      const plan = Object.entries({ author: 'tamsin', ifThis: 'a', then: 'b', order: 'a0' })
      expect(tamsin.does((doc) => doc.getMap('contingency').set('tamsin:p1', new Y.Map(plan)))).toMatchObject(taken)
      const before = table.state()
      const result = dana.does((doc) => attempt(doc, card))
      expect(result, `try ${index}`).toMatchObject({ ok: false, poisoned: false })
      expect(table.state()).toBe(before)
    }
  })

  test('[D4] a minute taker adds a card and cannot tag it', () => {
    const { minutes } = meeting()
    const id = newCardId(minutes.member, 'm1')
    expect(minutes.does((doc) => addCard(doc, { id, author: minutes.member, box: 'well', order: 'a0' }))).toMatchObject(
      taken,
    )
    expect(minutes.does((doc) => editCard(doc, id, { tag: 'fact' }))).toMatchObject(refusedFor('not-allowed'))
  })

  test('[P1] a wording is proposed in one’s own name and not over another’s', () => {
    const { table, minutes, card } = meeting()
    const wording = (by: string) => (doc: Y.Doc) => doc.getMap('wording').set(card, { by, words: 'Late bedtimes.' })
    expect(minutes.does(wording('barnaby'))).toMatchObject(taken)
    const second = table.seat('ines', 'minute_taker')
    expect(second.does(wording('ines'))).toMatchObject(refusedFor('not-yours'))
    const again = meeting()
    expect(again.minutes.does(wording('imogen'))).toMatchObject(refusedFor('not-yours'))
  })

  test('[G1] nothing is said of a card that is not there', () => {
    const nowhere = 'dana:none'
    const said: ((doc: Y.Doc) => unknown)[] = [
      (doc) => doc.getMap('discussed').set(nowhere, true),
      (doc) => doc.getMap('withdrawals').set(nowhere, { by: 'imogen', reason: 'x' }),
      (doc) => doc.getMap('wording').set(nowhere, { by: 'imogen', words: 'x' }),
      (doc) => doc.getMap('links').set('imogen:1', { from: nowhere, to: 'dana:c1', kind: 'supports' }),
      (doc) => doc.getMap('links').set('imogen:1', { from: 'dana:c1', to: nowhere, kind: 'supports' }),
      (doc) => contestCard(doc, { card: nowhere as CardId, by: 'imogen' as never, words: 'x' }),
    ]
    for (const say of said) expect(meeting().chair.does(say)).toMatchObject(refusedFor('not-understood'))
    const link = { from: 'dana:c1', to: 'dana:c1', kind: 'supports' }
    expect(meeting().chair.does((doc) => doc.getMap('links').set('imogen:1', link))).toMatchObject(taken)
  })

  test('[P1] a card is withdrawn, never removed, by its author neither', () => {
    const { dana, card } = meeting()
    expect(dana.does((doc) => doc.getMap('cards').delete(card))).toMatchObject(refusedFor('not-allowed'))
  })

  test('ST01 while paused nobody’s writing is taken; what was being typed still is for a moment', () => {
    const { table, dana, card } = meeting()
    Object.assign(table.present, { paused: true, wordsStillTaken: true })
    expect(dana.does(typing(card, ' Yes.'))).toMatchObject(taken)
    expect(dana.does((doc) => editCard(doc, card, { box: 'well' }))).toMatchObject(refusedFor('paused'))
    Object.assign(table.present, { wordsStillTaken: false })
    const again = table.seat('dana', 'parent_carer')
    expect(again.does(typing(card, ' No.'))).toMatchObject(refusedFor('paused'))
  })
})
