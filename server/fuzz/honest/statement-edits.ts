/** What people do about impact statements and around cards: agree, for themselves or for somebody; cite; confirm; draw lines. */
import { whyNotCited } from '@evenhand/shared/domain/citable'
import { may, onlyAsProxy } from '@evenhand/shared/domain/policy'
import { answerImpactFor, noteStatement } from '@evenhand/shared/grid-doc/edit-impact'
import { citeCard, confirmWords, drawLink, removeLink } from '@evenhand/shared/grid-doc/edit-marks'
import { HANDLINGS, VERDICTS } from '@evenhand/shared/grid-doc/impact-schema'
import { readCard } from '@evenhand/shared/grid-doc/read-card'
import { ownerOf } from './board-facts.ts'
import { anyCard, anyKey, cardsOf, type Edit, inTurn, ownKeys } from './find.ts'
import { CHILDREN } from './honest-server.ts'
import type { Intent } from './intent.ts'
import { edits } from './page.ts'

const MOST_EACH = 5
const HASH = '0'.repeat(64)

const links: Edit = (page, chance) => {
  const { doc, member, role } = page
  const things = ['cards', 'cards', 'outcomes', 'actions'] as const
  const root = chance.pick(things)
  const [from, to] = [anyKey(page, root, chance), anyKey(page, chance.pick(things), chance)]
  const ability = root === 'cards' ? 'link-cards' : 'write-plan'
  if (!from || !to || !may(role, ability, ownerOf(from) === member ? 'own' : 'other')) return
  const mine = ownKeys(page, 'links')
  const removes = mine.length > MOST_EACH && may(role, 'link-cards', 'own')
  const make = () => {
    if (removes) removeLink(doc, chance.pick(mine))
    else drawLink(doc, { by: member, from, to, kind: 'answers' })
  }
  edits(page, { intents: [removes ? { kind: 'remark', ability: 'link-cards' } : { kind: 'link', from, to }], make })
}

const cites: Edit = (page, chance) => {
  const { doc, member, role } = page
  const id = anyCard(page, chance)
  const card = id && readCard(doc, id)
  if (!card || !may(role, 'write-impact', 'own') || whyNotCited(card) !== null) return
  const mine = ownKeys(page, 'citations')
  const removes = mine.length > MOST_EACH
  const make = () => {
    if (removes) doc.getMap('citations').delete(chance.pick(mine))
    else citeCard(doc, { by: member, card: card.id, child: chance.pick(CHILDREN) })
  }
  const intent: Intent = removes ? { kind: 'remark', ability: 'write-impact' } : { kind: 'cite', card: card.id }
  edits(page, { intents: [intent], make })
}

const confirms: Edit = (page, chance) => {
  const { doc, member, role } = page
  const mine = cardsOf(doc).filter((card) => readCard(doc, card)?.onBehalfOf?.member === member)
  if (mine.length === 0 || !may(role, 'contest-card', 'own')) return
  const card = chance.pick(mine)
  edits(page, {
    intents: [{ kind: 'confirm', card }],
    make: () => confirmWords(doc, { by: member, card, hash: HASH }),
  })
}

const agrees: Edit = (page, chance) => {
  if (!may(page.role, 'agree-impact', 'own') || onlyAsProxy(page.role, 'agree-impact')) return
  const verdict = { verdict: chance.pick(VERDICTS), changes: '', hash: HASH }
  const key = `${page.member}:${chance.pick(CHILDREN)}`
  const make = () => page.doc.getMap('agreements').set(key, verdict)
  edits(page, { intents: [{ kind: 'remark', ability: 'agree-impact' }], make })
}

const agreesFor: Edit = (page, chance) => {
  const { doc, member, role } = page
  if (role !== 'advocate' && !may(role, 'write-down-for-others', 'own')) return
  const speaker = chance.pick([
    { name: 'Pip', child: CHILDREN[0] },
    { name: 'Odile', child: null },
  ])
  const said = { child: chance.pick(CHILDREN), verdict: chance.pick(VERDICTS), changes: '', hash: HASH }
  const make = () => answerImpactFor(doc, { by: member, speaker, ...said, readBack: chance.pick([true, false]) })
  if (ownKeys(page, 'agreementsFor').length <= MOST_EACH) edits(page, { intents: [{ kind: 'answer-for' }], make })
}

const handles: Edit = (page, chance) => {
  const { doc, member, role } = page
  if (!may(role, 'write-impact', 'own') || ownKeys(page, 'statementBy').length > MOST_EACH) return
  const noted = { child: chance.pick(CHILDREN), did: chance.pick(HANDLINGS), who: 'Imogen', hash: HASH }
  edits(page, {
    intents: [{ kind: 'remark', ability: 'write-impact' }],
    make: () => noteStatement(doc, { by: member, ...noted }),
  })
}

export const STATEMENT_EDITS: readonly Edit[] = [links, cites, confirms, agrees, agreesFor, handles].map(inTurn)
