/** Edits in the shapes in which the text editor makes them: nodes are never moved, only erased and made anew elsewhere. */
import type { Chance } from '@evenhand/shared/testing/random'
import * as Y from 'yjs'

const SNIPPETS = ['a', 'bc', ' ', 'ń', '🙂', '👩‍👧', 'Pip hides. ', 'e\u0301', '🇬🇧', '\u{1F9D2}\u{1F3FD}']
/** A text longer than this is cut before more is written, so that no limit is met. */
const LONG = 400

/** One edit somewhere in a text. */
export function editText(top: Y.XmlFragment, chance: Chance): void {
  if (lengthOf(top) > LONG) return top.delete(0, top.length)
  const paragraphs = paragraphsIn(top)
  if (paragraphs.length === 0) return top.insert(0, [paragraphOf(chance.pick(SNIPPETS))])
  const paragraph = chance.pick(paragraphs)
  const shape = chance.pick([
    ...Array<Shape>(8).fill(type),
    ...Array<Shape>(4).fill(erase),
    split,
    merge,
    breakLine,
    breakLine,
    makeList,
    splitItem,
    nest,
    lift,
    remove,
    paste,
    replaceAll,
    makeEmpty,
  ])
  shape(paragraph, chance, top)
}

type Shape = (paragraph: Y.XmlElement, chance: Chance, top: Y.XmlFragment) => void

const type: Shape = (paragraph, chance) => {
  const run = anyRun(paragraph, chance)
  if (!run) return paragraph.insert(paragraph.length, [new Y.XmlText(chance.pick(SNIPPETS))])
  run.insert(anyPlace(run, chance), chance.pick(SNIPPETS))
}

const erase: Shape = (paragraph, chance) => {
  const run = anyRun(paragraph, chance)
  if (!run || run.length === 0) return
  const letters = Array.from(lettersOf(run))
  const at = chance.below(letters.length)
  const gone = letters.slice(at, at + 1 + chance.below(3)).join('').length
  run.delete(letters.slice(0, at).join('').length, gone)
}

/** Enter: what is behind the caret goes into a paragraph of its own. */
const split: Shape = (paragraph, chance) => {
  const rest = cutBehind(paragraph, chance)
  siblingsOf(paragraph)?.insert(indexOf(paragraph) + 1, [paragraphOf(rest)])
}

/** Backspace at the start: the words go to the end of the paragraph before, and their own is erased. */
const merge: Shape = (paragraph) => {
  const siblings = siblingsOf(paragraph)
  const before = siblings?.get(indexOf(paragraph) - 1)
  if (!siblings || !(before instanceof Y.XmlElement) || before.nodeName !== 'paragraph') return
  const words = paragraph.toArray().map((node) => (node instanceof Y.XmlText ? lettersOf(node) : ' '))
  const last = before.get(before.length - 1)
  if (last instanceof Y.XmlText) last.insert(last.length, words.join(''))
  else before.insert(before.length, [new Y.XmlText(words.join(''))])
  siblings.delete(indexOf(paragraph), 1)
}

/** Shift and Enter. */
const breakLine: Shape = (paragraph, chance) => {
  const rest = cutBehind(paragraph, chance)
  const more = rest === '' ? [] : [new Y.XmlText(rest)]
  paragraph.insert(paragraph.length, [new Y.XmlElement('hardBreak'), ...more])
}

const makeList: Shape = (paragraph, _, top) => {
  if (siblingsOf(paragraph) !== top) return
  const words = plain(paragraph)
  const at = indexOf(paragraph)
  top.delete(at, 1)
  top.insert(at, [listOf(itemOf(paragraphOf(words)))])
}

const splitItem: Shape = (paragraph, chance) => {
  const item = siblingsOf(paragraph)
  if (!(item instanceof Y.XmlElement) || item.nodeName !== 'listItem') return
  const rest = cutBehind(paragraph, chance)
  siblingsOf(item)?.insert(indexOf(item) + 1, [itemOf(paragraphOf(rest))])
}

