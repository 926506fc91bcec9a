import type { CardId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import { addCard, editCard, newCardId, withdrawCard } from '@evenhand/shared/grid-doc/edit-grid'
import {
  citeCard,
  confirmWords,
  drawLink,
  proposeWording,
  putAwayWording,
  removeCitation,
  restoreCard,
} from '@evenhand/shared/grid-doc/edit-marks'
import { readCard } from '@evenhand/shared/grid-doc/read-grid'
import { readCitations, readLinks } from '@evenhand/shared/grid-doc/read-links'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createTable, pip } from './testing/gate-table.ts'

const hash = 'a'.repeat(64)
const taken = { ok: true }
const refusedFor = (reason: string) => ({ ok: false, reason, hostile: false, poisoned: false })

/** Tamsin has a worry and a hypothesis on the board, and an outcome; Dana has her own account. */
function meeting() {
  const table = createTable()
  const tamsin = table.seat('tamsin', 'social_worker')
  const dana = table.seat('dana', 'parent_carer')
  const [worry, guess, own] = [
    newCardId(tamsin.member, 'w1'),
    newCardId(tamsin.member, 'h1'),
    newCardId(dana.member, 'd1'),
  ]
  const outcome = 'tamsin:o1'
  const card = (id: CardId, over: object = {}) => ({ id, author: tamsin.member, box: 'worried', order: 'a0', ...over })
  tamsin.does((doc) => addCard(doc, card(worry, { tag: 'fact' })))
  tamsin.does((doc) => addCard(doc, card(guess, { tag: 'hypothesis' })))
  dana.does((doc) => addCard(doc, card(own, { author: dana.member, box: 'well' })))
  const plan = new Y.Map(Object.entries({ author: 'tamsin', order: 'a0', text: 'Sleeps through' }))
  tamsin.does((doc) => void doc.getMap('outcomes').set(outcome, plan))
  return { table, tamsin, dana, worry, guess, own, outcome, seat: (role: Role) => table.seat(`${role}-x`, role) }
}

