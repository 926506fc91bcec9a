import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { inRounds } from './in-rounds.ts'
import type { Page, Stopwatch } from './stopwatch.ts'
import { pause, types } from './typing.ts'

/** A drawing board that others publish, on a plain page of its own. Nothing of it is shipped. */
export interface Peer {
  readonly name: string
  readonly page: string
  /** The field that its own editor types into. */
  readonly editor: string
  /** Puts the tool in the hand that makes an item with words. */
  takesTool(page: Page): Promise<void>
  /** Where one of the first items can be taken hold of. */
  readonly grip: (phone: boolean) => { readonly x: number; readonly y: number }
}

export const PEERS: readonly Peer[] = [
  {
    name: 'excalidraw',
    page: 'excalidraw.html',
    editor: 'textarea.excalidraw-wysiwyg',
    takesTool: (page) => page.keyboard.press('t'),
    grip: (phone) => ({ x: phone ? 250 : 530, y: 185 }),
  },
  {
    name: 'tldraw',
    page: 'tldraw.html',
    editor: '.tl-shape [contenteditable="true"]',
    takesTool: (page) => page.keyboard.press('n'),
    grip: () => ({ x: 160, y: 160 }),
  },
]

/** Builds both pages. */
export function buildPeers(folder: string): void {
  const config = path.join(import.meta.dirname, 'peers/vite.config.mjs')
  const vite = path.join(import.meta.dirname, '../node_modules/.bin/vite')
  execFileSync(vite, ['build', '-c', config, '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 120_000,
  })
}

/** Serves both pages with these words. */
export async function servePeers(folder: string, words: readonly string[]) {
  const server = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url ?? '/', 'http://localhost')
    if (pathname === '/items.json') return answer.end(JSON.stringify(words))
    const file = path.join(folder, path.normalize(pathname))
    try {
      const bytes = readFileSync(file)
      answer.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream')
      return answer.end(bytes)
    } catch {
      answer.statusCode = 404
      return answer.end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://localhost:${port}`,
    async end() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

export async function opensThePeer({ page }: Stopwatch, peer: Peer, url: string): Promise<void> {
  await page.addInitScript(() => Object.assign(window, { EXCALIDRAW_ASSET_PATH: '/' }))
  await page.goto(`${url}/${peer.page}`)
  await page.waitForFunction(() => 'benchReady' in window, undefined, { timeout: 60_000 })
  await pause(2_000)
}

/** What the peers can do that our board does: a new item, its letters, moving one, letters in one that was there. */
export async function actsOnPeer(watch: Stopwatch, peer: Peer, rounds: number): Promise<void> {
  await watch.slow(4)
  await inRounds(rounds, (at) => writesOne(watch, peer, at))
  await inRounds(rounds, () => drags(watch, peer))
}

async function writesOne({ page, time }: Stopwatch, peer: Peer, at: number): Promise<void> {
  const size = page.viewportSize() ?? { width: 0, height: 0 }
  await peer.takesTool(page)
  await pause(200)
  await page.mouse.move(size.width / 2 - 40 + at * 10, size.height / 2 + 20)
  await page.mouse.down()
  await time('open-form', { input: 'pointerup', sight: { kind: 'shows', css: peer.editor } }, () => page.mouse.up())
  await pause(200)
  await types('We saw ', { page, time }, { act: 'letter-new', css: peer.editor })
  await time('put', { input: 'keydown', sight: { kind: 'gone', css: peer.editor } }, () =>
    page.keyboard.press('Escape'),
  )
  await pause(300)
  await page.keyboard.press('Enter')
  await page.locator(peer.editor).first().waitFor({ state: 'attached' })
  await pause(300)
  await types('today ', { page, time }, { act: 'letter', css: peer.editor })
  await time('done', { input: 'keydown', sight: { kind: 'gone', css: peer.editor } }, () =>
    page.keyboard.press('Escape'),
  )
  await page.keyboard.press('Escape')
  await pause(300)
}

async function drags({ page, time, frames }: Stopwatch, peer: Peer): Promise<void> {
  const grip = peer.grip((page.viewportSize()?.width ?? 0) < 500)
  await page.keyboard.press('Escape')
  await page.keyboard.press('v')
  await page.mouse.move(grip.x, grip.y)
  await pause(300)
  await frames('drag-frame', async () => {
    await page.mouse.down()
    await time('pick-up', { input: 'pointermove', sight: { kind: 'scene' } }, () =>
      page.mouse.move(grip.x + 15, grip.y + 15),
    )
    for (let step = 1; step <= 12; step += 1) {
      await time('drag-step', { input: 'pointermove', sight: { kind: 'scene' } }, () =>
        page.mouse.move(grip.x + 15 + step * 3, grip.y + 15 + step * 12),
      )
    }
    await pause(100)
    await time('drop', { input: 'pointerup', sight: { kind: 'frame' } }, () => page.mouse.up())
  })
  await page.keyboard.press('Control+z')
  await pause(300)
}
