import * as Y from 'yjs'

/** Everything that a document shows, as one text: two that show the same give the same. Takes any Y.Doc, changes nothing. */
export function boardContent(doc: Y.Doc): string {
  const roots = [...doc.share.keys()].sort().map((root) => [root, shown(typeOf(doc, root))])
  return JSON.stringify(roots)
}

/** A root by the type it has in every document of ours. */
export function typeOf(doc: Y.Doc, root: string): Y.XmlFragment | Y.Map<unknown> {
  return root.startsWith('impact:') ? doc.getXmlFragment(root) : doc.getMap(root)
}

/** A value as it is shown: maps in the order of their keys, texts with their marks, nodes with their names. */
export function shown(value: unknown): unknown {
  if (value instanceof Y.XmlText) return value.toDelta()
  if (value instanceof Y.XmlElement) return [value.nodeName, value.getAttributes(), value.toArray().map(shown)]
  if (value instanceof Y.XmlFragment) return value.toArray().map(shown)
  if (value instanceof Y.Map) return inOrder([...value.entries()])
  if (Array.isArray(value)) return value.map(shown)
  return typeof value === 'object' && value !== null ? inOrder(Object.entries(value)) : value
}

function inOrder(entries: readonly (readonly [string, unknown])[]): unknown {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, shown(value)])
}
