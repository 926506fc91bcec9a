import { expect, test } from 'vitest'
import { GROUPS } from '../src/i18n/languages.ts'
import { loadSentences } from '../src/i18n/load-sentences.ts'
import { type Asked, askedKeys, asksFor } from './asked-keys.ts'
import { flatSentences, pluralKeys } from './flat-sentences.ts'
import { sourceFiles, treeOf } from './source-files.ts'

const groups = await Promise.all(GROUPS.map((group) => loadSentences('en', group)))
const all = groups
  .flatMap((sentences) => Object.entries(sentences))
  .flatMap(([namespace, inner]) => {
    const flat = flatSentences(inner)
    const plural = pluralKeys(flat)
    const single = [...flat.keys()].filter((key) => !plural.has(key.slice(0, key.lastIndexOf('_'))))
    return [...single, ...plural].map((key) => ({ namespace, key }))
  })
// A namespace may come in parts, and one part with several groups.
const keys = [...new Map(all.map((each) => [`${each.namespace}:${each.key}`, each])).values()]
const asked = onceEach(sourceFiles().flatMap(askedKeys))
const patterns = asked.filter(({ key }) => key.includes('*'))
const literal = Map.groupBy(
  asked.filter(({ key }) => !key.includes('*')),
  ({ key }) => key.slice(key.indexOf(':') + 1),
)

test('[U7] No screen asks for a sentence that nobody wrote', () => {
  const missing = asked
    .filter(({ direct }) => direct)
    .filter((each) => /[a-z]{2}/i.test(each.key) && !keys.some(({ namespace, key }) => asksFor(each, namespace, key)))
  expect(missing.map(({ file, key }) => `${file}: ${key}`)).toEqual([])
})

test('[U7] No sentence is left over that no screen asks for', () => {
  const unused = keys.filter(({ namespace, key }) => !mayAskFor(key).some((each) => asksFor(each, namespace, key)))
  expect(unused.map(({ namespace, key }) => `${namespace}:${key}`)).toEqual([])
})

test('[U7] A key is found in a choice, in a pattern, under another name and in another namespace', () => {
  const tree = treeOf(
    `
    const { t: said } = useTranslation('plan')
    const words = late ? said('late') : t(\`state.\${state}\`)
    const other = t(gone ? 'people:gone' : 'here', { name: 'not.asked' })
  `,
    'tsx',
  )
  const found = askedKeys({ name: 'some.tsx', tree }).filter(({ direct }) => direct)
  expect(found.map(({ key }) => key).sort()).toEqual(['here', 'late', 'people:gone', 'state.*'])
  const asks = (namespace: string, key: string) => found.some((each) => asksFor(each, namespace, key))
  expect([asks('plan', 'state.done'), asks('people', 'gone'), asks('people', 'late'), asks('plan', 'states')]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

/** Strings that are this key, and every pattern. */
function mayAskFor(key: string): readonly Asked[] {
  return [...(literal.get(key) ?? []), ...patterns]
}

/** The same string in a hundred files is looked for once. */
function onceEach(all: readonly Asked[]): readonly Asked[] {
  return [...new Map(all.map((each) => [`${each.namespaces.join()} ${each.key} ${each.direct}`, each])).values()]
}
