import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAst } from 'vite'

const src = path.join(import.meta.dirname, '../src')

export interface SourceFile {
  readonly name: string
  readonly tree: Node
}

/** A node of the syntax tree, as far as these tests look into it. */
export type Node = Readonly<Record<string, unknown>> & { readonly type: string }

/** Every file of the client that people's screens are made of: no test, no sentences. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|testing\/|\.d\.ts$|^i18n\/[a-z]{2}\//.test(name))
    .map((name) => ({
      name,
      tree: treeOf(readFileSync(path.join(src, name), 'utf8'), name.endsWith('x') ? 'tsx' : 'ts'),
    }))
}

export function treeOf(text: string, lang: 'ts' | 'tsx'): Node {
  const tree: unknown = parseAst(text, { lang })
  if (!isNode(tree)) throw new Error('a source file has no tree')
  return tree
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** The node and everything in it, outer before inner. */
export function nodesIn(node: Node): readonly Node[] {
  const found: Node[] = []
  const left: Node[] = [node]
  for (let next = left.pop(); next; next = left.pop()) {
    found.push(next)
    left.push(...Object.values(next).flat().filter(isNode).toReversed())
  }
  return found
}
