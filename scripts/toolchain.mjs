/**
 * The exact Node and pnpm this project runs on, fetched from the npm registry into tools/. Plain JavaScript without
 * dependencies, because any Node from 18 on must be able to run it.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')

const PNPM = '12.21.0'
const NODE = '24.21.0'
/** SHA-256 of bin/node in the npm package, where we have checked one. */
const NODE_SHA256 = { 'linux-x64': '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c' }

const tools = path.join(root, 'tools')
const modules = path.join(tools, 'node_modules')

/** Says one sentence and ends. */
export function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** Runs a command to its end, with its output shown; ends with its exit code when it fails. */
export function run(command, args, env) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', env })
  if (result.error) stop(`Could not run ${command}: ${result.error.code}.`)
  if (result.status !== 0) process.exit(result.status ?? 1)
}

/** The environment without what npm adds for its own scripts: its settings must not leak into pnpm. */
function cleanEnvironment() {
  const env = { ...process.env }
  for (const key of Object.keys(env)) {
    const fromNpm = /^npm_(config|package|lifecycle)_|^npm_(node_execpath|execpath|command)$/i.test(key)
    if (fromNpm && !/registry|cafile|proxy|cache/i.test(key)) delete env[key]
  }
  return env
}

function isNewEnough([major, minor]) {
  return major >= 24 || (major === 22 && minor >= 22)
}

function checkNode(platform) {
  const expected = NODE_SHA256[platform]
  const binary = path.join(modules, `node-${platform}`, 'bin/node')
  if (!existsSync(binary)) stop(`There is no ready Node ${NODE} for ${platform}. Install Node 24 and try again.`)
  if (!expected) return
  const found = createHash('sha256').update(readFileSync(binary)).digest('hex')
  if (found !== expected) stop(`The Node ${NODE} that was fetched is not the one we know. Nothing of it was run.`)
}

/** Makes sure of Node and pnpm and gives the environment that has both on its PATH. */
export function toolchain() {
  const env = cleanEnvironment()
  const platform = `${process.platform}-${process.arch}`
  // Already running on the Node that was fetched is no reason to do without it.
  const fetched = process.execPath.startsWith(modules + path.sep)
  const ownNode = !fetched && isNewEnough(process.versions.node.split('.').map(Number))
  const wanted = [`pnpm@${PNPM}`, ...(ownNode ? [] : [`node-${platform}@${NODE}`])]
  const stamp = path.join(modules, '.stamp')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted.join()) {
    process.stdout.write(`Fetching ${wanted.join(' and ')}\n`)
    const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error']
    run('npm', ['install', '--prefix', tools, ...quiet, ...wanted], env)
    if (!ownNode) checkNode(platform)
    writeFileSync(stamp, wanted.join())
  }
  const paths = [path.join(modules, '.bin'), env.PATH]
  if (!ownNode) {
    paths.unshift(path.join(modules, `node-${platform}`, 'bin'))
    env.npm_config_nodedir = path.join(modules, `node-${platform}`)
  }
  env.PATH = paths.join(path.delimiter)
  return env
}
