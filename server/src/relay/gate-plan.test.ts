import { addAction, addOutcome, editPlanItem, promiseAction, setPlanValue } from '@evenhand/shared/grid-doc/edit-plan'
import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import { readPlan } from '@evenhand/shared/grid-doc/read-plan'
import { describe, expect, test } from 'vitest'
import { createTable, pip, wren } from './testing/gate-table.ts'

const taken = { ok: true }
const hash = '0'.repeat(64)

/** Tamsin has written an action that Dana is to do, on a board with a worry of hers. */
function planTable() {
  const table = createTable()
  const tamsin = table.seat('tamsin', 'social_worker')
  const dana = table.seat('dana', 'parent_carer')
  const priya = table.seat('priya', 'partner_professional')
  const owner = { member: dana.member, name: 'Dana' }
  const said = { text: 'Write the phone list.', due: '2026-11-20' }
  const step = { author: tamsin.member, order: 'a0', owner, ...said }
  expect(tamsin.does((doc) => addAction(doc, { ...step, id: 'tamsin:a1' }))).toMatchObject(taken)
  expect(tamsin.does((doc) => addOutcome(doc, { id: 'tamsin:o1', author: tamsin.member, order: 'a0' }))).toMatchObject(
    taken,
  )
  expect(
    dana.does((doc) => addCard(doc, { id: 'dana:c1' as never, author: dana.member, box: 'worried', order: 'a0' })),
  ).toMatchObject(taken)
  const promise = { action: 'tamsin:a1', owner, agrees: true, readBack: null, what: said.text, due: said.due }
  return { table, tamsin, dana, priya, owner, step, promise }
}

const refusedFor = (reason: string) => ({ ok: false, reason })

