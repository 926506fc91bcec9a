/** What people do at the board, each by what the page believes that this person may. */
import { BOXES, LIMITS, SOURCE_KINDS, TAGS } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { may, onlyAsProxy } from '@evenhand/shared/domain/policy'
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
} from '@evenhand/shared/grid-doc/edit-grid'
import { citeCard, drawLink, removeLink } from '@evenhand/shared/grid-doc/edit-marks'
import { readCard } from '@evenhand/shared/grid-doc/read-card'
import { whyNotCited } from '@evenhand/shared/domain/citable'
import type { Chance } from '@evenhand/shared/testing/random'
import * as Y from 'yjs'
import { editText } from './editor-shapes.ts'
import { CHILDREN } from './honest-server.ts'
import { type Intent, ownerOf, withdrawnBy } from './intent.ts'
import { edits, type Page } from './page.ts'

/** Does one thing that this person may do, as far as the page knows; nothing when there was none after a few looks. */
export function anyEdit(page: Page, chance: Chance): void {
  const before = page.unsaved.size
  for (let look = 0; look < 4 && page.unsaved.size === before; look += 1) chance.pick(EDITS)(page, chance)
}

type Edit = (page: Page, chance: Chance) => void

const addsCard: Edit = (page, chance) => {
  const { doc, member, role } = page
  const own = cardsOf(doc).filter((card) => ownerOf(card) === member)
  if (!may(role, 'add-card', 'own') || own.length >= LIMITS.cardsPerMember / 4) return
  const proxy = role === 'advocate' ? { onBehalfOf: { name: 'Pip', child: CHILDREN[0] } } : {}
  const make = () =>
    addCard(doc, {
      id: newCardId(member, randomPart(chance)),
      author: member,
      box: chance.pick(BOXES),
      order: anOrder(chance),
      words: chance.pick(['', 'New.', 'Two\nlines 🙂.']),
      ...proxy,
    })
  edits(page, { intents: [{ kind: 'new-card' }], make })
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
  const patch = chance.pick([{ box: chance.pick(BOXES) }, { box: chance.pick(BOXES), order: anOrder(chance) }])
  edits(page, { intents: [{ kind: 'move', card }], make: () => editCard(page.doc, card, patch) })
}

const tagsCard: Edit = (page, chance) => {
  const card = ownLiveCard(page, chance)
  if (!card) return
  const source = { kind: chance.pick(SOURCE_KINDS), who: '', when: 'May', firstHand: chance.pick([true, false, null]) }
  const tags = may(page.role, 'tag-card', 'own')
  const patch = tags && chance.below(2) === 0 ? { tag: chance.pick([...TAGS, null]) } : { source, readBack: true }
  const intent: Intent = {
    kind: 'say-of-own',
    ability: 'tag' in patch && patch.tag !== null ? 'tag-card' : 'edit-card-words',
  }
  edits(page, { intents: [intent], make: () => editCard(page.doc, card, patch) })
}

const withdraws: Edit = (page, chance) => {
  const card = anyCard(page, chance)
  if (!card || chance.below(3) > 0) return
  const own = ownerOf(card) === page.member
  const by = withdrawnBy(page.doc, card)
  if (!may(page.role, 'withdraw-card', own ? 'own' : 'other') || (by !== null && by !== page.member)) return
  const reason = own ? '' : 'Names a neighbour.'
  const make = () =>
    by === null
      ? withdrawCard(page.doc, card, { by: page.member, reason })
      : page.doc.getMap('withdrawals').delete(card)
  edits(page, { intents: [{ kind: 'withdraw', card }], make })
}

const remarks: Edit = (page, chance) => {
  const { doc, member, role } = page
  const card = anyCard(page, chance)
  const ability = chance.pick(['contest-card', 'ask-about-card'] as const)
  if (!card || !may(role, ability, 'own')) return
  const root = doc.getMap(ability === 'contest-card' ? 'contests' : 'questions')
  const mine = [...root.keys()].filter((key) => ownerOf(key) === member)
  const make = () => {
    if (mine.length > 5) return root.delete(chance.pick(mine))
    if (ability === 'contest-card') return contestCard(doc, { card, by: member, words: 'No. 🙃' })
    return askAboutCard(doc, { card, by: member, asks: 'source' })
  }
  edits(page, { intents: [{ kind: 'remark', ability }], make })
}

