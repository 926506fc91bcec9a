/** One real edit for each ability that the gate judges: of one's own, and of somebody else's. */
import type { OnBehalfOf } from '@evenhand/shared/domain/grid'
import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import {
  addCard,
  addUnder,
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
import { drawLink, proposeWording } from '@evenhand/shared/grid-doc/edit-marks'
import {
  addAction,
  addOutcome,
  answerPlan,
  editPlanItem,
  promiseAction,
  recheck,
} from '@evenhand/shared/grid-doc/edit-plan'
import { must } from '@evenhand/shared/lib/must'
import type * as Y from 'yjs'
import { pip } from '../src/relay/testing/gate-table.ts'

/** What stands on the board of somebody, made before their role is what is asked about. */
export interface Things {
  readonly who: MemberId
  readonly card: CardId
  readonly outcome: string
  readonly action: string
}

/** `me` is who edits, `theirs` whose things are touched: their own, or another's. */
export type Edit = (doc: Y.Doc, me: MemberId, theirs: Things, other: Things) => void

const HASH = '0'.repeat(64)
const doer = (member: MemberId) => ({ member, name: 'Somebody Made-Up' })
const pipsWords = { name: 'Pip', child: pip }

function addFor(doc: Y.Doc, who: MemberId, onBehalfOf: OnBehalfOf): void {
  addCard(doc, { id: newCardId(who, 'new'), author: who, box: 'well', order: 'a1', words: 'New.', onBehalfOf })
}

/** What somebody has on the board: a card, an outcome, an action that is theirs to do. */
export function putUp(doc: Y.Doc, who: MemberId): Things {
  const card = newCardId(who, 'card')
  addCard(doc, { id: card, author: who, box: 'well', order: 'a0', words: 'He sleeps well.' })
  const outcome = addOutcome(doc, { author: who, children: [pip], text: 'Sleeps', known: '', order: 'a0' })
  const action = addAction(doc, {
    author: who,
    outcome,
    children: [pip],
    text: 'A lamp',
    owner: doer(who),
    helpers: [],
    due: '',
    measure: '',
    toldBy: null,
    order: 'a0',
  })
  return { who, card, outcome, action }
}

export const GATE_EDITS: Readonly<Record<string, Edit>> = {
  'add-card': (doc, _, { who }) =>
    void addCard(doc, { id: newCardId(who, 'new'), author: who, box: 'well', order: 'a1', words: 'New.' }),
  'speak-for-somebody': (doc, _, { who }) => addFor(doc, who, { name: 'Odile', child: null }),
  'enter-childs-words': (doc, _, { who }) => addFor(doc, who, pipsWords),
  'edit-card-words': (doc, _, { card }) => writeWords(must(cardText(doc, card), 'the card'), 'Other words.'),
  'tag-card': (doc, _, { card }) => editCard(doc, card, { tag: 'fact' }),
  'move-card': (doc, _, { card }) => editCard(doc, card, { box: 'needs', order: 'a3' }),
  'withdraw-card': (doc, me, { card }) => withdrawCard(doc, card, { by: me, reason: 'Names a neighbour.' }),
  'ask-about-card': (doc, _, { who }, other) => void askAboutCard(doc, { card: other.card, by: who, asks: 'source' }),
  'contest-card': (doc, _, { who }, other) => void contestCard(doc, { card: other.card, by: who, words: 'Not so.' }),
  'propose-wording': (doc, _, { who }, other) => proposeWording(doc, other.card, { by: who, words: 'Sleeps.' }),
  'mark-discussed': (doc, _, { card }) => markDiscussed(doc, card),
  'link-cards': (doc, me, { card }, other) =>
    void drawLink(doc, { by: me, from: card, to: other.card, kind: 'supports' }),
  'write-impact': (doc) => writeWords(impactText(doc, pip), 'Pip sleeps.'),
  'agree-impact': (doc, _, { who }) =>
    void doc.getMap('agreements').set(`${who}:${pip}`, { verdict: 'agrees', changes: '', hash: HASH }),
  'write-plan': (doc, _, { outcome }) => editPlanItem(doc, 'outcomes', outcome, { text: 'Sleeps all night' }),
  'own-action': (doc, _, { who, action }) =>
    promiseAction(
      doc,
      { id: action, text: 'A lamp', due: '', owner: doer(who) },
      { by: who, agrees: true, readBack: null },
    ),
  'accept-plan': (doc, _, { who }) =>
    answerPlan(doc, { by: who, child: pip, verdict: 'accepted', reasons: '', hash: HASH }),
  recheck: (doc, _, { who }, other) => recheck(doc, { by: who, of: other.card, state: 'unchanged', words: '' }),
}

/** What a proxy does instead, in the name of the person they support: what is only theirs to do that way. */
export const PROXY_EDITS: Readonly<Record<string, Edit>> = {
  'add-card': (doc, _, { who }) => addFor(doc, who, pipsWords),
  'agree-impact': (doc, _, { who }) =>
    void addUnder(doc, 'agreementsFor', who, {
      child: pip,
      for: pipsWords,
      verdict: 'agrees',
      changes: '',
      hash: HASH,
      readBack: true,
    }),
}