describe('the plan at the gate', () => {
  test('[A2] an action is agreed by its owner, and nobody else says so in their place', () => {
    const { tamsin, priya, dana, promise } = planTable()
    const says = (who: typeof dana, value: object) =>
      who.does((doc) => setPlanValue(doc, 'promises', `${who.member}:p`, value))
    expect(says(tamsin, promise)).toMatchObject(refusedFor('not-yours'))
    expect(says(priya, promise)).toMatchObject(refusedFor('not-yours'))
    expect(says(dana, promise)).toMatchObject(taken)
    expect(says(dana, { ...promise, agrees: false })).toMatchObject(taken)
  })

  test('[A2] nobody writes a promise under somebody else’s name, or takes one away', () => {
    const { tamsin, dana, promise } = planTable()
    expect(dana.does((doc) => setPlanValue(doc, 'promises', 'dana:p', promise))).toMatchObject(taken)
    expect(tamsin.does((doc) => setPlanValue(doc, 'promises', 'dana:q', promise))).toMatchObject(
      refusedFor('not-yours'),
    )
    expect(tamsin.does((doc) => doc.getMap('promises').delete('dana:p'))).toMatchObject(refusedFor('not-yours'))
    expect(dana.does((doc) => doc.getMap('promises').delete('dana:p'))).toMatchObject(taken)
  })

  test('[A2] what is written down for an owner says whether it was read back, and comes from somebody who may write for others', () => {
    const { tamsin, priya, table, promise } = planTable()
    const odile = table.seat('odile', 'family_network')
    const write = (who: typeof odile, value: object) =>
      who.does((doc) => setPlanValue(doc, 'promises', `${who.member}:p`, value))
    expect(write(tamsin, { ...promise, readBack: false })).toMatchObject(taken)
    expect(write(priya, { ...promise, readBack: true })).toMatchObject(taken)
    expect(write(odile, { ...promise, readBack: true })).toMatchObject(refusedFor('not-allowed'))
  })

  test('[A2] an owner does not pass their own word off as one that was written down for them', () => {
    const { dana, promise } = planTable()
    expect(dana.does((doc) => setPlanValue(doc, 'promises', 'dana:p', { ...promise, readBack: true }))).toMatchObject(
      refusedFor('not-allowed'),
    )
  })

  test('[A2] a promise is about the owner whom the action has now, and about an action that is there', () => {
    const { dana, tamsin, priya, promise } = planTable()
    const made = (who: typeof dana, value: object) =>
      who.does((doc) => setPlanValue(doc, 'promises', `${who.member}:p`, value))
    expect(made(priya, { ...promise, owner: { member: priya.member, name: 'Priya' } })).toMatchObject(
      refusedFor('not-understood'),
    )
    const again = planTable()
    expect(
      again.dana.does((doc) => setPlanValue(doc, 'promises', 'dana:p', { ...promise, action: 'tamsin:none' })),
    ).toMatchObject(refusedFor('not-understood'))
    expect(tamsin.does((doc) => editPlanItem(doc, 'actions', 'tamsin:a1', { owner: null }))).toMatchObject(taken)
    expect(made(dana, promise)).toMatchObject(refusedFor('not-understood'))
  })

  test('[A2] a namesake is not the owner, and the owner under another name neither', () => {
    const namesake = planTable()
    const taker = { ...namesake.owner, member: namesake.priya.member }
    expect(
      namesake.priya.does((doc) => setPlanValue(doc, 'promises', 'priya:p', { ...namesake.promise, owner: taker })),
    ).toMatchObject(refusedFor('not-understood'))
    const { dana, owner, promise } = planTable()
    const other = { ...owner, name: 'Odile' }
    expect(dana.does((doc) => setPlanValue(doc, 'promises', 'dana:p', { ...promise, owner: other }))).toMatchObject(
      refusedFor('not-understood'),
    )
  })

  test('[A2] an action and its owner’s word may come in one update, as after a lost connection', () => {
    const { dana, owner, step, promise } = planTable()
    const own = { ...step, id: 'dana:a2', author: dana.member, owner }
    const both = dana.does((doc) =>
      doc.transact(() => {
        addAction(doc, own)
        setPlanValue(doc, 'promises', 'dana:p', { ...promise, action: 'dana:a2' })
      }),
    )
    expect(both).toMatchObject(taken)
  })

  test('[A2] who promises, hands the action on and comes back from offline loses nothing; the promise counts no more', () => {
    const { table, tamsin, owner } = planTable()
    const own = { member: tamsin.member, name: 'Tamsin' }
    expect(tamsin.does((doc) => editPlanItem(doc, 'actions', 'tamsin:a1', { owner: own }))).toMatchObject(taken)
    const yes = { by: tamsin.member, agrees: true, readBack: null }
    tamsin.doesOffline((doc) => promiseAction(doc, { id: 'tamsin:a1', text: '', due: '', owner: own }, yes))
    tamsin.doesOffline((doc) => editPlanItem(doc, 'actions', 'tamsin:a1', { owner }))
    expect(tamsin.comesBack()).toMatchObject(taken)
    expect(readPlan(table.doc).actions).toMatchObject([{ owner, promise: null }])
  })

  test('[A2] who writes the owner of an action does not say yes in their place', () => {
    const { tamsin, promise } = planTable()
    const both = tamsin.does((doc) =>
      doc.transact(() => {
        editPlanItem(doc, 'actions', 'tamsin:a1', { owner: null })
        setPlanValue(doc, 'promises', 'tamsin:p', promise)
      }),
    )
    expect(both).toMatchObject(refusedFor('not-yours'))
    const priya = planTable()
    const other = priya.priya.does((doc) =>
      doc.transact(() => {
        addOutcome(doc, { id: 'priya:o1', author: priya.priya.member, order: 'a0' })
        setPlanValue(doc, 'promises', 'priya:p', { ...priya.promise, action: 'priya:o1', readBack: true })
      }),
    )
    expect(other).toMatchObject(refusedFor('not-understood'))
  })

  test('[A2] a minute taker, an advocate, an interpreter and an observer own no action', () => {
    for (const role of ['minute_taker', 'advocate', 'interpreter', 'observer_trainee'] as const) {
      const { table, tamsin, promise } = planTable()
      const one = table.seat('one', role)
      const owner = { member: one.member, name: 'One' }
      tamsin.does((doc) => editPlanItem(doc, 'actions', 'tamsin:a1', { owner }))
      const said = one.does((doc) => setPlanValue(doc, 'promises', 'one:p', { ...promise, owner }))
      expect(said, role).toMatchObject(refusedFor('not-allowed'))
    }
  })

  test('[A3] the social worker accepts the family’s plan for one child, or says what has to change', () => {
    const accept = (role: 'social_worker' | 'parent_carer' | 'chair', key: string, verdict: string, reasons = '') => {
      const one = createTable().seat('one', role)
      return one.does((doc) => setPlanValue(doc, 'acceptances', `one:${key}`, { verdict, reasons, hash }))
    }
    expect(accept('social_worker', pip, 'accepted')).toMatchObject(taken)
    expect(accept('social_worker', wren, 'needs_changing', 'Who is there on Saturday?')).toMatchObject(taken)
    expect(accept('social_worker', pip, 'needs_changing')).toMatchObject(refusedFor('not-allowed'))
    expect(accept('social_worker', pip, 'accepted_if', '  ')).toMatchObject(refusedFor('not-allowed'))
    expect(accept('social_worker', 'nobody', 'accepted')).toMatchObject(refusedFor('not-understood'))
    expect(accept('parent_carer', pip, 'accepted')).toMatchObject(refusedFor('not-allowed'))
    expect(accept('chair', pip, 'accepted')).toMatchObject(refusedFor('not-allowed'))
  })

  test('[A6] each thing of last time is said to be what such a thing can be, by whoever takes part', () => {
    const again = (
      of: string,
      state: string,
      role: 'parent_carer' | 'observer_trainee' | 'advocate' = 'parent_carer',
    ) => {
      const { table } = planTable()
      const one = table.seat('one', role)
      return one.does((doc) => setPlanValue(doc, 'rechecks', 'one:r', { of, state, words: 'Since May.' }))
    }
    expect(again('dana:c1', 'unchanged')).toMatchObject(taken)
    expect(again('tamsin:o1', 'part_met')).toMatchObject(taken)
    expect(again('tamsin:a1', 'not_needed')).toMatchObject(taken)
    for (const [of, state] of [
      ['dana:c1', 'done'],
      ['tamsin:a1', 'changed'],
      ['tamsin:o1', 'done'],
      ['dana:none', 'changed'],
    ] as const)
      expect(again(of, state), `${of} ${state}`).toMatchObject(refusedFor('not-understood'))
    expect(again('dana:c1', 'changed', 'observer_trainee')).toMatchObject(refusedFor('not-allowed'))
    expect(again('dana:c1', 'changed', 'advocate')).toMatchObject(refusedFor('not-allowed'))
  })

  test('[A4] nobody at the board says what came over from an earlier meeting, about their own things neither', () => {
    for (const role of ['chair', 'parent_carer'] as const) {
      const one = createTable().seat('one', role)
      const earlier = { on: '2026-11-12', first: '2026-11-12', times: 1, states: [] }
      expect(one.does((doc) => setPlanValue(doc, 'earlier', 'one:c1', earlier))).toMatchObject(
        refusedFor('not-allowed'),
      )
    }
  })

  test('[G3] UP19 there is an end to what one person may promise', () => {
    const { dana, promise } = planTable()
    const many = dana.does((doc) =>
      doc.transact(() => {
        for (let n = 0; n <= 300; n += 1) setPlanValue(doc, 'promises', `dana:p${n}`, promise)
      }),
    )
    expect(many).toMatchObject(refusedFor('too-many'))
  })
})
