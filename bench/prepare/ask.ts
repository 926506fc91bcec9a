import { Agent, request } from 'node:http'
import { OUR_ORIGIN } from '../targets/target.ts'

/** Asks our server as a page behind a proxy would. */
export interface Asking {
  readonly port: number
  readonly agent: Agent
}

export interface Answer {
  readonly status: number
  readonly body: unknown
  /** What is to be sent as a cookie from now on, if anything. */
  readonly cookie: string
}

export function askingAt(port: number): Asking {
  return { port, agent: new Agent({ keepAlive: true, maxSockets: 32 }) }
}

/** `address`: whom the proxy says it is for. Rejects on everything but a 2xx. */
export function post(
  { port, agent }: Asking,
  path: string,
  { body, cookie = '', address }: { body?: unknown; cookie?: string; address: string },
): Promise<Answer> {
  const text = body === undefined ? '' : JSON.stringify(body)
  const headers = {
    origin: OUR_ORIGIN,
    cookie,
    'x-forwarded-for': address,
    'content-length': Buffer.byteLength(text),
    ...(text === '' ? {} : { 'content-type': 'application/json' }),
  }
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const status = answer.statusCode ?? 0
        if (status < 200 || status > 299) return reject(new Error(`${path.split('/')[2]} was answered with ${status}`))
        const said = Buffer.concat(chunks).toString('utf8')
        resolve({ status, body: said === '' ? null : JSON.parse(said), cookie: cookieIn(answer.headers['set-cookie']) })
      })
    })
    asked.on('error', reject)
    asked.end(text)
  })
}

function cookieIn(lines: readonly string[] = []): string {
  return lines.map((line) => line.split(';')[0] ?? '').join('; ')
}
