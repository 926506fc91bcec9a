import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Stage } from './stage.ts'
import { freePort } from '../server/test/free-port.ts'

/** A worked meeting on a server of its own, with data that goes when the test does. */
export interface ExampleServer {
  /** Everybody's personal link, by their name. */
  readonly links: ReadonlyMap<string, string>
}

const FILES = path.join(import.meta.dirname, '../shared/src/testing/worked')

export interface ExampleWays {
  /** The meeting that follows this one, on that day. */
  readonly followUpOn?: string
  /** Where the built client is, when it is not the product's. */
  readonly dist?: string
}

export async function startExample(stage: Stage, name: string, ways: ExampleWays = {}): Promise<ExampleServer> {
  const { followUpOn, dist } = ways
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'evenhand-example-'))
  const script = path.join(import.meta.dirname, 'serve-example.ts')
  const asked = [path.join(FILES, `${name}.json`), ...(followUpOn ? [followUpOn] : [])]
  const env = {
    ...process.env,
    PORT: String(await freePort()),
    EVENHAND_DATA: dataFolder,
    ...(dist && { EVENHAND_DIST: dist }),
  }
  const child = spawn(process.execPath, [script, ...asked], { env })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  stage.holds({
    async end() {
      child.kill('SIGTERM')
      await gone
      rmSync(dataFolder, { recursive: true, force: true })
    },
  })
  const links = await new Promise<[string, string][]>((resolve, reject) => {
    let printed = ''
    child.stdout.on('data', (chunk) => {
      printed += String(chunk)
      const ready = /Evenhand is at \S+\n(\[.*\])\n$/.exec(printed)
      if (ready) resolve(JSON.parse(ready[1] ?? ''))
    })
    child.once('exit', (code) => reject(new Error(`the example ended with ${code} before it was ready`)))
  })
  return { links: new Map(links) }
}
