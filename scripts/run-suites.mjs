/**
 * Every check and every suite, then one line with the true sum. A check (format, lint, unused
 * code, types) counts as one; a suite counts its tests. A suite that breaks before it can count is one failure.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root } from './toolchain.mjs'

const results = path.join(root, '.cache/results')
const withoutE2e = process.argv.includes('--without-e2e')

/** Resolves with the exit code and everything that was printed. */
function outputOf(command, args, env = {}) {
  return new Promise((resolve) => {
    // Compiled code is kept between runs: a suite starts the server dozens of times.
    const cache = path.join(root, '.cache/compiled')
    const child = spawn(command, args, { cwd: root, env: { ...process.env, NODE_COMPILE_CACHE: cache, ...env } })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
      })
    }
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

async function check(name, command, args) {
  const { code, output } = await outputOf('pnpm', ['exec', command, ...args])
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output: code === 0 ? '' : output }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // No report means that the suite broke before its first test; the caller counts that as a failure.
    return null
  }
}

async function vitest() {
  const file = path.join(results, 'vitest.json')
  const { code, output } = await outputOf('pnpm', [
    'exec',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const report = read(file)
  const passed = report?.numPassedTests ?? 0
  const failed = (report?.numTotalTests ?? 0) - passed
  const broke = code !== 0 && failed === 0 ? 1 : 0
  return { name: 'unit and meeting tests', passed, failed: failed + broke, output: code === 0 ? '' : output }
}

async function playwright() {
  const file = path.join(results, 'playwright.json')
  const args = ['--filter', '@evenhand/e2e', 'exec', 'playwright', 'test', '--reporter=list,json']
  const { code, output } = await outputOf('pnpm', args, { PLAYWRIGHT_JSON_OUTPUT_NAME: file })
  const stats = read(file)?.stats ?? { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  const failed = stats.unexpected + stats.flaky + stats.skipped
  const broke = code !== 0 && failed === 0 ? 1 : 0
  return { name: 'end-to-end', passed: stats.expected, failed: failed + broke, output: code === 0 ? '' : output }
}

const checks = [
  ['format', 'biome', ['format', '.']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['unused code', 'knip', []],
  ...['shared', 'server', 'client', 'e2e'].map((part) => [`types of ${part}`, 'tsc', ['-p', part]]),
]
const suites = [vitest, ...(withoutE2e ? [] : [playwright])]

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const started = performance.now()
const sum = { passed: 0, failed: 0 }

function report({ name, passed, failed, output }) {
  sum.passed += passed
  sum.failed += failed
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  process.stdout.write(`${seconds.padStart(4)} s  ${name}: ${passed} passed, ${failed} failed\n`)
  if (output) process.stdout.write(`${output}\n`)
}

process.stdout.write(
  `${checks.length} checks, then ${withoutE2e ? 'the tests' : 'the tests, then the journeys in a browser'}\n`,
)
await Promise.all(checks.map(async ([name, command, args]) => report(await check(name, command, args))))
for (const suite of suites) report(await suite())
process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`)
process.exit(sum.failed === 0 ? 0 : 1)
