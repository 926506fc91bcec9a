import rateLimit from '@fastify/rate-limit'
import type { RefusalBody } from '@evenhand/shared/protocol/refusal'
import type { FastifyError, FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { describeError, type Log } from '../observe/log.ts'
import { fixedHeaders } from './fixed-headers.ts'
import { refuse } from './refuse.ts'

const NO_COUNTS = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false }
/** For a route of which not even a line of the log may tell that somebody used it. */
export const UNLOGGED = { config: { unlogged: true } } as const
const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * What every request passes: headers on every answer, a foreign page's commands refused, floods slowed, bugs
 * answered without detail and logged without content. [N1]
 */
export async function guard(
  app: FastifyInstance,
  opts: Pick<Config, 'origins' | 'secure' | 'requestsPerMinute'> & { log: Log },
) {
  const headers = await fixedHeaders(opts)
  // First of all, so that what the next ones refuse carries them too.
  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers))
  await app.register(rateLimit, {
    max: opts.requestsPerMinute,
    timeWindow: 60_000,
    // Nobody is told how far they may still go; who went too far is told when to come back.
    addHeadersOnExceeding: NO_COUNTS,
    addHeaders: NO_COUNTS,
    errorResponseBuilder: (): RefusalBody & { statusCode: number } => ({
      statusCode: 429,
      reason: 'too-many-requests',
    }),
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (!CHANGES.has(request.method)) return
    const { origin } = request.headers
    // A page of another site, or one without an origin, has no business changing anything here.
    if (origin === undefined || !opts.origins.includes(origin)) return refuse(reply, 'not-allowed')
  })
  app.addHook('onResponse', async (request, reply) => {
    if ('unlogged' in request.routeOptions.config) return
    opts.log.info('answered', {
      method: request.method,
      // The pattern, never the address: addresses hold handles and ids.
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    })
  })
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    if (error.statusCode === 429) return refuse(reply, 'too-many-requests')
    if (error.statusCode !== undefined && error.statusCode < 500) return refuse(reply, 'bad-request')
    opts.log.error('a request failed', describeError(error))
    return refuse(reply, 'not-now')
  })
}
