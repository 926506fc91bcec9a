import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const src = path.join(import.meta.dirname, '../src')
const SIDE = /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-\w+)-(?:left|right)|left|right)(?:-\w+)?\s*:/
const FLOATS = /(?:float|clear):\s*(?:left|right)/
const ALIGNED = /text-align:\s*(?:left|right)/

test('[U7] Nothing on a screen hangs on the left or right side: the board runs right to left too', () => {
  const found = styles().flatMap(({ name, lines }) =>
    lines
      // The words at the two ends of a scale stay where the template has the ends.
      .filter((line) => sided(line) || (ALIGNED.test(line) && !name.startsWith('scoring/')))
      .map((line) => `${name}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})

test('[U7] A side is noticed in every way to write one', () => {
  for (const line of [
    '  margin-left: 1px;',
    'border-right-width: 0;',
    '  left: 0;',
    'float: right;',
    'padding: 0 4px 0 0;',
    'border-radius: 4px 0 0 4px;',
  ]) {
    expect(sided(line), line).toBe(true)
  }
  for (const line of [
    'margin-inline-start: 1px;',
    'padding: 0 4px 2px 4px;',
    'border-radius: 4px 4px 0 0;',
    'inset: 0;',
  ]) {
    expect(sided(line), line).toBe(false)
  }
})

function sided(line: string): boolean {
  const [, property = '', value = ''] = /(margin|padding|inset|border-radius):\s*([^;]+)/.exec(line) ?? []
  const [first, second, third, fourth] = inOneWord(value).split(/\s+/)
  const uneven = property === 'border-radius' ? first !== second || third !== fourth : second !== fourth
  return SIDE.test(line) || FLOATS.test(line) || (fourth !== undefined && uneven)
}

/** Each value without spaces: `calc(-1 * var(--s))` is one. */
function inOneWord(value: string): string {
  const shorter = value.trim().replace(/\(([^()]*)\)/g, (_, inner: string) => inner.replace(/\s/g, ''))
  return shorter === value.trim() ? shorter : inOneWord(shorter)
}

function styles() {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => ({ name, lines: readFileSync(path.join(src, name), 'utf8').split('\n') }))
}
