import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { contrast } from './testing/contrast.ts'

type Tokens = ReadonlyMap<string, string>

const SOURCES = path.join(import.meta.dirname, '..')
const LOOK = path.join(import.meta.dirname, 'tokens.css')
const CSS = readFileSync(LOOK, 'utf8').replace(/\/\*.*?\*\//gs, '')

const SYSTEM = ':root:not([data-theme])'
const light = tokensOf(':root {')
const dark = tokensOf(':root[data-theme="dark"] {')
const high = tokensOf(':root[data-theme="contrast"] {')
const THEMES: Readonly<Record<string, Tokens>> = {
  light,
  dark: new Map([...light, ...dark]),
  contrast: new Map([...light, ...high]),
  'contrast on a dark system': new Map([...light, ...tokensOf(`and (prefers-color-scheme: dark) { ${SYSTEM} {`)]),
}

/** What is written on what. */
const TINTS = ['well', 'worried', 'good', 'needs', 'hold', 'stop', 'private']
const TEXT = [
  ...['paper', 'surface', 'sunk'].flatMap((ground) =>
    ['ink', 'ink-2', 'ink-3', 'accent'].map((words) => [words, ground] as const),
  ),
  ...TINTS.flatMap((tint) => [`${tint}-ink`, 'ink', 'ink-2', 'ink-3'].map((words) => [words, tint] as const)),
  ['stop-ink', 'surface'],
  ['ink', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-private', 'private-solid'],
  ['paper', 'ink'],
  ['paper', 'accent'],
] as const

/** Edges, pictures and rings that have to be seen. `rule` tokens only decorate. */
const INTERFACE = [
  ...['paper', 'surface', 'sunk', ...TINTS].flatMap((ground) => [
    ['edge', ground] as const,
    ['focus', ground] as const,
    ['accent', ground] as const,
  ]),
  ...['well', 'worried', 'good', 'needs'].map((tint) => [`${tint}-ink`, 'paper'] as const),
  ['hold-edge', 'hold'],
  ['hold-edge', 'paper'],
  ['stop-edge', 'stop'],
  ['stop-edge', 'paper'],
  ['private-solid', 'paper'],
] as const

test('[U6] words can be read on everything they are written on, in each theme', () => {
  for (const [theme, tokens] of Object.entries(THEMES)) {
    const least = theme.startsWith('contrast') ? 7 : 4.5
    for (const [words, ground] of TEXT)
      expect.soft(apart(tokens, words, ground), `${theme}: ${words} on ${ground}`).toBeGreaterThanOrEqual(least)
  }
})

test('[U6] edges, pictures and the focus ring can be seen, in each theme', () => {
  for (const [theme, tokens] of Object.entries(THEMES))
    for (const [line, ground] of INTERFACE)
      expect.soft(apart(tokens, line, ground), `${theme}: ${line} on ${ground}`).toBeGreaterThanOrEqual(3)
})

test('[U6] each theme sets every colour, and looks the same whether chosen or asked for by the system', () => {
  const colours = [...light].filter(([, value]) => /^(#|rgb)/.test(value)).map(([name]) => name)
  const themed = colours.filter((name) => !name.startsWith('--code'))
  for (const [theme, tokens] of [['dark', dark] as const, ['contrast', high] as const])
    expect(
      themed.filter((name) => !tokens.has(name)),
      `${theme} leaves these as they are on paper`,
    ).toEqual([])
  expect(tokensOf(`@media (prefers-color-scheme: dark) { ${SYSTEM} {`)).toEqual(dark)
  expect(tokensOf(`@media (prefers-contrast: more) { ${SYSTEM} {`)).toEqual(high)
})

test('[U6] a colour is written in the one file of tokens, and nobody asks for one that is not there', () => {
  const files = filesOf(SOURCES)
  const known = new Set([...light.keys(), ...files.flatMap(({ text }) => setIn(text))])
  for (const { name, text } of files) {
    expect.soft(text.match(/#[\da-f]{3,8}\b(?=[;,\s)"'])|\b(?:rgb|hsl|oklch)a?\(/gi) ?? [], name).toEqual([])
    const asked = [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, token = '']) => token)
    expect
      .soft(
        asked.filter((token) => !known.has(token)),
        name,
      )
      .toEqual([])
  }
})

function apart(tokens: Tokens, one: string, other: string): number {
  return contrast(tokens.get(`--${one}`) ?? '', tokens.get(`--${other}`) ?? '')
}

/** The block that begins like this. The file is formatted by rule, so spaces are all that may differ. */
function tokensOf(begins: string): Tokens {
  const flat = CSS.replace(/\s+/g, ' ')
  const from = flat.indexOf(begins)
  if (from < 0) throw new Error('there is no such theme')
  const block = flat.slice(from + begins.length, flat.indexOf('}', from))
  return new Map([...block.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))
}

/** What a component's own file sets for its parts, in CSS or as a style. */
function setIn(text: string): readonly string[] {
  return [...text.matchAll(/(--[\w-]+)['"]?\]?:/g)].map(([, name = '']) => name)
}

function filesOf(folder: string): readonly { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(css|tsx)$/.test(name) && !name.endsWith('.test.tsx') && !name.endsWith('tokens.css'))
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }))
}
