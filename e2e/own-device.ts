import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, BrowserContextOptions, BrowserType, LaunchOptions } from '@playwright/test'

/** A browser that keeps its profile on the disk, to be closed, killed and opened again. */
export interface OwnDevice {
  readonly profile: string
  opens(): Promise<BrowserContext>
  /** As its owner closes it: everything is put away properly. */
  closes(): Promise<void>
  /** As a phone does to it that needs the memory. */
  isKilled(): Promise<void>
  end(): Promise<void>
}

export function createOwnDevice(
  browser: BrowserType,
  options: BrowserContextOptions & LaunchOptions,
  onContext: (context: BrowserContext) => void,
): OwnDevice {
  const profile = mkdtempSync(path.join(tmpdir(), 'evenhand-profile-'))
  let open: BrowserContext | null = null
  return {
    profile,
    async opens() {
      open = await browser.launchPersistentContext(profile, options)
      onContext(open)
      return open
    },
    async closes() {
      await open?.close()
      open = null
    },
    async isKilled() {
      const running = open
      const session = await running?.browser()?.newBrowserCDPSession()
      if (!running || !session) throw new Error('it is not open')
      const { processInfo } = await session.send('SystemInfo.getProcessInfo')
      const main = processInfo.find(({ type }) => type === 'browser')
      if (!main) throw new Error('it has no process')
      const gone = new Promise((resolve) => running.once('close', resolve))
      process.kill(main.id, 'SIGKILL')
      await gone
      open = null
    },
    async end() {
      await open?.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
