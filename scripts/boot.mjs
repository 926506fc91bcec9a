/**
 * The way in for people: `npm start`, `npm test`, `npm run demo`. Needs nothing but Node 18 and npm; fetches the
 * tool chain, installs from the lockfile, builds what changed, then runs what was asked for.
 */
import { spawn } from 'node:child_process'
import { findChromium } from './find-chromium.mjs'
import { root, run, stop, toolchain } from './toolchain.mjs'
import { unlessDone } from './up-to-date.mjs'

const asked = process.argv[2]
const rest = process.argv.slice(3)
const env = toolchain()

function install() {
  unlessDone({
    name: 'installed',
    inputs: [
      'pnpm-lock.yaml',
      'pnpm-workspace.yaml',
      'package.json',
      'client/package.json',
      'server/package.json',
      'shared/package.json',
      'e2e/package.json',
    ],
    output: 'node_modules/.modules.yaml',
    work: () => run('pnpm', ['install', '--frozen-lockfile'], env),
  })
}

function build() {
  unlessDone({
    name: 'built',
    inputs: ['client', 'shared', 'pnpm-lock.yaml'],
    output: 'client/dist/index.html',
    work: () => run('pnpm', ['--filter', '@evenhand/client', 'build'], env),
  })
}

/** The relays that the bench compares with are a package of their own: nobody else needs them. */
function installBench() {
  unlessDone({
    name: 'bench-installed',
    inputs: ['bench/package.json', 'bench/package-lock.json', 'bench/.npmrc'],
    output: 'bench/node_modules',
    work: () => run('npm', ['ci', '--prefix', 'bench', '--no-audit', '--no-fund', '--loglevel=error'], env),
  })
}

/** Runs the rest of the life of this process in a child, passing signals on and taking over its exit code. */
function become(args) {
  const child = spawn('node', args, { cwd: root, stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

install()
switch (asked) {
  case 'serve':
    build()
    become(['server/src/main.ts'])
    break
  case 'demo':
    build()
    become(['server/src/demo.ts', ...rest])
    break
  case 'check':
    // What was built is weighed.
    build()
    become(['scripts/run-suites.mjs', '--without-e2e'])
    break
  case 'test':
    build()
    env.CHROMIUM = findChromium()
    become(['scripts/run-suites.mjs', ...rest])
    break
  case 'screens':
    build()
    env.CHROMIUM = findChromium()
    become(['e2e/take-screens.ts'])
    break
  case 'bench':
    installBench()
    become(['bench/run.ts', ...rest])
    break
  case 'bench:client':
    build()
    installBench()
    env.CHROMIUM = findChromium()
    become(['bench/client/run.ts', ...rest])
    break
  default:
    stop('Say what to do: node scripts/boot.mjs serve, demo, check, test, screens, bench or bench:client.')
}
