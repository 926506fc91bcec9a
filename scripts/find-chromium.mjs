import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { stop } from './toolchain.mjs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

const found = () => PLACES.find((place) => existsSync(place))

/** The system's Chromium; installed by apt when missing and we may. Ends with one sentence when there is none. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const place = found()
  if (place) return place
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Installing chromium for the end-to-end tests\n')
    const apt = (...args) =>
      spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    apt('update', '-qq')
    apt('install', '-y', '--no-install-recommends', 'chromium')
  }
  return (
    found() ?? stop('The end-to-end tests need Chromium: install the package "chromium", or set CHROMIUM to its path.')
  )
}
