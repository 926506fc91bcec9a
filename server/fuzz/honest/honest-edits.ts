/** What people do at the board, each by what the page believes that this person may. */
import { LIMITS, SOURCE_KINDS, TAGS } from '@evenhand/shared/domain/grid'
import type { MemberId } from '@evenhand/shared/domain/ids'
import { type Ability, may, onlyAsProxy } from '@evenhand/shared/domain/policy'
import type { Role } from '@evenhand/shared/domain/role'
import {
  addCard,
  askAboutCard,
  type CardFields,
  cardText,
  contestCard,
  editCard,
  impactText,
  markDiscussed,
  newCardId,
  withdrawCard,
} from '@evenhand/shared/grid-doc/edit-grid'
import type { Chance } from '@evenhand/shared/testing/random'
import * as Y from 'yjs'
import { ALL_BOXES } from '../turn.ts'
import { fieldOf, ownerOf, withdrawnBy } from './board-facts.ts'
import { editText } from './editor-shapes.ts'
import { anOrder, anyCard, type Edit, inTurn, ownKeys, ownLiveCard, randomPart, turnOf } from './find.ts'
import { CHILDREN } from './honest-server.ts'
import type { Intent } from './intent.ts'
import { edits, type Page } from './page.ts'
import { PLAN_EDITS } from './plan-edits.ts'
import { STATEMENT_EDITS } from './statement-edits.ts'

/** Does one thing that this person may do, as far as the page knows; nothing when there was none after a few looks. */
export function anyEdit(page: Page, chance: Chance): void {
  const before = page.unsaved.size
  for (let look = 0; look < 4 && page.unsaved.size === before; look += 1) chance.pick(EDITS)(page, chance)
}

const addsCard: Edit = (page, chance) => {
  const { doc, member, role } = page
  const { boxes } = turnOf(page)
  if (!may(role, 'add-card', 'own') || boxes.length === 0) return
  if (ownKeys(page, 'cards').length >= LIMITS.cardsPerMember / 4) return
  const box = chance.pick(boxes)
  const { fields, needs } = chance.pick(sayingsFor(role))
  const make = () =>
    addCard(doc, {
      id: newCardId(member, randomPart(chance)),
      author: member,
      box,
      order: anOrder(chance),
      words: chance.pick(['', 'New.', 'Two\nlines 🙂.']),
      ...fields,
    })
  edits(page, { intents: [{ kind: 'new-card', box, needs }], make })
}

interface Saying {
  readonly fields: Partial<CardFields>
  readonly needs: readonly Ability[]
}

const OF_PIP = { name: 'Pip', child: CHILDREN[0] } as const
const OF_JOSS = { name: 'Joss', child: null, member: 'joss' as MemberId } as const
const SAYINGS: readonly Saying[] = [
  { fields: {}, needs: [] },
  { fields: {}, needs: [] },
  { fields: { tag: 'fact', subTag: 'harm', children: [CHILDREN[1]] }, needs: ['tag-card'] },
  { fields: { tag: 'hypothesis', test: 'Ask her' }, needs: ['tag-card'] },
  { fields: { onBehalfOf: OF_JOSS, readBack: true }, needs: ['speak-for-somebody'] },
  { fields: { onBehalfOf: OF_PIP, ownWords: true }, needs: ['enter-childs-words'] },
]

/** What this role may say of a new card. Whoever supports somebody says whose words they are. */
function sayingsFor(role: Role): readonly Saying[] {
  const allowed = SAYINGS.filter(({ needs }) => needs.every((ability) => may(role, ability, 'own')))
  return onlyAsProxy(role, 'add-card') ? allowed.filter(({ fields }) => fields.onBehalfOf) : allowed
}

const writesInCard: Edit = (page, chance) => {
  const card = ownLiveCard(page, chance)
  const text = card && may(page.role, 'edit-card-words', 'own') ? cardText(page.doc, card) : null
  if (!card || !text) return
  edits(page, {
    intents: [{ kind: 'words', card }],
    make: () => page.doc.transact(() => editText(text, chance)),
  })
  remember(page, card, { text, intent: { kind: 'words', card } })
}

const writesImpact: Edit = (page, chance) => {
  if (!may(page.role, 'write-impact', 'other')) return
  const child = chance.pick(CHILDREN)
  const text = impactText(page.doc, child)
  edits(page, { intents: [{ kind: 'impact' }], make: () => page.doc.transact(() => editText(text, chance)) })
  remember(page, child, { text, intent: { kind: 'impact' } })
}

const undoes: Edit = (page, chance) => {
  if (page.undo.size === 0) return
  const { manager, intent } = chance.pick([...page.undo.values()])
  const make = () => (chance.below(3) === 0 ? manager.redo() : manager.undo())
  edits(page, { intents: [{ ...intent }], make })
}