describe('what is cited under an impact statement', () => {
  test('[D7] a hypothesis is not cited before it says what would test it and what else could explain it', () => {
    const at = meeting()
    const cites = () => at.dana.does((doc) => citeCard(doc, { by: at.dana.member, card: at.guess, child: pip }))
    const again = () => meeting()
    expect(cites()).toMatchObject(refusedFor('untested-hypothesis'))
    for (const said of [{ test: 'Ask the school' }, { rival: 'She is ill' }, { test: ' ', rival: 'She is ill' }]) {
      const there = again()
      there.tamsin.does((doc) => editCard(doc, there.guess, said))
      expect(
        there.dana.does((doc) => citeCard(doc, { by: there.dana.member, card: there.guess, child: pip })),
      ).toMatchObject(refusedFor('untested-hypothesis'))
    }
    const both = again()
    both.tamsin.does((doc) => editCard(doc, both.guess, { test: 'Ask the school', rival: 'She is ill' }))
    expect(
      both.dana.does((doc) => citeCard(doc, { by: both.dana.member, card: both.guess, child: pip })),
    ).toMatchObject(taken)
    expect(readCitations(both.table.doc)).toMatchObject([{ by: 'dana', card: both.guess, child: pip }])
  })

  test('[D7] one edit that says both and cites is taken, and one that takes a saying back and cites is not', () => {
    const at = meeting()
    const cites = (doc: Y.Doc) => citeCard(doc, { by: at.tamsin.member, card: at.guess, child: pip })
    const together = (said: object) => (doc: Y.Doc) =>
      doc.transact(() => {
        editCard(doc, at.guess, said)
        cites(doc)
      })
    expect(at.tamsin.does(together({ test: 'Ask', rival: 'Ill' }))).toMatchObject(taken)
    expect(at.tamsin.does(together({ rival: null }))).toMatchObject(refusedFor('untested-hypothesis'))
  })

  test('[D7] a new hypothesis that is cited in the edit that makes it is judged as well', () => {
    const at = meeting()
    const id = newCardId(at.tamsin.member, 'h2')
    const made = at.tamsin.does((doc) =>
      doc.transact(() => {
        addCard(doc, { id, author: at.tamsin.member, box: 'worried', order: 'a0', tag: 'hypothesis' })
        citeCard(doc, { by: at.tamsin.member, card: id, child: pip })
      }),
    )
    expect(made).toMatchObject(refusedFor('untested-hypothesis'))
  })

  test('[D2] a withdrawn card is not cited; one that was put back is', () => {
    const at = meeting()
    at.tamsin.does((doc) => withdrawCard(doc, at.worry, { by: at.tamsin.member, reason: '' }))
    const gone = meeting()
    gone.tamsin.does((doc) => withdrawCard(doc, gone.worry, { by: gone.tamsin.member, reason: '' }))
    expect(
      gone.dana.does((doc) => citeCard(doc, { by: gone.dana.member, card: gone.worry, child: pip })),
    ).toMatchObject(refusedFor('withdrawn'))
    at.tamsin.does((doc) => restoreCard(doc, at.worry))
    expect(at.dana.does((doc) => citeCard(doc, { by: at.dana.member, card: at.worry, child: pip }))).toMatchObject(
      taken,
    )
  })

  test('[G5] nobody cites in somebody else’s name or takes somebody else’s citation away', () => {
    const at = meeting()
    expect(at.dana.does((doc) => citeCard(doc, { by: at.tamsin.member, card: at.worry, child: pip }))).toMatchObject(
      refusedFor('not-yours'),
    )
    const there = meeting()
    there.tamsin.does((doc) => citeCard(doc, { by: there.tamsin.member, card: there.worry, child: pip }))
    const [citation] = readCitations(there.table.doc)
    const takesAway = (doc: Y.Doc) => removeCitation(doc, citation?.id ?? '')
    expect(there.seat('chair').does(takesAway)).toMatchObject(refusedFor('not-yours'))
    expect(there.tamsin.does(takesAway)).toMatchObject(taken)
  })

  test('[P1] whoever does not write impact statements cites nothing in them', () => {
    for (const role of ['advocate', 'interpreter', 'observer_trainee'] as const) {
      const at = meeting()
      const person = at.seat(role)
      expect(
        person.does((doc) => citeCard(doc, { by: person.member, card: at.worry, child: pip })),
        role,
      ).toMatchObject(refusedFor('not-allowed'))
    }
  })

  test('[G3] a card or a child that is not there is not cited', () => {
    for (const [card, child] of [
      ['tamsin:none', pip],
      ['tamsin:o1', pip],
      ['tamsin:w1', 'nobody'],
    ]) {
      const at = meeting()
      const cites = (doc: Y.Doc) => doc.getMap('citations').set('dana:1', { card, child })
      expect(at.dana.does(cites), `${card} ${child}`).toMatchObject(refusedFor('not-understood'))
    }
  })
})

describe('words that the minute taker proposes', () => {
  test('[G6] are put away by who proposed them or by the card’s author, and by nobody else', () => {
    const proposed = () => {
      const at = meeting()
      const barnaby = at.seat('minute_taker')
      const proposes = (doc: Y.Doc) => proposeWording(doc, at.worry, { by: barnaby.member, words: 'Seen twice.' })
      expect(barnaby.does(proposes)).toMatchObject(taken)
      return { ...at, barnaby, puts: (doc: Y.Doc) => putAwayWording(doc, at.worry) }
    }
    const at = proposed()
    expect(at.dana.does(at.puts)).toMatchObject(refusedFor('not-allowed'))
    expect(at.seat('chair').does(at.puts)).toMatchObject(refusedFor('not-allowed'))
    expect(at.tamsin.does(at.puts)).toMatchObject(taken)
    const again = proposed()
    expect(again.barnaby.does(again.puts)).toMatchObject(taken)
  })
})

