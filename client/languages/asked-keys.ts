import { isNode, type Node, nodesIn, type SourceFile } from './source-files.ts'

/** A key as the source writes it; what is filled in while running stands as `*`. */
export interface Asked {
  readonly file: string
  /** Namespaces of the file; none for a file that is handed its `t`. */
  readonly namespaces: readonly string[]
  readonly key: string
  /** Asked for with `t(…)`, or any other string of the file, which may be a key that is handed on. */
  readonly direct: boolean
}

/** Every key that a file asks for, and every string in it that may be one. */
export function askedKeys({ name: file, tree }: SourceFile): readonly Asked[] {
  const nodes = nodesIn(tree)
  const namespaces = nodes.filter((node) => isCall(node, new Set(['useTranslation', 'in']))).flatMap(stringsInFirst)
  const sayers = new Set(['t', ...nodes.flatMap(otherNameOfT)])
  const direct = nodes.filter((node) => isCall(node, sayers)).flatMap(stringsInFirst)
  const every = nodes.flatMap((node) => textOf(node) ?? [])
  return [
    ...direct.map((key) => ({ file, namespaces, key, direct: true })),
    ...every.map((key) => ({ file, namespaces, key, direct: false })),
  ]
}

/** Whether the source asks for this key of this namespace. */
export function asksFor({ namespaces, key }: Asked, namespace: string, known: string): boolean {
  const [own, rest] = key.includes(':')
    ? [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
    : [null, key]
  if (own !== null && own !== namespace) return false
  if (own === null && namespaces.length > 0 && !namespaces.includes(namespace)) return false
  // A pattern with hardly anything but holes would be every key of every namespace.
  if (!/[a-z]{2}/i.test(rest)) return own !== null
  if (!rest.includes('*')) return rest === known
  return new RegExp(`^${rest.split('*').map(escape).join('.+')}$`).test(known)
}

/** For a pattern: every mark that would mean something in it. */
function escape(words: string): string {
  return words.replace(/[^\w ]/g, String.raw`\$&`)
}

function isCall(node: Node, names: ReadonlySet<string>): boolean {
  if (node.type !== 'CallExpression' || !isNode(node['callee'])) return false
  const { callee } = node
  const called = callee.type === 'MemberExpression' ? callee['property'] : callee
  return isNode(called) && typeof called['name'] === 'string' && names.has(called['name'])
}

/** The strings in the first argument, also those of `t(late ? 'a' : 'b')`, but not what stands inside a hole. */
function stringsInFirst(call: Node): string[] {
  const [first]: readonly unknown[] = Array.isArray(call['arguments']) ? call['arguments'] : []
  return isNode(first) ? stringsOf(first) : []
}

function stringsOf(node: Node): string[] {
  const text = textOf(node)
  if (text !== null) return [text]
  const inner = { ConditionalExpression: ['consequent', 'alternate'], LogicalExpression: ['left', 'right'] }[node.type]
  const parts = node.type === 'ArrayExpression' ? node['elements'] : inner?.map((name) => node[name])
  return Array.isArray(parts) ? parts.filter(isNode).flatMap(stringsOf) : []
}

function textOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return null
  return node['quasis'].map((quasi) => String(quasi?.value?.cooked ?? '')).join('*')
}

/** `const { t: said } = useTranslation(…)` */
function otherNameOfT(node: Node): string[] {
  if (node.type !== 'Property' || !isNode(node['key']) || node['key']['name'] !== 't') return []
  const value = node['value']
  return isNode(value) && typeof value['name'] === 'string' ? [value['name']] : []
}
