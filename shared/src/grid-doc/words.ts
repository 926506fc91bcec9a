import * as Y from 'yjs'
import type { Block, Words } from '../domain/grid.ts'

/** Lists deeper than this are neither written, admitted nor drawn. */
export const MOST_LIST_DEPTH = 2

/** A text as it is drawn. What no editor of ours writes is left out, never thrown on. */
export function wordsOf(fragment: Y.XmlFragment): Words {
  return blocksOf(fragment, 0)
}

/** The words alone: a line each for paragraphs, breaks and list items. For search, labels and hashes. */
export function plainWords(words: Words): string {
  return words.flatMap(linesOf).join('\n')
}

/** Replaces a text with these words: a paragraph a line. Used where no editor is: seeding and import. */
export function writeWords(fragment: Y.XmlFragment, plain: string): void {
  const paragraphs = plain.split(/\r?\n/).map(paragraphOf)
  const write = () => {
    if (fragment.length > 0) fragment.delete(0, fragment.length)
    fragment.insert(0, paragraphs)
  }
  // A text that is not in a document yet takes its words when it gets there.
  if (fragment.doc) fragment.doc.transact(write)
  else fragment.insert(0, paragraphs)
}

/** Adds words at the end of a text: the first line goes on where the last paragraph stops. For what was typed before an editor was there. */
export function appendWords(fragment: Y.XmlFragment, plain: string): void {
  const [first = '', ...more] = plain.split(/\r?\n/)
  const write = () => {
    const last = fragment.length > 0 ? fragment.get(fragment.length - 1) : null
    const goesOn = last instanceof Y.XmlElement && last.nodeName === 'paragraph'
    if (goesOn && first !== '') goOn(last, first)
    fragment.insert(fragment.length, (goesOn ? more : [first, ...more]).map(paragraphOf))
  }
  fragment.doc?.transact(write)
}

function goOn(paragraph: Y.XmlElement, words: string): void {
  const last = paragraph.length > 0 ? paragraph.get(paragraph.length - 1) : null
  if (last instanceof Y.XmlText) last.insert(last.length, words)
  else paragraph.insert(paragraph.length, [new Y.XmlText(words)])
}

function paragraphOf(line: string): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph')
  if (line !== '') paragraph.insert(0, [new Y.XmlText(line)])
  return paragraph
}

function linesOf(block: Block): readonly string[] {
  return block.kind === 'paragraph' ? block.lines : block.items.flatMap((item) => item.flatMap(linesOf))
}

function blocksOf(parent: Y.XmlFragment, depth: number): readonly Block[] {
  const blocks: Block[] = []
  for (const node of parent.toArray()) {
    if (!(node instanceof Y.XmlElement)) continue
    if (node.nodeName === 'paragraph') blocks.push({ kind: 'paragraph', lines: linesIn(node) })
    if (node.nodeName === 'bulletList' && depth < MOST_LIST_DEPTH) blocks.push(listOf(node, depth))
  }
  return blocks
}

function listOf(list: Y.XmlElement, depth: number): Block {
  const items = list
    .toArray()
    .filter((node) => node instanceof Y.XmlElement)
    .filter((node) => node.nodeName === 'listItem')
    .map((item) => blocksOf(item, depth + 1))
  return { kind: 'list', items }
}

function linesIn(paragraph: Y.XmlElement): readonly string[] {
  const lines = ['']
  for (const node of paragraph.toArray()) {
    if (node instanceof Y.XmlText) lines.push((lines.pop() ?? '') + plainText(node))
    else if (node instanceof Y.XmlElement && node.nodeName === 'hardBreak') lines.push('')
  }
  return lines
}

/** The delta, because the text's own `toString` writes markup. */
function plainText(text: Y.XmlText): string {
  const delta: readonly { insert?: unknown }[] = text.toDelta()
  return delta.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
}