const links: Edit = (page, chance) => {
  const { doc, member, role } = page
  const [from, to] = [anyCard(page, chance), anyCard(page, chance)]
  if (!from || !to || !may(role, 'link-cards', ownerOf(from) === member ? 'own' : 'other')) return
  const mine = [...doc.getMap('links').keys()].filter((key) => ownerOf(key) === member)
  const removes = mine.length > 5
  const make = () => {
    if (removes) removeLink(doc, chance.pick(mine))
    else drawLink(doc, { by: member, from, to, kind: 'answers' })
  }
  edits(page, { intents: [removes ? { kind: 'remark', ability: 'link-cards' } : { kind: 'link', card: from }], make })
}

const cites: Edit = (page, chance) => {
  const { doc, member, role } = page
  const id = anyCard(page, chance)
  const card = id && readCard(doc, id)
  if (!card || !may(role, 'write-impact', 'own') || whyNotCited(card) !== null) return
  const mine = [...doc.getMap('citations').keys()].filter((key) => ownerOf(key) === member)
  const removes = mine.length > 5
  const make = () => {
    if (removes) doc.getMap('citations').delete(chance.pick(mine))
    else citeCard(doc, { by: member, card: card.id, child: chance.pick(CHILDREN) })
  }
  edits(page, {
    intents: [removes ? { kind: 'remark', ability: 'write-impact' } : { kind: 'cite', card: card.id }],
    make,
  })
}

const marks: Edit = (page, chance) => {
  const card = anyCard(page, chance)
  if (!card || !may(page.role, 'mark-discussed', 'other')) return
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

const plans: Edit = (page, chance) => {
  const { doc, member, role } = page
  const root = doc.getMap('outcomes')
  const mayTouch = (key: string) => may(role, 'write-plan', ownerOf(key) === member ? 'own' : 'other')
  const there = [...root.keys()].filter(mayTouch)
  if (there.length < 4 || chance.below(4) === 0) {
    if (!may(role, 'write-plan', 'own') || there.length > 12) return
    const fields = { author: member, order: anOrder(chance), text: 'Sleeps 🙂', children: [CHILDREN[0]] }
    const make = () => root.set(`${member}:${randomPart(chance)}`, new Y.Map(Object.entries(fields)))
    return edits(page, { intents: [{ kind: 'plan', owner: member }], make })
  }
  const key = chance.pick(there)
  const item = root.get(key)
  const make = () => {
    if (chance.below(4) === 0) root.delete(key)
    else if (item instanceof Y.Map) item.set(chance.pick(['text', 'known']), chance.pick(['', 'Asked twice']))
  }
  edits(page, { intents: [{ kind: 'plan', owner: ownerOf(key) }], make })
}

const agrees: Edit = (page, chance) => {
  if (!may(page.role, 'agree-impact', 'own') || onlyAsProxy(page.role, 'agree-impact')) return
  const verdict = { verdict: chance.pick(['agrees', 'does_not_agree']), changes: '', hash: '0'.repeat(64) }
  const key = `${page.member}:${chance.pick(CHILDREN)}`
  const make = () => page.doc.getMap('agreements').set(key, verdict)
  edits(page, { intents: [{ kind: 'remark', ability: 'agree-impact' }], make })
}

const EDITS: readonly Edit[] = [
  ...Array<Edit>(6).fill(writesInCard),
  ...Array<Edit>(6).fill(writesImpact),
  addsCard,
  undoes,
  undoes,
  movesCard,
  movesCard,
  tagsCard,
  withdraws,
  remarks,
  links,
  cites,
  marks,
  proposes,
  plans,
  plans,
  agrees,
]

/** From the second edit on, a page can take back what it did to this text. */
function remember(page: Page, name: string, { text, intent }: { text: Y.XmlFragment; intent: Intent }): void {
  if (page.undo.has(name) || page.undo.size > 4) return
  page.undo.set(name, { manager: new Y.UndoManager(text, { captureTimeout: 0 }), intent })
}

function cardsOf(doc: Y.Doc): readonly CardId[] {
  return [...doc.getMap('cards').keys()].map((key) => key as CardId)
}

function anyCard({ doc }: Page, chance: Chance): CardId | null {
  const cards = cardsOf(doc)
  return cards.length > 0 ? chance.pick(cards) : null
}

function ownLiveCard({ doc, member }: Page, chance: Chance): CardId | null {
  const cards = cardsOf(doc).filter((card) => ownerOf(card) === member && withdrawnBy(doc, card) === null)
  return cards.length > 0 ? chance.pick(cards) : null
}

function anOrder(chance: Chance): string {
  return `a${chance.below(10)}`
}

/** As long and as varied as the real one, and the same again for the same seed. */
function randomPart(chance: Chance): string {
  return `f${chance.below(2 ** 30).toString(16)}${chance.below(2 ** 30).toString(16)}`
}
