import path from 'node:path'
import { GROUPS } from '../src/i18n/languages.ts'
import type { SentenceGroup } from '../src/i18n/load-sentences.ts'
import { isNode, type Node, nodesIn, type SourceFile } from './source-files.ts'

export type Groups = ReadonlySet<SentenceGroup>

interface Module {
  readonly imports: readonly string[]
  /** What it imports later, and the sentences that it says come with that. */
  readonly later: readonly { readonly to: string; readonly groups: readonly SentenceGroup[] }[]
}

/** File → which groups of sentences are there when it runs, for each way to it from the start. */
export function reached(files: readonly SourceFile[], start: string): ReadonlyMap<string, readonly Groups[]> {
  const modules = new Map(files.map((file) => [file.name, moduleOf(file)]))
  const found = new Map<string, Groups[]>()
  const walked = new Set<string>()
  const walk = (from: string, groups: Groups) => {
    const way = `${from} ${[...groups].sort().join()}`
    if (walked.has(way)) return
    walked.add(way)
    const together = new Set([from])
    for (const name of together) for (const to of modules.get(name)?.imports ?? []) together.add(to)
    for (const name of together) {
      found.set(name, [...(found.get(name) ?? []), groups])
      for (const { to, groups: more } of modules.get(name)?.later ?? []) walk(to, new Set([...groups, ...more]))
    }
  }
  walk(start, new Set<SentenceGroup>(['first']))
  return found
}

function moduleOf({ name, tree }: SourceFile): Module {
  const nodes = nodesIn(tree)
  const fromHere = (node: Node) => {
    const to = textOf(node['source'])
    return to?.startsWith('.') ? [path.join(path.dirname(name), to)] : []
  }
  const statics = nodes.filter(
    ({ type, importKind, exportKind }) =>
      ['ImportDeclaration', 'ExportNamedDeclaration'].includes(type) && importKind !== 'type' && exportKind !== 'type',
  )
  const calls = nodes.filter(({ type }) => type === 'CallExpression')
  const later = nodes
    .filter(({ type }) => type === 'ImportExpression')
    // Asked for, to be there when it is shown; whoever shows it imports it too.
    .filter((node) => !nodes.some((outer) => outer['operator'] === 'void' && nodesIn(outer).includes(node)))
    .flatMap((node) => fromHere(node).map((to) => ({ to, groups: groupsOf(node, calls, nodes) })))
  return { imports: statics.flatMap(fromHere), later }
}

/** `part(async () => (await import(…)).Page, BESIDE)`, or `Promise.all([import(…), i18n.need('elsewhere')])`. */
function groupsOf(imported: Node, calls: readonly Node[], all: readonly Node[]): readonly SentenceGroup[] {
  const around = calls.filter((call) => nodesIn(call).includes(imported))
  return around.flatMap((call) => {
    const [, ways]: readonly unknown[] = Array.isArray(call['arguments']) ? call['arguments'] : []
    return [...(calledAs(call, 'part') ? named(ways, all) : []), ...(calledAs(call, 'all') ? asked(call) : [])]
  })
}

function asked(call: Node): readonly SentenceGroup[] {
  return nodesIn(call)
    .filter((node) => node.type === 'CallExpression' && calledAs(node, 'need'))
    .flatMap((node) => nodesIn(node).flatMap(groupIn))
}

/** The groups in `{ sentences: … }`, written there or under a name in the same file. */
function named(ways: unknown, all: readonly Node[]): readonly SentenceGroup[] {
  if (!isNode(ways)) return []
  return nodesIn(ways).flatMap((node) => {
    if (node.type !== 'Identifier') return groupIn(node)
    const said = all.find(({ type, id }) => type === 'VariableDeclarator' && isNode(id) && id['name'] === node['name'])
    return said && isNode(said['init']) ? named(said['init'], all) : []
  })
}

function groupIn(node: Node): readonly SentenceGroup[] {
  return GROUPS.filter((group) => node.type === 'Literal' && node['value'] === group)
}

function calledAs(call: Node, name: string): boolean {
  const { callee } = call
  if (!isNode(callee)) return false
  const called = callee.type === 'MemberExpression' ? callee['property'] : callee
  return isNode(called) && called['name'] === name
}

function textOf(source: unknown): string | null {
  return isNode(source) && typeof source['value'] === 'string' ? source['value'] : null
}
