import path from 'node:path'

/** What the environment decides, read and checked once. There is no default secret. */
export interface Config {
  readonly host: string
  readonly port: number
  /** The address people type; sockets and commands are accepted from these origins only. */
  readonly url: string
  readonly origins: readonly string[]
  /** Cookies are `__Host-` and Secure exactly when people come over https. */
  readonly secure: boolean
  readonly dataFolder: string
  readonly keyFile: string
  /** The keys of private family time. Never inside the data folder, whose copy would take them along. */
  readonly passingFolder: string
  /** The built client that is served. */
  readonly clientFolder: string
  readonly logLevel: string
  /** What one person may write over all their tabs, before their line is closed to come back. */
  readonly editsPerSecond: number
  /** What one address may ask over HTTP in a minute, sockets that are opened included. */
  readonly requestsPerMinute: number
  /** How many sockets one address may hold open at a time. */
  readonly socketsPerAddress: number
  /** The point at which a test wants this process killed. */
  readonly fault: string | undefined
  /** Where "Exit this page" goes: somewhere that says nothing. [X1] */
  readonly exitUrl: string
}

/** As it stands in the client's index.html. */
export const EXIT_URL = 'https://www.bbc.co.uk/weather'

/** Says in one sentence what is wrong with the environment. */
export class ConfigRefusal extends Error {}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent']

/** Reads the environment. Throws `ConfigRefusal` with a sentence for the person who started the server. */
export function readConfig(env: NodeJS.ProcessEnv, folder: string): Config {
  const port = Number(env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new ConfigRefusal('PORT must be a number from 1 to 65535.')
  const url = (env.EVENHAND_URL ?? `http://localhost:${port}`).replace(/\/+$/, '')
  const { protocol, hostname } = parseUrl(url)
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  // Browsers give no crypto.subtle elsewhere, and without it nobody could check a reveal.
  if (protocol !== 'https:' && !loopback) {
    throw new ConfigRefusal('EVENHAND_URL must start with https:// unless it names this computer itself.')
  }
  const logLevel = env.EVENHAND_LOG ?? 'warn'
  if (!LOG_LEVELS.includes(logLevel)) throw new ConfigRefusal(`EVENHAND_LOG must be one of ${LOG_LEVELS.join(', ')}.`)
  const dataFolder = path.resolve(folder, env.EVENHAND_DATA ?? 'data')
  return {
    host: env.HOST ?? 'localhost',
    port,
    url,
    origins: env.EVENHAND_URL ? [new URL(url).origin] : [url, `http://127.0.0.1:${port}`],
    secure: protocol === 'https:',
    dataFolder,
    keyFile: path.resolve(folder, env.EVENHAND_KEY_FILE ?? path.join(dataFolder, 'master.key')),
    passingFolder: passingFolder(env, folder, dataFolder),
    clientFolder: path.resolve(folder, env.EVENHAND_DIST ?? 'client/dist'),
    logLevel,
    editsPerSecond: wholeNumber(env, 'EVENHAND_EDITS_PER_SECOND', 30),
    requestsPerMinute: wholeNumber(env, 'EVENHAND_REQUESTS_PER_MINUTE', 3_000),
    socketsPerAddress: wholeNumber(env, 'EVENHAND_SOCKETS_PER_ADDRESS', 2_000),
    fault: env.EVENHAND_FAULT,
    exitUrl: exitUrl(env),
  }
}

/** Beside the data folder unless said otherwise, and never in it: what is backed up with the data is not lost with it. */
function passingFolder(env: NodeJS.ProcessEnv, folder: string, dataFolder: string): string {
  const chosen = path.resolve(folder, env.EVENHAND_PASSING_KEYS ?? `${dataFolder}.passing`)
  if (chosen === dataFolder || chosen.startsWith(dataFolder + path.sep))
    throw new ConfigRefusal('EVENHAND_PASSING_KEYS must not lie in the data folder, which is backed up.')
  return chosen
}

/** A page of somebody else's, without a script of ours: https alone. */
function exitUrl({ EVENHAND_EXIT_URL: chosen = EXIT_URL }: NodeJS.ProcessEnv): string {
  if (!URL.canParse(chosen) || new URL(chosen).protocol !== 'https:')
    throw new ConfigRefusal('EVENHAND_EXIT_URL must be a whole address that starts with https://.')
  return new URL(chosen).href
}

const MOST_OF_ANYTHING = 1_000_000

function wholeNumber(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const value = Number(env[name] ?? otherwise)
  if (!Number.isInteger(value) || value < 1 || value > MOST_OF_ANYTHING)
    throw new ConfigRefusal(`${name} must be a whole number from 1 to ${MOST_OF_ANYTHING}.`)
  return value
}

function parseUrl(url: string): URL {
  if (!URL.canParse(url))
    throw new ConfigRefusal('EVENHAND_URL must be a whole address, such as https://board.example.')
  return new URL(url)
}