const movesCard: Edit = (page, chance) => {
  const card = anyCard(page, chance)
  if (!card || !may(page.role, 'move-card', ownerOf(card) === page.member ? 'own' : 'other')) return
  const { boxes, keepsOrder, writes } = turnOf(page)
  const open = keepsOrder ? ALL_BOXES : boxes
  if (open.length === 0 || !(writes || keepsOrder)) return
  const box = chance.pick(open)
  const patch = chance.pick([{ box }, { box, order: anOrder(chance) }, { order: anOrder(chance) }])
  const to = 'box' in patch && fieldOf(page.doc, 'cards', card, 'box') !== box ? box : null
  edits(page, { intents: [{ kind: 'move', card, to }], make: () => editCard(page.doc, card, patch) })
}

const tagsCard: Edit = (page, chance) => {
  const card = ownLiveCard(page, chance)
  if (!card || !may(page.role, 'edit-card-words', 'own')) return
  const source = { kind: chance.pick(SOURCE_KINDS), who: '', when: 'May', firstHand: chance.pick([true, false, null]) }
  const measure = { name: 'A form', completedBy: '', score: '12 of 40', scoredBy: '' }
  const { patch, ability } = chance.pick<{ patch: Partial<CardFields>; ability: Ability }>(
    [
      {
        patch: { tag: chance.pick(TAGS), subTag: chance.pick(['harm', 'risk', 'safety']) },
        ability: 'tag-card',
      } as const,
      { patch: { tag: null, subTag: null }, ability: 'edit-card-words' } as const,
      { patch: { source, readBack: true }, ability: 'edit-card-words' } as const,
      { patch: { measure, lang: 'pl', children: CHILDREN, basedOn: 'A visit' }, ability: 'edit-card-words' } as const,
      { patch: { test: 'Ask her', rival: chance.pick(['Tired', null]) }, ability: 'edit-card-words' } as const,
      { patch: { onBehalfOf: OF_JOSS }, ability: 'speak-for-somebody' } as const,
      { patch: { ownWords: chance.pick([true, false]) }, ability: 'enter-childs-words' } as const,
    ].filter((one) => may(page.role, one.ability, 'own')),
  )
  edits(page, { intents: [{ kind: 'say-of-own', ability }], make: () => editCard(page.doc, card, patch) })
}

const withdraws: Edit = (page, chance) => {
  const card = anyCard(page, chance)
  if (!card || chance.below(3) > 0) return
  const own = ownerOf(card) === page.member
  const by = withdrawnBy(page.doc, card)
  if (!may(page.role, 'withdraw-card', own ? 'own' : 'other') || (by !== null && by !== page.member)) return
  const reason = own ? '' : 'Names a neighbour.'
  const { keepsOrder, writes, takesBack } = turnOf(page)
  if (!keepsOrder && !writes && !(takesBack && own && by === null)) return
  const make = () =>
    by === null
      ? withdrawCard(page.doc, card, { by: page.member, reason })
      : page.doc.getMap('withdrawals').delete(card)
  edits(page, { intents: [{ kind: by === null ? 'withdraw' : 'put-back', card }], make })
}

const remarks: Edit = (page, chance) => {
  const { doc, member, role } = page
  const card = anyCard(page, chance)
  const ability = chance.pick(['contest-card', 'ask-about-card'] as const)
  if (!card || !may(role, ability, 'own')) return
  const root = doc.getMap(ability === 'contest-card' ? 'contests' : 'questions')
  const mine = ownKeys(page, ability === 'contest-card' ? 'contests' : 'questions')
  const make = () => {
    if (mine.length > 5) return root.delete(chance.pick(mine))
    if (ability === 'contest-card') return contestCard(doc, { card, by: member, words: 'No. 🙃' })
    return askAboutCard(doc, { card, by: member, asks: 'source' })
  }
  edits(page, { intents: [{ kind: 'remark', ability }], make })
}

const marks: Edit = (page, chance) => {
  const card = anyCard(page, chance)
  if (!card || !may(page.role, 'mark-discussed', 'other') || !turnOf(page).keepsOrder) return
  const make = () => {
    if (chance.below(3) === 0) page.doc.getMap('discussed').delete(card)
    else markDiscussed(page.doc, card)
  }
  edits(page, { intents: [{ kind: 'mark', ability: 'mark-discussed' }], make })
}

const proposes: Edit = (page, chance) => {
  const card = anyCard(page, chance)
  if (!card || !may(page.role, 'propose-wording', 'own')) return
  const make = () => page.doc.getMap('wording').set(card, { by: page.member, words: chance.pick(['So.', 'Or so.']) })
  edits(page, { intents: [{ kind: 'propose', card }], make })
}

const WRITES: readonly Edit[] = [
  ...Array<Edit>(6).fill(writesInCard),
  ...Array<Edit>(6).fill(writesImpact),
  addsCard,
  addsCard,
  undoes,
  undoes,
  tagsCard,
  tagsCard,
  remarks,
  proposes,
].map(inTurn)

const EDITS: readonly Edit[] = [...WRITES, movesCard, movesCard, withdraws, marks, ...PLAN_EDITS, ...STATEMENT_EDITS]

/** From the second edit on, a page can take back what it did to this text. */
function remember(page: Page, name: string, { text, intent }: { text: Y.XmlFragment; intent: Intent }): void {
  if (page.undo.has(name) || page.undo.size > 4) return
  page.undo.set(name, { manager: new Y.UndoManager(text, { captureTimeout: 0 }), intent })
}
