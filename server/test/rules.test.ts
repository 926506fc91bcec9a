import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../..')
const rules = [...readFileSync(path.join(root, 'docs/rules.md'), 'utf8').matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map(
  (found) => String(found[1]),
)
const suites = globSync('{shared,server,client,e2e}/**/*.{test.ts,test.tsx,spec.ts,contract.ts}', {
  cwd: root,
  exclude: (name) => name === 'node_modules',
})

/** Rule ids in the names of tests, with the file they stand in. */
const named = suites.flatMap((file) => {
  const text = readFileSync(path.join(root, file), 'utf8')
  const names = text.matchAll(/(?:test|it|describe)(?:\.each\([^)]*\))?\(\s*[`'"]([^\n]*)|^\s+'(\[[A-Z]\d+\][^\n]*)/gm)
  return [...names].flatMap(([, name, listed]) =>
    [...(name ?? listed ?? '').matchAll(/\[([A-Z]\d+)\]/g)].map((found) => ({ file, rule: String(found[1]) })),
  )
})

const documents = globSync('{*.md,docs/**/*.md}', { cwd: root })

describe('the documents and the product', () => {
  test('[W1] every link in a document leads to a file that is there', () => {
    const dead = documents.flatMap((file) => {
      const links = readFileSync(path.join(root, file), 'utf8').matchAll(/\]\(([^)#]+)/g)
      const targets = [...links].map(([, target]) => String(target)).filter((target) => !target.startsWith('http'))
      return targets.filter((target) => !existsSync(path.join(root, path.dirname(file), target)))
    })
    expect(dead).toEqual([])
  })

  test('[W1] every rule of docs/rules.md is proved by a test that names it', () => {
    const proved = new Set(named.map(({ rule }) => rule))
    expect(rules.filter((rule) => !proved.has(rule))).toEqual([])
  })

  test('[W1] every test that names a rule names one that exists', () => {
    expect(named.filter(({ rule }) => !rules.includes(rule))).toEqual([])
  })
})
