import * as Y from 'yjs'

/**
 * What a document keeps and does not show, in constant words; empty when nothing. Walks what Yjs stores and not what it
 * says: an entry in a list under a map, say, goes to everybody and is in no `toJSON`.
 */
export function hiddenContent(doc: Y.Doc): readonly string[] {
  const findings = new Set<string>()
  const roots = new Set(doc.share.values())
  if (doc.store.pendingStructs !== null) findings.add('structs that wait for others')
  if (doc.store.pendingDs !== null) findings.add('deletes that wait for others')
  for (const structs of doc.store.clients.values()) {
    let clock = 0
    for (const struct of structs) {
      if (struct.id.clock !== clock) findings.add('a gap')
      clock += struct.length
      if (struct instanceof Y.Item && !struct.deleted)
        for (const finding of ofItem(struct, roots)) findings.add(finding)
      else if (!(struct instanceof Y.Item) && !(struct instanceof Y.GC)) findings.add('a struct of another kind')
    }
  }
  return [...findings]
}

type Type = Exclude<Y.Item['parent'], Y.ID | null>

function ofItem(item: Y.Item, roots: ReadonlySet<unknown>): readonly string[] {
  const { parent, parentSub, content } = item
  if (!(parent instanceof Y.AbstractType)) return ['something that hangs in nothing']
  const findings: string[] = []
  if (!isRooted(parent, roots)) findings.push('something in a root that is not shown')
  const isMap = parent instanceof Y.Map
  if (isMap !== (parentSub !== null)) findings.push(isMap ? 'a list in a map' : 'a key in a list')
  if (parentSub !== null && parent._map.get(parentSub) !== item) findings.push('a live value below the one that counts')
  if (!fits(parent, content)) findings.push('content of a kind that may not stand there')
  return findings
}

/** Whether everything above it is live too, up to a root that is shown. */
function isRooted(type: Type, roots: ReadonlySet<unknown>): boolean {
  let at: Type = type
  for (let item = at._item; item; item = at._item) {
    if (item.deleted || !(item.parent instanceof Y.AbstractType)) return false
    at = item.parent
  }
  return roots.has(at)
}

function fits(parent: Type, content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentString) return parent instanceof Y.XmlText
  if (content instanceof Y.ContentAny)
    return parent instanceof Y.Map && content.arr.length === 1 && isPlain(content.arr[0])
  if (!(content instanceof Y.ContentType)) return false
  const { type } = content
  if (parent instanceof Y.Map) return type instanceof Y.Map ? parent._item === null : isText(type)
  return parent instanceof Y.XmlFragment && (type instanceof Y.XmlText || type instanceof Y.XmlElement)
}

function isText(type: unknown): boolean {
  return type instanceof Y.XmlFragment && !(type instanceof Y.XmlElement)
}

/** JSON that a browser can read without surprises. */
function isPlain(value: unknown): boolean {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(isPlain)
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false
  return Object.entries(value).every(([key, inner]) => !(key in Object.prototype) && isPlain(inner))
}
