/** What people do to the plan, and to what came over from an earlier meeting. */
import type { MemberId } from '@evenhand/shared/domain/ids'
import { ACCEPTANCES, type Doer, STATES_OF } from '@evenhand/shared/domain/plan'
import { may } from '@evenhand/shared/domain/policy'
import { setPlanValue } from '@evenhand/shared/grid-doc/edit-plan'
import { isRecord } from '@evenhand/shared/grid-doc/check-value'
import type { Chance } from '@evenhand/shared/testing/random'
import * as Y from 'yjs'
import { fieldOf, ownerOf } from './board-facts.ts'
import { anOrder, anyKey, type Edit, inTurn, ownKeys, randomPart } from './find.ts'
import { CHILDREN } from './honest-server.ts'
import { edits, type Page } from './page.ts'

const ROOTS = ['outcomes', 'actions', 'contingency'] as const
type Root = (typeof ROOTS)[number]
const MOST_ITEMS = 12
const HASH = '0'.repeat(64)

const plans: Edit = (page, chance) => {
  const { doc, member, role } = page
  const name = chance.pick(ROOTS)
  const root = doc.getMap(name)
  const mayTouch = (key: string) => may(role, 'write-plan', ownerOf(key) === member ? 'own' : 'other')
  const there = [...root.keys()].filter(mayTouch)
  if (there.length < 4 || chance.below(4) === 0) {
    if (!may(role, 'write-plan', 'own') || there.length > MOST_ITEMS) return
    const fields = { author: member, order: anOrder(chance), children: [CHILDREN[0]], ...someOf(name, page, chance) }
    const make = () => root.set(`${member}:${randomPart(chance)}`, new Y.Map(Object.entries(fields)))
    return edits(page, { intents: [{ kind: 'plan', owner: member }], make })
  }
  const key = chance.pick(there)
  const item = root.get(key)
  const make = () => {
    if (chance.below(4) === 0) root.delete(key)
    else if (item instanceof Y.Map) {
      const [field, value] = chance.pick(Object.entries(someOf(name, page, chance)))
      item.set(field, value)
    }
  }
  edits(page, { intents: [{ kind: 'plan', owner: ownerOf(key) }], make })
}

/** What may be said of a part of the plan. */
function someOf(root: Root, page: Page, chance: Chance): Record<string, unknown> {
  if (root === 'outcomes') return { text: chance.pick(['Sleeps 🙂', '']), known: 'Asked twice' }
  if (root === 'contingency') return { ifThis: 'He cannot come', then: chance.pick(['Odile comes', '']) }
  const outcome = anyKey(page, 'outcomes', chance)
  return {
    outcome: chance.pick([outcome, null]),
    text: chance.pick(['Reads with her', '']),
    owner: chance.pick([aDoer(page, chance), null]),
    helpers: [aDoer(page, chance)],
    due: chance.pick(['2026-12-04', 'every Friday']),
    toldBy: null,
  }
}

function aDoer({ member }: Page, chance: Chance): Doer {
  return chance.pick<Doer>([
    { member, name: 'Here' },
    { member: 'dana' as MemberId, name: 'Dana' },
    { member: null, name: 'A neighbour' },
  ])
}

const promises: Edit = (page, chance) => {
  const { doc, member, role } = page
  const mine = ownKeys(page, 'promises')
  if (mine.length > 5) return takesBack(page, 'promises', chance.pick(mine))
  const action = anyKey(page, 'actions', chance)
  const owner = action && doerAt(page, action)
  if (!action || !owner) return
  const own = owner.member === member
  const mayWrite = may(role, 'write-down-for-others', 'own') || may(role, 'speak-for-somebody', 'own')
  if (own ? !may(role, 'own-action', 'own') : !mayWrite) return
  const readBack = own ? null : chance.pick([true, false])
  const said = { action, owner, agrees: chance.pick([true, false]), readBack, what: 'Reads with her', due: '' }
  edits(page, {
    intents: [{ kind: 'promise', action, owner }],
    make: () => setPlanValue(doc, 'promises', `${member}:${randomPart(chance)}`, said),
  })
}

function doerAt({ doc }: Page, action: string): Doer | null {
  const owner = fieldOf(doc, 'actions', action, 'owner')
  if (!isRecord(owner) || typeof owner.name !== 'string') return null
  return { member: typeof owner.member === 'string' ? (owner.member as MemberId) : null, name: owner.name }
}

/** Taking back what one said oneself needs no ability, only that it is one's turn. */
function takesBack(page: Page, root: 'promises' | 'rechecks', key: string): void {
  const ability = root === 'rechecks' ? 'recheck' : 'see-own-audiences'
  edits(page, { intents: [{ kind: 'remark', ability }], make: () => page.doc.getMap(root).delete(key) })
}

const accepts: Edit = (page, chance) => {
  if (!may(page.role, 'accept-plan', 'own')) return
  const said = { verdict: chance.pick(ACCEPTANCES), reasons: 'Who is there on Saturday?', hash: HASH }
  const key = `${page.member}:${chance.pick(CHILDREN)}`
  edits(page, {
    intents: [{ kind: 'remark', ability: 'accept-plan' }],
    make: () => setPlanValue(page.doc, 'acceptances', key, said),
  })
}

const rechecks: Edit = (page, chance) => {
  const { doc, member, role } = page
  if (!may(role, 'recheck', 'own')) return
  const mine = ownKeys(page, 'rechecks')
  if (mine.length > 5) return takesBack(page, 'rechecks', chance.pick(mine))
  const root = chance.pick(['cards', 'outcomes', 'actions'] as const)
  const of = anyKey(page, root, chance)
  if (!of) return
  const said = { of, state: chance.pick<string>(STATES_OF[root]), words: chance.pick(['', 'Since May.']) }
  edits(page, {
    intents: [{ kind: 'recheck', of }],
    make: () => setPlanValue(doc, 'rechecks', `${member}:${randomPart(chance)}`, said),
  })
}

export const PLAN_EDITS: readonly Edit[] = [plans, plans, promises, accepts, rechecks].map(inTurn)
