import helmet, { type FastifyHelmetOptions } from '@fastify/helmet'
import fastify from 'fastify'

/**
 * The headers that every answer carries. Helmet writes them once, here: they are the same for everybody, and putting the
 * policy together again each time was a third of the cost of a small answer.
 */
export async function fixedHeaders(opts: { secure: boolean }): Promise<Readonly<Record<string, string>>> {
  const once = fastify()
  await once.register(helmet, settings(opts.secure))
  once.get('/', async () => '')
  const { headers } = await once.inject('/')
  await once.close()
  const ours = Object.entries(headers).filter(([name]) => !OF_THE_ANSWER_ITSELF.has(name))
  return Object.fromEntries(ours.map(([name, value]) => [name, String(value)]))
}

const OF_THE_ANSWER_ITSELF = new Set(['content-type', 'content-length', 'date', 'connection'])

function settings(secure: boolean): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
  }
}