describe('lines between things', () => {
  test('[D9] a card answers a worry or an outcome of the plan; nothing hangs on what is not there', () => {
    const at = meeting()
    const draws = (to: string) => (doc: Y.Doc) =>
      drawLink(doc, { by: at.dana.member, from: at.own, to, kind: 'answers' })
    expect(at.dana.does(draws(at.worry))).toMatchObject(taken)
    expect(at.dana.does(draws(at.outcome))).toMatchObject(taken)
    expect(readLinks(at.table.doc).map(({ to }) => to)).toEqual(expect.arrayContaining([at.worry, at.outcome]))
    expect(at.dana.does(draws('tamsin:none'))).toMatchObject(refusedFor('not-understood'))
  })

  test('[P1] a line from the plan is drawn by who writes the plan, the minute taker too; one from a card is not theirs', () => {
    const draws = (by: 'minute_taker' | 'advocate' | 'family_network', from: 'outcome' | 'own') => {
      const at = meeting()
      const person = at.seat(by)
      return person.does((doc) => drawLink(doc, { by: person.member, from: at[from], to: at.worry, kind: 'answers' }))
    }
    expect(draws('minute_taker', 'outcome')).toMatchObject(taken)
    expect(draws('minute_taker', 'own')).toMatchObject(refusedFor('not-allowed'))
    expect(draws('advocate', 'outcome')).toMatchObject(refusedFor('not-allowed'))
    expect(draws('family_network', 'outcome')).toMatchObject(refusedFor('not-yours'))
    expect(draws('family_network', 'own')).toMatchObject(refusedFor('not-yours'))
  })
})

describe('whose words a card holds', () => {
  /** Tamsin enters what Odile says; Odile is here, Dana as well. */
  function entered() {
    const at = meeting()
    const odile = at.table.seat('odile', 'family_network')
    const id = newCardId(at.tamsin.member, 'e1')
    const onBehalfOf = { name: 'Odile Thistledown-Sample', child: null, member: odile.member }
    at.tamsin.does((doc) => addCard(doc, { id, author: at.tamsin.member, box: 'well', order: 'a0', onBehalfOf }))
    return { ...at, odile, id }
  }

  test('[P2] the person a card speaks for confirms it, and nobody else', () => {
    const at = entered()
    const confirms = (doc: Y.Doc) => confirmWords(doc, { by: at.odile.member, card: at.id, hash })
    expect(at.odile.does(confirms)).toMatchObject(taken)
    expect(readCard(at.table.doc, at.id)?.confirmed).toEqual([{ by: 'odile', hash }])
    expect(at.dana.does((doc) => confirmWords(doc, { by: at.dana.member, card: at.id, hash }))).toMatchObject(
      refusedFor('not-allowed'),
    )
    const other = entered()
    expect(
      other.tamsin.does((doc) => confirmWords(doc, { by: other.odile.member, card: other.id, hash })),
    ).toMatchObject(refusedFor('not-yours'))
  })

  test('[P2] a card that speaks for nobody, or for somebody without a place here, is confirmed by nobody', () => {
    for (const onBehalfOf of [null, { name: 'Odile', child: null }]) {
      const at = entered()
      at.tamsin.does((doc) => editCard(doc, at.id, { onBehalfOf }))
      expect(at.odile.does((doc) => confirmWords(doc, { by: at.odile.member, card: at.id, hash }))).toMatchObject(
        refusedFor('not-allowed'),
      )
    }
    const at = entered()
    expect(
      at.odile.does((doc) => confirmWords(doc, { by: at.odile.member, card: newCardId(at.tamsin.member, 'no'), hash })),
    ).toMatchObject(refusedFor('not-understood'))
  })

  test('[P1] an observer confirms nothing, whoever names them; what was confirmed can be taken back', () => {
    const at = entered()
    const finn = at.table.seat('finn', 'observer_trainee')
    at.tamsin.does((doc) => editCard(doc, at.id, { onBehalfOf: { name: 'Finn', child: null, member: finn.member } }))
    expect(finn.does((doc) => confirmWords(doc, { by: finn.member, card: at.id, hash }))).toMatchObject(
      refusedFor('not-allowed'),
    )
    const there = entered()
    there.odile.does((doc) => confirmWords(doc, { by: there.odile.member, card: there.id, hash }))
    const takesBack = (doc: Y.Doc) => {
      for (const key of doc.getMap('confirmations').keys()) doc.getMap('confirmations').delete(key)
    }
    expect(there.odile.does(takesBack)).toMatchObject(taken)
    expect(readCard(there.table.doc, there.id)?.confirmed).toEqual([])
  })
})
