/** Runs the tests of the gate in a copy of it. */
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Far more than all of them take; a gate that waits for ever has been found out as well. */
const MOST_MS = 60_000

/** Resolves with the name of the first test that failed, or null when all passed. */
export async function runGateTests(folder) {
  const report = path.join(folder, 'report.json')
  rmSync(report, { force: true })
  const code = await exitCode(folder, ['run', '--reporter=json', `--outputFile=${report}`])
  if (code === 0) return null
  return code === null ? 'no end within a minute' : firstFailure(report)
}

function exitCode(folder, args) {
  return new Promise((resolve) => {
    const vitest = path.join(folder, 'node_modules/vitest/vitest.mjs')
    const child = spawn(process.execPath, [vitest, ...args], { cwd: folder, stdio: 'ignore', detached: true })
    // The whole group: the test that does not end is in a worker of the child's.
    const timer = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), MOST_MS)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(code)
    })
  })
}

function firstFailure(report) {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const failed = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .find(({ status }) => status === 'failed')
    return failed?.title ?? 'a test file that does not load'
  } catch {
    return 'a run that breaks'
  }
}
