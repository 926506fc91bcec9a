import { readFile } from 'node:fs/promises'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse } from '../http/refuse.ts'
import type { Store } from '../store/store.ts'
import { type ImportParts, importWorkedMeeting } from './import-meeting.ts'

export const EXAMPLE = new URL('../../../shared/src/testing/worked/conference-pip-and-wren.json', import.meta.url)

/** Looking round: an example conference, for somebody on this very computer while there is nothing else here. */
export function exampleRoutes(app: FastifyInstance, parts: ImportParts): void {
  let importing = false

  app.post('/api/example', async (request, reply) => {
    if (!isOnThisComputer(request)) return refuse(reply, 'not-found')
    if (importing) return refuse(reply, 'not-empty')
    // Said before the first await: of two who ask at the same moment one comes too late.
    importing = true
    try {
      if (!(await isEmpty(parts.store))) return refuse(reply, 'not-empty')
      const imported = await importWorkedMeeting(parts, await readFile(EXAMPLE))
      if (!imported.ok) throw new Error('the example has something wrong in it')
      return await reply.code(201).send(imported.view)
    } finally {
      importing = false
    }
  })
}

/** Whether to offer it: for the front door. */
export async function offersExample(store: Store, request: FastifyRequest): Promise<boolean> {
  return isOnThisComputer(request) && (await isEmpty(store))
}

/** Whether there is no meeting and no account here. */
export async function isEmpty({ read }: Store): Promise<boolean> {
  const meeting = await read.selectFrom('meeting').select('id').limit(1).executeTakeFirst()
  const staff = await read.selectFrom('staff').select('id').limit(1).executeTakeFirst()
  return meeting === undefined && staff === undefined
}

const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The socket's own address, since a header can say anything; and nothing that came through a proxy. */
function isOnThisComputer({ raw, headers, hostname }: FastifyRequest): boolean {
  const address = raw.socket.remoteAddress ?? ''
  const near = address === '::1' || /^(::ffff:)?127\./.test(address)
  const direct = headers['x-forwarded-for'] === undefined && headers.forwarded === undefined
  return near && direct && LOOPBACK_HOSTS.has(hostname)
}
