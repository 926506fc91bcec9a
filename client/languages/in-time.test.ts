import { expect, test } from 'vitest'
import { GROUPS } from '../src/i18n/languages.ts'
import { loadSentences } from '../src/i18n/load-sentences.ts'
import type { SentenceGroup } from '../src/i18n/load-sentences.ts'
import { type Asked, askedKeys, asksFor } from './asked-keys.ts'
import { flatSentences, pluralKeys } from './flat-sentences.ts'
import { type Groups, reached } from './reached.ts'
import { sourceFiles, treeOf } from './source-files.ts'

/** Each key of a namespace, and the groups that bring it. */
const keys = new Map<string, { readonly namespace: string; readonly key: string; readonly groups: SentenceGroup[] }>()
for (const group of GROUPS) {
  for (const [namespace, inner] of Object.entries(await loadSentences('en', group))) {
    const flat = flatSentences(inner)
    const plural = pluralKeys(flat)
    const bases = new Set([...flat.keys()].map((key) => [...plural].find((base) => key.startsWith(`${base}_`)) ?? key))
    for (const key of bases) {
      const known = keys.get(`${namespace}:${key}`)
      if (known) known.groups.push(group)
      else keys.set(`${namespace}:${key}`, { namespace, key, groups: [group] })
    }
  }
}

const files = sourceFiles()
const ways = reached(files, 'main.ts')

/** A key without its namespace may be of any that the file names: one of them has all that fits it here. */
function isHere(asked: Asked, here: Groups): boolean {
  const found = [...keys.values()].filter(({ namespace, key }) => asksFor(asked, namespace, key))
  const late = found.filter(({ groups }) => !groups.some((group) => here.has(group)))
  return found.length === 0 || found.some(({ namespace }) => late.every((each) => each.namespace !== namespace))
}

test('[U7] No screen asks for a sentence that arrives only with another screen', () => {
  const late = files.flatMap((file) => {
    const asked = askedKeys(file).filter(({ key, direct }) => direct && /[a-z]{2}/i.test(key))
    return (ways.get(file.name) ?? []).flatMap((here) =>
      asked
        .filter((each) => !isHere(each, here))
        .map(({ key }) => `${file.name} asks for ${key} with ${[...here].join(', ')}`),
    )
  })
  expect([...new Set(late)]).toEqual([])
})

test('[U7] The ways to a screen are those that the source has', () => {
  const file = (name: string, text: string) => ({ name, tree: treeOf(text, 'tsx') })
  const found = reached(
    [
      file('main.ts', `import './page.tsx'; import type { A } from './typed.ts'; void import('./ahead.tsx')`),
      file(
        'page.tsx',
        `
        const BESIDE = { sentences: 'beside-the-board' } as const
        const QUIET = { ...BESIDE, loading: () => null }
        const Board = part(async () => (await import('./board.tsx')).Board, { sentences: 'meeting-pages' })
        const Scores = part(async () => (await import('./scores.tsx')).Scores, QUIET)
        const open = async () => await Promise.all([import('./dialog.tsx'), i18n.need('elsewhere')])
        `,
      ),
      file('board.tsx', `export { x } from './shared.ts'`),
      file('scores.tsx', `import { x } from './shared.ts'`),
      file('dialog.tsx', ''),
    ],
    'main.ts',
  )
  const at = (name: string) => found.get(name)?.map((groups: Groups) => [...groups].join('+'))
  expect(at('page.tsx')).toEqual(['first'])
  expect(at('typed.ts')).toBe(undefined)
  expect(at('ahead.tsx')).toBe(undefined)
  expect(at('board.tsx')).toEqual(['first+meeting-pages'])
  expect(at('scores.tsx')).toEqual(['first+beside-the-board'])
  expect(at('dialog.tsx')).toEqual(['first+elsewhere'])
  expect(at('shared.ts')).toEqual(['first+meeting-pages', 'first+beside-the-board'])
})
