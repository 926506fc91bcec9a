import { writeWords } from '@evenhand/shared/grid-doc/edit-grid'
import type { Chance } from '@evenhand/shared/testing/random'
import * as Y from 'yjs'

/** Writes or erases somewhere in a text, as an editor would. */
export function typeIn(text: Y.XmlFragment | null, chance: Chance) {
  if (!text) return
  const nodes = text.toArray().filter((node) => node instanceof Y.XmlElement)
  if (nodes.length === 0 || chance.below(12) === 0)
    return writeWords(text, chance.pick(['One.', 'Two\nlines.', '', '👩‍👧 home']))
  const paragraph = chance.pick(nodes)
  if (chance.below(10) === 0) return text.delete(text.toArray().indexOf(paragraph), 1)
  const run = paragraph.get(0)
  if (!(run instanceof Y.XmlText))
    return paragraph.nodeName === 'paragraph' ? paragraph.insert(0, [new Y.XmlText('x')]) : undefined
  const at = chance.below(run.length + 1)
  if (chance.below(3) === 0 && at < run.length) run.delete(at, 1)
  else run.insert(at, chance.pick(['a', 'bc', ' ', 'ń', '🙂']))
}
