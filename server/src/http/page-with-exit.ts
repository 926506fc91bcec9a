import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { EXIT_URL } from '../config.ts'

/** The one page of the client, with the way out that this server was told. `exitUrl` is a parsed address, so it holds no quotes. [X1] */
export async function pageWithExit(folder: string, exitUrl: string): Promise<string> {
  const page = await readFile(path.join(folder, 'index.html'), 'utf8')
  return page.replaceAll(`href="${EXIT_URL}"`, () => `href="${exitUrl.replaceAll('&', '&amp;')}"`)
}
