import { MOST_LIST_DEPTH } from '@evenhand/shared/grid-doc/words'
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/**
 * Keeps what is typed here within what the gate admits: a longest text, lists at most two deep. Only this person's own
 * steps are held back; what others wrote is shown as it came.
 */
export function wordsRules(limit: number, onTooLong: () => void): Extension {
  return Extension.create({
    name: 'wordsRules',
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction(transaction, state) {
          if (!transaction.docChanged || transaction.getMeta(ySyncPluginKey)) return true
          if (listDepth(transaction.doc) > MOST_LIST_DEPTH) return false
          const length = lengthOf(transaction.doc)
          if (length <= limit || length <= lengthOf(state.doc)) return true
          onTooLong()
          return false
        },
      }),
    ],
  })
}

function lengthOf(doc: Node): number {
  return doc.textBetween(0, doc.content.size, '\n', '\n').length
}

function listDepth(node: Node): number {
  let deepest = 0
  node.forEach((child) => {
    deepest = Math.max(deepest, listDepth(child))
  })
  return deepest + (node.type.name === 'bulletList' ? 1 : 0)
}
