import { CHILDREN } from '../honest/honest-server.ts'
import { shown, typeOf } from '../board-content.ts'
import { ALL_BOXES } from '../turn.ts'
import * as Y from 'yjs'

/** Roots whose keys are under the name of whoever an entry belongs to. */
const BY_OWNER = [
  'cards',
  'contests',
  'questions',
  'links',
  'agreements',
  'agreementsFor',
  'statementBy',
  'citations',
  'confirmations',
  'promises',
  'acceptances',
  'rechecks',
  'outcomes',
  'actions',
  'contingency',
] as const

/**
 * All that this member cannot change whatever they send: everything under somebody else's name, what others said of
 * their cards, marks that only others make. Read from the rules; knows nothing of the gate.
 */
export function foreignContent(doc: Y.Doc, member: string): string {
  const others = (key: string) => !key.startsWith(`${member}:`)
  const parts: unknown[] = [shown(doc.getMap('discussed')), shown(doc.getMap('earlier'))]
  for (const root of BY_OWNER) parts.push(entriesOf(doc, root, (key) => others(key)))
  parts.push(entriesOf(doc, 'withdrawals', (_, value) => by(value) !== member))
  // Whose card it is may take a proposal away.
  parts.push(entriesOf(doc, 'wording', (key) => others(key)))
  return JSON.stringify(parts)
}

/** How many halves of letters stand in what others have written, shared texts included; `own` are the clientIDs left out. */
export function halfLetters(doc: Y.Doc, own: readonly number[]): number {
  let halves = 0
  for (const [client, structs] of doc.store.clients) {
    if (own.includes(client)) continue
    for (const struct of structs) {
      const content = struct instanceof Y.Item && !struct.deleted ? struct.content : null
      if (content instanceof Y.ContentString) halves += content.str.split('\uFFFD').length - 1
    }
  }
  return halves
}

/** What is wrong with what stands under this member's own name, in constant words; empty when nothing is. */
export function unsoundContent(doc: Y.Doc, member: string): readonly string[] {
  const findings: string[] = []
  for (const root of ['cards', 'outcomes', 'actions', 'contingency'] as const) {
    for (const [key, item] of doc.getMap(root).entries()) {
      if (!(item instanceof Y.Map)) findings.push(`${root}: an item that is none`)
      else if (!key.startsWith(`${String(item.get('author'))}:`))
        findings.push(`${root}: an author who is not the one in the key`)
    }
  }
  for (const [key, card] of doc.getMap('cards').entries()) {
    if (!(card instanceof Y.Map)) continue
    if (!ALL_BOXES.includes(String(card.get('box')))) findings.push('a card in no box')
    if (!(card.get('text') instanceof Y.XmlFragment)) findings.push('a card without its text')
    if (key.startsWith(`${member}:`)) findings.push(...unsoundText(card.get('text')))
  }
  for (const child of CHILDREN) findings.push(...unsoundText(typeOf(doc, `impact:${child}`)))
  for (const [, value] of doc.getMap('withdrawals').entries())
    if (by(value) === null) findings.push('a withdrawal by nobody')
  return [...findings, ...unsoundWords(doc, member)]
}

/** What this member has said in a place where only others speak: none of those they may be accepts a plan. */
function unsoundWords(doc: Y.Doc, member: string): readonly string[] {
  const findings: string[] = []
  const under = (root: string) => [...doc.getMap(root).entries()].filter(([key]) => key.startsWith(`${member}:`))
  if (under('acceptances').length > 0) findings.push('a plan accepted by somebody who is not asked')
  for (const [card, value] of doc.getMap('withdrawals').entries())
    if (by(value) === member && !card.startsWith(`${member}:`))
      findings.push('a card withdrawn that is somebody else’s')
  for (const [key] of under('agreements'))
    if (!CHILDREN.some((child) => key === `${member}:${child}`)) findings.push('an answer about no child')
  for (const [, said] of under('agreementsFor'))
    if (JSON.stringify(said).includes(`"member":"${member}"`)) findings.push('an answer written down for oneself')
  return findings
}

/** Which nodes stand in which, as the editor has it. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  top: ['paragraph', 'bulletList'],
  paragraph: ['hardBreak'],
  bulletList: ['listItem'],
  listItem: ['paragraph', 'bulletList'],
  hardBreak: [],
}

function unsoundText(top: unknown): readonly string[] {
  const findings: string[] = []
  const look = (parent: Y.XmlFragment, name: string, lists: number) => {
    for (const node of parent.toArray()) {
      if (node instanceof Y.XmlText) {
        if (name !== 'paragraph') findings.push('words outside a paragraph')
        if (JSON.stringify(node.toDelta()).includes('attributes')) findings.push('words with marks')
      } else if (node instanceof Y.XmlElement) {
        const deep = lists + (node.nodeName === 'bulletList' ? 1 : 0)
        if (!INSIDE[name]?.includes(node.nodeName)) findings.push('a node where none may stand')
        if (deep > 2) findings.push('a list too deep')
        if (Object.keys(node.getAttributes()).length > 0) findings.push('a node with attributes')
        if (deep <= 3) look(node, node.nodeName, deep)
      }
    }
  }
  if (top instanceof Y.XmlFragment) look(top, 'top', 0)
  return findings
}

function entriesOf(doc: Y.Doc, root: string, keep: (key: string, value: unknown) => boolean): unknown {
  const kept = [...doc.getMap(root).entries()].filter(([key, value]) => keep(key, value))
  return kept.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, shown(value)])
}

function by(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'by' in value && typeof value.by === 'string' ? value.by : null
}
