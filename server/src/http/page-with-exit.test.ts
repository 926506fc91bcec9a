import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ConfigRefusal, readConfig } from '../config.ts'
import { pageWithExit } from './page-with-exit.ts'

const client = path.join(import.meta.dirname, '../../../client')

test('[X1] a service says where its way out leads, and it is in the page before any script', async () => {
  const config = readConfig({ EVENHAND_EXIT_URL: 'https://weather.example/"today"?a=1&b=2' }, '/srv')
  const page = await pageWithExit(client, config.exitUrl)
  expect(page).toContain('<a id="exit-link" href="https://weather.example/%22today%22?a=1&amp;b=2"')
  expect(page).not.toContain('bbc')
  expect(page.indexOf('exit-link')).toBeLessThan(page.indexOf('type="module"'))
})

test('[X1] without a setting it leads to the weather, and never to an address that is not https', async () => {
  expect(await pageWithExit(client, readConfig({}, '/srv').exitUrl)).toContain('href="https://www.bbc.co.uk/weather"')
  for (const wrong of ['weather', 'http://weather.example', 'javascript:alert(1)', ''])
    expect(() => readConfig({ EVENHAND_EXIT_URL: wrong }, '/srv')).toThrow(ConfigRefusal)
})

test('[X1] the way out is small enough to be there at once', async () => {
  const script = await readFile(path.join(client, 'public/exit.js'))
  expect(script.byteLength).toBeLessThan(4_000)
})
