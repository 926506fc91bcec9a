import { BulletList } from '@tiptap/extension-bullet-list'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { ListItem } from '@tiptap/extension-list-item'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Awareness } from 'y-protocols/awareness'
import type { XmlFragment } from 'yjs'
import styles from './words-editor.module.css'
import { wordsRules } from './words-rules.ts'

export interface WordsEditorProps {
  readonly text: XmlFragment
  readonly label: string
  /** Most characters. */
  readonly limit: number
  readonly autoFocus?: boolean
  /** Shared texts show where others are; a card has one author and shows nobody. */
  readonly carets?: { readonly presence: Awareness; readonly name: string }
}

/**
 * Writes into one text of the document, live. Mounted only where this person may write at this moment: even an editor
 * that is switched off writes into its document when it finds something to tidy. Key it by document and text.
 */
export function WordsEditor({ text, label, limit, autoFocus = false, carets }: WordsEditorProps) {
  const { t } = useTranslation('board')
  const [tooLong, setTooLong] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const editor = useEditor({
    injectCSS: false,
    autofocus: autoFocus ? 'end' : false,
    editorProps: {
      attributes: { 'aria-label': label, 'aria-multiline': 'true', role: 'textbox', dir: 'auto', class: 'words' },
    },
    extensions: [
      Document,
      Paragraph.extend({ addAttributes: () => ({}) }),
      Text,
      HardBreak,
      BulletList,
      // Tab leaves the text, as everywhere else on the page; it does not indent.
      ListItem.extend({
        addKeyboardShortcuts() {
          return { Enter: () => this.editor.commands.splitListItem(this.name) }
        },
      }),
      Collaboration.configure({ fragment: text }),
      wordsRules(limit, () => setTooLong(true)),
      ...(carets ? [caretsOf(carets)] : []),
    ],
    onUpdate: () => setTooLong(false),
  })

  // At once, not when the editor gets round to it: a key pressed in between would go nowhere.
  useLayoutEffect(() => {
    // By its field: the editor itself throws while the part around it is hidden and fetched.
    if (autoFocus) place.current?.querySelector<HTMLElement>('[contenteditable]')?.focus()
  }, [editor, autoFocus])

  // Who reads along must not see a caret where nobody writes any more.
  const presence = carets?.presence
  useEffect(() => () => presence?.setLocalStateField('cursor', null), [presence])

  return (
    <div ref={place} className={styles.editor}>
      <EditorContent editor={editor} />
      {tooLong && (
        <p role="alert" className="small">
          {t('form.full', { count: limit })}
        </p>
      )}
    </div>
  )
}

function caretsOf({ presence, name }: { readonly presence: Awareness; readonly name: string }) {
  return CollaborationCaret.configure({
    provider: { awareness: presence },
    user: { name },
    render: drawCaret,
    selectionRender: () => ({}),
  })
}

/** A bar, and the name beside it where it stands over nobody's words. Colour tells nothing about the person. */
function drawCaret(user: Record<string, unknown>): HTMLElement {
  const caret = document.createElement('span')
  caret.className = 'caret'
  const name = document.createElement('span')
  name.className = 'caret__name'
  name.textContent = typeof user['name'] === 'string' ? user['name'] : ''
  caret.title = name.textContent
  caret.append(name)
  return caret
}
