/** `npm run bench:client`: how long it takes in a browser, four times slowed down, until what somebody does is painted. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { withBrowser } from '../../e2e/camera.ts'
import { circumstances } from '../report/keep-results.ts'
import { writeBetweenMarks } from '../report/write-page.ts'
import { startMeeting } from './meeting.ts'
import { actsOnOurs, opensTheBoard } from './ours.ts'
import { actsOnPeer, buildPeers, opensThePeer, type Peer, PEERS, servePeers } from './peers.ts'
import { type Asked, readClientArgs } from './read-client-args.ts'
import { createReport, type Measured, OURS, overLimit, type Results } from './report.ts'
import { allScript, ourSizes, peerSizes } from './sizes.ts'
import { createStopwatch, type Stopwatch } from './stopwatch.ts'
import { pause } from './typing.ts'
import { items } from './words.ts'

const SCREENS = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const
const PATIENCE_MS = 10_000
/** A page that has not come to its end by then is left. */
const LONGEST_MS = 120_000
/** A browser that does not even let its page go. */
const CLOSING_MS = 5_000

type Browser = Parameters<Parameters<typeof withBrowser>[0]>[0]
interface At {
  readonly browser: Browser
  readonly page: string
  readonly cards: number
  readonly screen: keyof typeof SCREENS
}

try {
  await run(readClientArgs(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
// What a page that was left still waits for keeps nobody here.
process.exit()

async function run(asked: Asked): Promise<void> {
  const under = {
    ...circumstances(),
    command: ['npm run bench:client', ...(process.argv[2] ? ['--', ...process.argv.slice(2)] : [])].join(' '),
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'evenhand-bench-client-'))
  const measured: Measured[] = []
  try {
    if (asked.peers) buildPeers(folder)
    const dist = asked.dist ?? path.join(import.meta.dirname, '../../client/dist')
    const sizes = [...ourSizes(dist), ...(asked.peers ? peerSizes(folder) : [])]
    if (asked.peers)
      process.stdout.write(`Every file of both peers together: ${(allScript(folder) / 1000).toFixed(0)} kB\n`)
    await withBrowser(async (browser) => {
      for (const screen of asked.screens)
        for (const cards of asked.cards) {
          measured.push(say(await measureOurs({ browser, page: OURS, cards, screen }, asked)))
          // Beside the peers at a desk only: that is what they are made for.
          if (asked.peers && screen === 'desk')
            measured.push(...(await measurePeers({ browser, page: '', cards, screen }, asked, folder)))
        }
    })
    tell({ under, sizes, measured }, asked)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureOurs(at: At, { dist, rounds }: Asked): Promise<Measured> {
  const meeting = await startMeeting(items(at.cards), dist)
  const phone = at.screen === 'phone'
  try {
    return await measureOne(at, async (watch) => {
      await opensTheBoard(watch.page, meeting, phone ? meeting.mother : meeting.chair, at.cards)
      await actsOnOurs({ meeting, watch, phone, rounds })
    })
  } finally {
    await meeting.end()
  }
}

async function measurePeers(at: At, { rounds }: Asked, folder: string): Promise<readonly Measured[]> {
  const served = await servePeers(
    folder,
    items(at.cards).map(({ words }) => words),
  )
  const measure = (peer: Peer) =>
    measureOne({ ...at, page: peer.name }, async (watch) => {
      await opensThePeer(watch, peer, served.url)
      await actsOnPeer(watch, peer, rounds)
    })
  const measured: Measured[] = []
  try {
    for (const peer of PEERS) measured.push(say(await measure(peer)))
  } finally {
    await served.end()
  }
  return measured
}

/** In a browser that knows nothing of the others. What breaks is told, and what was measured until then is kept. */
async function measureOne(at: At, acts: (watch: Stopwatch) => Promise<void>): Promise<Measured> {
  const context = await at.browser.newContext({ ...SCREENS[at.screen], locale: 'en-GB' })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const watch = await createStopwatch(page, createTelling(at))
  let broke: string | null = null
  try {
    await Promise.race([acts(watch), tooLong()])
  } catch (error) {
    broke = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  }
  await Promise.race([context.close().catch(() => {}), pause(CLOSING_MS)])
  const { page: name, cards, screen } = at
  return { page: name, cards, screen, times: Object.fromEntries(watch.times), broke }
}

function tooLong(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('it did not come to its end in time')), LONGEST_MS).unref()
  })
}

function say(measured: Measured): Measured {
  const { page, cards, screen, broke } = measured
  process.stdout.write(`\n${page}, ${cards} cards, ${screen}: ${broke ? `FAILED: ${broke}` : 'measured'}\n`)
  return measured
}

/** One line for each act, one number for each time it was done. */
function createTelling({ page, cards, screen }: At) {
  let last = ''
  return (act: string, ms: number) => {
    if (act !== last) process.stdout.write(`\n${page}, ${cards} cards, ${screen}: ${act}:`)
    last = act
    process.stdout.write(` ${ms.toFixed(0)}`)
  }
}

/** Prints and keeps everything; something that is too slow fails the command. */
function tell(results: Results, { write }: Asked): void {
  const report = createReport(results)
  const folder = path.join(import.meta.dirname, '../results')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `client-${results.under.at.replaceAll(/[: ]/g, '-')}.json`)
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
  process.stdout.write(`\n${report}\n\nEvery number: ${path.relative(process.cwd(), file)}\n`)
  if (write !== null) writeBetweenMarks(write, report)
  if (overLimit(results).length > 0) process.exitCode = 1
}
