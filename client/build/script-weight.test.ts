import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { OFFERED } from '../src/i18n/load-sentences.ts'
import {
  type Manifest,
  type PageName,
  PAGES,
  readManifest,
  rootsIn,
  scriptOf,
  tooHeavy,
  weigh,
} from './script-weight.ts'
import { shippedTemplates } from './shipped-templates.ts'

const dist = process.env['EVENHAND_DIST'] ?? path.join(import.meta.dirname, '../dist')

const NAMES = ['join', 'board'] as const satisfies readonly PageName[]
const templates = shippedTemplates().map(({ id }) => id)

test.each(OFFERED.flatMap((language) => NAMES.map((page) => ({ page, language }))))(
  '[U9] the script of the first load of the $page page keeps to its limit in $language, whatever the template',
  ({ page, language }) => {
    expect(existsSync(path.join(dist, '.vite/manifest.json')), 'the client is built; npm test does that first').toBe(
      true,
    )
    const manifest = readManifest(dist)
    for (const template of templates) {
      const weights = weigh(dist, scriptOf(manifest, rootsIn(manifest, page, language, template)))
      expect(tooHeavy(`${page} (${language}, ${template})`, weights, PAGES[page].limit)).toBe(null)
    }
  },
)

test('[U9] what is fetched later is not fetched by either page', () => {
  const manifest = readManifest(dist)
  const first = new Set(scriptOf(manifest, PAGES.board.roots))
  for (const later of [
    'grid/words-editor',
    'grid/card-drag-live',
    'ui/dialog-frame',
    'scoring/scores-page',
    'plan/plan-page',
  ]) {
    const file = scriptOf(manifest, [`src/${later}.tsx`])[0]
    expect(file, later).toBeDefined()
    expect(first.has(file ?? ''), `${later} is fetched with the board`).toBe(false)
  }
})

test('[U9] a language that is not English is weighed with its dates and with what the template says', () => {
  const dates: Manifest = { 'src/i18n/formats/cy.ts': { file: 'cy.js' } }
  expect(rootsIn(dates, 'board', 'cy', 'two_axes')).toContain('src/i18n/cy/template-words.ts?of=two_axes.board')
  expect(rootsIn(dates, 'join', 'cy', 'two_axes')).toContain('src/i18n/formats/cy.ts')
  expect(rootsIn(dates, 'join', 'pl', 'two_axes')).not.toContain('src/i18n/formats/pl.ts')
})

const manifest: Manifest = {
  page: { file: 'page.js', imports: ['shared'] },
  shared: { file: 'shared.js', imports: ['page'] },
  look: { file: 'look.css' },
}

test('[U9] a page weighs what it imports, once, and no styles', () => {
  expect(scriptOf(manifest, ['page', 'shared', 'look'])).toEqual(['page.js', 'shared.js'])
  expect(() => scriptOf(manifest, ['gone'])).toThrow('the build has no gone')
})

test('[U9] whoever makes a page too heavy reads which, by how much, and where it lies', () => {
  const weights = [
    { file: 'board.js', bytes: 77_310 },
    { file: 'first.js', bytes: 14_000 },
  ]
  expect(tooHeavy('board', weights, 91_310)).toBe(null)
  expect(tooHeavy('board', weights, 91_309)).toBe(
    'The first load of the board page is 91.3 kB of script; the limit is 91.3 kB. Most of it:\n  77.3 kB board.js\n  14.0 kB first.js',
  )
})