/** Tab: the item goes under the one before, where lists may go two deep. */
const nest: Shape = (paragraph) => {
  const item = siblingsOf(paragraph)
  const list = item instanceof Y.XmlElement && item.nodeName === 'listItem' ? siblingsOf(item) : null
  if (!(item instanceof Y.XmlElement) || !list || !(list.parent instanceof Y.XmlFragment)) return
  const before = list.get(indexOf(item) - 1)
  const isOuter = !(list.parent instanceof Y.XmlElement)
  if (!isOuter || !(before instanceof Y.XmlElement) || item.length > 1) return
  const words = plain(paragraph)
  list.delete(indexOf(item), 1)
  before.insert(before.length, [listOf(itemOf(paragraphOf(words)))])
}

/** Shift and Tab in the only item of a list: it becomes a paragraph again. */
const lift: Shape = (paragraph, _, top) => {
  const item = siblingsOf(paragraph)
  const list = item instanceof Y.XmlElement ? siblingsOf(item) : null
  if (!(list instanceof Y.XmlElement) || list.parent !== top || list.length !== 1) return
  const words = plain(paragraph)
  const at = indexOf(list)
  top.delete(at, 1)
  top.insert(at, [paragraphOf(words)])
}

const remove: Shape = (paragraph) => siblingsOf(paragraph)?.delete(indexOf(paragraph), 1)

const paste: Shape = (paragraph, chance) => {
  const pasted = Array.from({ length: 1 + chance.below(4) }, () => paragraphOf(chance.pick(SNIPPETS)))
  siblingsOf(paragraph)?.insert(indexOf(paragraph) + 1, pasted)
}

const replaceAll: Shape = (_, chance, top) => {
  top.delete(0, top.length)
  top.insert(0, [paragraphOf(chance.pick(SNIPPETS))])
}

const makeEmpty: Shape = (paragraph) => paragraph.delete(0, paragraph.length)

/** Erases what is behind some place in the last run and gives it. */
function cutBehind(paragraph: Y.XmlElement, chance: Chance): string {
  const run = paragraph.get(paragraph.length - 1)
  if (!(run instanceof Y.XmlText)) return ''
  const at = anyPlace(run, chance)
  const rest = lettersOf(run).slice(at)
  if (rest !== '') run.delete(at, rest.length)
  return rest
}

function anyRun(paragraph: Y.XmlElement, chance: Chance): Y.XmlText | null {
  const runs = paragraph.toArray().filter((node) => node instanceof Y.XmlText)
  return runs.length > 0 ? chance.pick(runs) : null
}

/** A place between whole letters: no editor puts its caret inside one. */
function anyPlace(run: Y.XmlText, chance: Chance): number {
  const letters = Array.from(lettersOf(run))
  return letters.slice(0, chance.below(letters.length + 1)).join('').length
}

function lettersOf(run: Y.XmlText): string {
  const delta: readonly { insert?: unknown }[] = run.toDelta()
  return delta.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
}

function plain(paragraph: Y.XmlElement): string {
  return paragraph
    .toArray()
    .map((node) => (node instanceof Y.XmlText ? lettersOf(node) : ''))
    .join('')
}

function paragraphsIn(parent: Y.XmlFragment): readonly Y.XmlElement[] {
  return parent
    .toArray()
    .filter((node) => node instanceof Y.XmlElement)
    .flatMap((node) => (node.nodeName === 'paragraph' ? [node] : paragraphsIn(node)))
}

function lengthOf(top: Y.XmlFragment): number {
  return paragraphsIn(top).reduce((sum, paragraph) => sum + plain(paragraph).length + 1, 0)
}

function siblingsOf(node: Y.XmlElement | Y.XmlFragment): Y.XmlFragment | null {
  return node.parent instanceof Y.XmlFragment ? node.parent : null
}

function indexOf(node: Y.XmlElement | Y.XmlFragment): number {
  return (
    siblingsOf(node)
      ?.toArray()
      .findIndex((other) => other === node) ?? -1
  )
}

function paragraphOf(words: string): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph')
  if (words !== '') paragraph.insert(0, [new Y.XmlText(words)])
  return paragraph
}

function itemOf(paragraph: Y.XmlElement): Y.XmlElement {
  const item = new Y.XmlElement('listItem')
  item.insert(0, [paragraph])
  return item
}

function listOf(item: Y.XmlElement): Y.XmlElement {
  const list = new Y.XmlElement('bulletList')
  list.insert(0, [item])
  return list
}
