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

/** The names of all tests, with the file they stand in. */
const named = suites.flatMap((file) => {
  const text = readFileSync(path.join(root, file), 'utf8')
  const names = text.matchAll(
    /(?:test|it|describe)(?:\.each\([^)]*\))?\(\s*[`'"]([^\n]*)|^\s*\]\)\(\s*[`'"]([^\n]*)|^\s+[`'"](\[[A-Z]\d+\][^\n]*)/gm,
  )
  return [...names].map(([, name, ofEach, listed]) => ({ file, name: name ?? ofEach ?? listed ?? '' }))
})

const idsIn = (text: string, form: RegExp) => [...text.matchAll(form)].map((found) => String(found[1]))
const rulesNamed = named.flatMap(({ file, name }) => idsIn(name, /\[([A-Z]\d+)\]/g).map((rule) => ({ file, rule })))
const casesNamed = named.flatMap(({ file, name }) =>
  idsIn(name, /\b((?:ID|PR|UP|ST|SC|AC|RE)\d\d)\b/g).map((id) => ({ file, id })),
)

/** The rows of docs/cases.md: the case, and the files in which it is said to be tested. */
const cases = [
  ...readFileSync(path.join(root, 'docs/cases.md'), 'utf8').matchAll(/^\| ([A-Z]{2}\d\d) \|.*\|([^|]*)\|$/gm),
].map(([, id = '', where = '']) => ({
  id,
  files: idsIn(where, /\]\(([^)]+\.tsx?)\)/g).map((link) => path.normalize(path.join('docs', link))),
  notYet: where.includes('not yet'),
}))

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
    const proved = new Set(rulesNamed.map(({ rule }) => rule))
    expect(rules.filter((rule) => !proved.has(rule))).toEqual([])
  })

  test('[W1] every test that names a rule names one that exists', () => {
    expect(rulesNamed.filter(({ rule }) => !rules.includes(rule))).toEqual([])
  })

  test('[W1] every case of docs/cases.md stands there once, and each file it points to has a test that names it', () => {
    expect(cases.length).toBeGreaterThan(70)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
    const unnamed = cases.flatMap(({ id, files }) =>
      files
        .filter((file) => !casesNamed.some((test) => test.id === id && test.file === file))
        .map((file) => [id, file]),
    )
    expect(unnamed).toEqual([])
    expect(cases.filter(({ files, notYet }) => notYet === files.length > 0)).toEqual([])
  })

  test('[W1] every test that names a case names one of docs/cases.md', () => {
    const known = new Set(cases.map(({ id }) => id))
    expect(casesNamed.filter(({ id }) => !known.has(id))).toEqual([])
  })
})
