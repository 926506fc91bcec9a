import type { CardId, ChildId, MemberId } from '@evenhand/shared/domain/ids'
import { decodeUpdate } from '@evenhand/shared/grid-doc/decode-update'
import { describeUpdate } from '@evenhand/shared/grid-doc/describe-update'
import { addCard, cardText, impactText, newCardId } from '@evenhand/shared/grid-doc/edit-grid'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { plainWords, wordsOf } from '@evenhand/shared/grid-doc/read-grid'
import { rootPlace } from '@evenhand/shared/grid-doc/place'
import { must } from '@evenhand/shared/lib/must'
import { cleanup, render } from '@testing-library/react'
import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { I18nContext } from '../i18n/use-translation.ts'
import { WordsEditor } from './words-editor.tsx'

const pip = 'pip' as ChildId
const dana = 'dana' as MemberId
const card: CardId = newCardId(dana, 'c1')

/** A document as the server has it. Every update must be explained in full before it counts, as at the server's gate. */
function board() {
  const doc = new Y.Doc()
  openGrid(doc, [pip])
  const tabs: { doc: Y.Doc }[] = []
  const changes: string[] = []

  function tab(client: number) {
    const own = new Y.Doc()
    own.clientID = client
    openGrid(own, [pip])
    Y.applyUpdate(own, Y.encodeStateAsUpdate(doc), 'server')
    const entry = { doc: own }
    tabs.push(entry)
    own.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'server') take(update, own, client)
    })
    return own
  }
  function take(update: Uint8Array, from: Y.Doc, client: number) {
    const decoded = decodeUpdate(update, (name) => rootPlace(name) !== null)
    if (!decoded.ok) throw new Error(`not admitted: ${decoded.reason}`)
    const described = describeUpdate(doc, decoded.value, (id) => (id === client ? 'mine' : 'other'))
    if (!described.ok) throw new Error(`not admitted: ${described.reason}`)
    changes.push(...described.changes.map(({ kind }) => kind))
    Y.applyUpdate(doc, update)
    for (const { doc: other } of tabs) if (other !== from) Y.applyUpdate(other, update, 'server')
  }
  return { doc, tab, changes }
}

function open(text: Y.XmlFragment, label: string): Editor {
  const { container } = render(
    <I18nContext value={inEnglish()}>
      <WordsEditor text={text} label={label} limit={4_000} />
    </I18nContext>,
  )
  const dom: (Element & { editor?: unknown }) | null = container.querySelector('[role=textbox]')
  const editor = dom?.editor
  if (!(editor instanceof Editor)) throw new Error('no editor was mounted')
  return editor
}

afterEach(cleanup)

describe('what the editor writes passes the gate', () => {
  test('[G1] words, paragraphs, breaks, lists, erasing, undo and redo in a card', () => {
    const { doc, tab, changes } = board()
    const own = tab(100)
    addCard(own, { id: card, author: dana, box: 'well', order: 'a0' })
    changes.length = 0
    const editor = open(must(cardText(own, card), 'the text'), 'Words')
    editor.commands.insertContent('Gran comes')
    editor.commands.insertContent(' every day.')
    editor.commands.splitBlock()
    editor.commands.insertContent('She')
    editor.commands.setHardBreak()
    editor.commands.insertContent('cooks.')
    expect(plainWords(wordsOf(must(cardText(doc, card), 'the text')))).toBe('Gran comes every day.\nShe\ncooks.')
    editor.commands.splitBlock()
    editor.commands.toggleBulletList()
    editor.commands.insertContent('Soup 👩‍👧')
    editor.commands.splitListItem('listItem')
    editor.commands.insertContent('Bread')
    editor.commands.sinkListItem('listItem')
    editor.commands.liftListItem('listItem')
    editor.commands.undo()
    editor.commands.undo()
    editor.commands.redo()
    editor.commands.setTextSelection({ from: 3, to: 20 })
    editor.commands.deleteSelection()
    editor.commands.selectAll()
    editor.commands.deleteSelection()
    editor.commands.undo()
    editor.commands.setContent(
      '<p>Pasted <b>bold</b> <a href="javascript:alert(1)">link</a></p><ul><li><p>one</p></li></ul>',
    )
    expect(plainWords(wordsOf(must(cardText(doc, card), 'the text')))).toBe('Pasted bold link\none')
    expect(must(cardText(doc, card), 'the text').toString()).toBe(must(cardText(own, card), 'the text').toString())
    expect(new Set(changes)).toEqual(new Set(['text-changed']))
    expect(changes.length).toBeGreaterThan(12)
  })

  test('[G1] two people in one impact statement, each typing where the other erases', () => {
    const { doc, tab, changes } = board()
    const [one, two] = [tab(100), tab(200)]
    const dana = open(impactText(one, pip), 'Dana')
    const tamsin = open(impactText(two, pip), 'Tamsin')
    dana.commands.insertContent('Pip is tired.')
    tamsin.commands.insertContentAt(tamsin.state.doc.content.size - 1, ' Pip hides.')
    tamsin.commands.setTextSelection({ from: 1, to: 5 })
    tamsin.commands.deleteSelection()
    dana.commands.insertContentAt(1, 'He ')
    dana.commands.setTextSelection(dana.state.doc.content.size - 1)
    dana.commands.splitBlock()
    dana.commands.insertContent('At school too.')
    tamsin.commands.selectAll()
    tamsin.commands.toggleBulletList()
    dana.commands.undo()
    tamsin.commands.undo()
    const words = plainWords(wordsOf(impactText(doc, pip)))
    expect(words).toContain('Pip hides.')
    for (const other of [one, two]) expect(plainWords(wordsOf(impactText(other, pip)))).toBe(words)
    expect(new Set(changes)).toEqual(new Set(['text-changed']))
  })
})
