/** A copy of what the gate is made of, in a folder of its own, where it can be broken without anybody noticing. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The tests that say what the gate refuses. Without the fuzzers: each refusal must be found by a test that means it. */
const TESTS = ['server/src/relay/{gate-*,take-update,effect-check,may-touch}.test.ts', 'shared/src/grid-doc/*.test.ts']
const FUZZERS = ['**/*fuzz*']

/** Copies `shared` and `server/src` with their packages linked. `remove` leaves nothing behind. */
export function copyOfGate(root) {
  const folder = mkdtempSync(path.join(tmpdir(), 'evenhand-gate-'))
  for (const part of ['shared', 'server']) {
    for (const inside of ['src', 'package.json']) {
      cpSync(path.join(root, part, inside), path.join(folder, part, inside), { recursive: true })
    }
    linkPackages(path.join(root, part, 'node_modules'), path.join(folder, part, 'node_modules'))
  }
  // The one package that must be the copy and not the original.
  mkdirSync(path.join(folder, 'server/node_modules/@evenhand'))
  symlinkSync(path.join(folder, 'shared'), path.join(folder, 'server/node_modules/@evenhand/shared'))
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  // Or else one further up would be found, whosever it is.
  writeFileSync(path.join(folder, 'tsconfig.json'), '{}')
  const config = { test: { include: TESTS, exclude: FUZZERS, isolate: false, maxWorkers: 1, bail: 1 } }
  writeFileSync(path.join(folder, 'vitest.config.mjs'), `export default ${JSON.stringify(config)}\n`)
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}\n')
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function linkPackages(from, to) {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    if (name !== '@evenhand' && name !== '.bin') symlinkSync(path.join(from, name), path.join(to, name))
  }
}
