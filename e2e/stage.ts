import {
  test as bare,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Locator,
  type Page,
} from '@playwright/test'
import { type ServerProcess, startServer } from '../server/test/server-process.ts'
import { type Line, openLine } from './line.ts'
import { createOwnDevice, type OwnDevice } from './own-device.ts'

/** What somebody holds in their hands. */
export const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Somebody with a browser of their own. */
export interface Person {
  readonly name: string
  /** On a phone one part of the board is shown at a time. */
  readonly phone: boolean
  readonly page: Page
  readonly context: BrowserContext
  /** With a finger on a phone, with the mouse at a desk. */
  press(target: Locator): Promise<void>
  /** Somebody else at this same browser, in a window of their own. */
  beside(name: string, page: Page): Person
}

/** Somebody whose connection can go away. */
export interface Traveller extends Person {
  losesTheLine(): Promise<void>
  getsTheLineBack(): Promise<void>
}

/** Somebody whose browser can be closed and opened again, and die in between. */
export interface Owner extends Pick<OwnDevice, 'profile' | 'closes' | 'isKilled'> {
  opens(): Promise<Person>
  losesTheLine(): void
  getsTheLineBack(): void
}

export interface Stage {
  readonly server: ServerProcess
  comes(name: string, device: BrowserContextOptions): Promise<Person>
  travels(name: string, device: BrowserContextOptions): Promise<Traveller>
  owns(name: string, device: BrowserContextOptions): Promise<Owner>
  /** From here on the server may say no. Chromium writes that into the console by itself. */
  allowsRefusals(): void
  /** Ends with the test, once every browser is closed. */
  holds(what: { end(): Promise<void> }): void
  /** The server goes away as in a power cut, for as long as this takes. */
  withoutServer(meanwhile: () => Promise<void>): Promise<void>
}

/** What Chromium itself writes into the console when nobody answers; forgiven only once a line was broken. */
const NOBODY_ANSWERED = /^(WebSocket connection to '\S+' failed|Failed to load resource: net::ERR_)/

/** And when the server says no; forgiven only where that is what the test is about. */
const SAID_NO = /^Failed to load resource: the server responded with a status of 4\d\d/

/** The real server and real browsers. Whatever a browser complains of fails the test, a broken content policy too. */
export const test = bare.extend<{ stage: Stage }>({
  stage: async ({ browser, launchOptions }, use) => {
    const server = await startServer()
    const complaints: string[] = []
    const lines: Line[] = []
    const contexts: BrowserContext[] = []
    const devices: OwnDevice[] = []
    const held: { end(): Promise<void> }[] = []
    let brokenLines = false
    let refusals = false

    const listen = (name: string) => (page: Page) => {
      page.on('pageerror', ({ message }) => complaints.push(`${name}: ${message}`))
      page.on('console', (message) => {
        if (brokenLines && NOBODY_ANSWERED.test(message.text())) return
        if (refusals && SAID_NO.test(message.text())) return
        if (['error', 'warning'].includes(message.type())) complaints.push(`${name}: ${message.text()}`)
      })
    }

    const here = { baseURL: server.url, permissions: ['clipboard-read', 'clipboard-write'] }
    async function comes(name: string, device: BrowserContextOptions, line?: Line): Promise<Person> {
      const proxy = line ? { proxy: { server: line.proxy } } : {}
      const context = await browser.newContext({ ...device, ...proxy, ...here })
      contexts.push(context)
      context.on('page', listen(name))
      return personAt(name, await context.newPage(), device.hasTouch ?? false)
    }

    await use({
      server,
      comes: (name, device) => comes(name, device),
      async travels(name, device) {
        const line = await openLine()
        lines.push(line)
        const person = await comes(name, device, line)
        return {
          ...person,
          async losesTheLine() {
            brokenLines = true
            await person.context.setOffline(true)
            line.cut()
          },
          async getsTheLineBack() {
            line.mend()
            await person.context.setOffline(false)
          },
        }
      },
      async owns(name, device) {
        const line = await openLine()
        lines.push(line)
        const options = { ...device, ...launchOptions, ...here, proxy: { server: line.proxy } }
        const own = createOwnDevice(browser.browserType(), options, (context) => context.on('page', listen(name)))
        devices.push(own)
        return {
          ...own,
          async opens() {
            const context = await own.opens()
            return personAt(name, await context.newPage(), device.hasTouch ?? false)
          },
          losesTheLine() {
            brokenLines = true
            line.cut()
          },
          getsTheLineBack: line.mend,
        }
      },
      holds: (what) => void held.push(what),
      allowsRefusals() {
        refusals = true
      },
      async withoutServer(meanwhile) {
        brokenLines = true
        await server.kill()
        await meanwhile()
        await server.restart()
      },
    })

    await Promise.all([...contexts.map((context) => context.close()), ...devices.map((device) => device.end())])
    await Promise.all([...lines, ...held].map((each) => each.end()))
    await server.end()
    expect(complaints, 'what the browsers complained of').toEqual([])
  },
})

export function personAt(name: string, page: Page, phone: boolean): Person {
  return {
    name,
    phone,
    page,
    context: page.context(),
    press: (target) => (phone ? target.tap() : target.click()),
    beside: (other, window) => personAt(other, window, phone),
  }
}

export { expect }
