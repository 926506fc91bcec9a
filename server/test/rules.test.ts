import { globSync, readFileSync } from 'node:fs'
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

describe('the rules and their tests', () => {
  test('[P1] every rule of docs/rules.md is proved by a test that names it', () => {
    const proved = new Set(named.map(({ rule }) => rule))
    expect(rules.filter((rule) => !proved.has(rule))).toEqual([])
  })

  test('[P1] every test that names a rule names one that exists', () => {
    expect(named.filter(({ rule }) => !rules.includes(rule))).toEqual([])
  })
})
