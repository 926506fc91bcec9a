import { existsSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { pageWithExit } from './page-with-exit.ts'
import { refuse } from './refuse.ts'

/** Serves the built client. Every address that is not a file or a command is a page of the one-page client. */
export async function serveClient(app: FastifyInstance, folder: string, exitUrl: string): Promise<void> {
  const built = existsSync(path.join(folder, 'index.html'))
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      // As it was built, it leads to another place than this server was told.
      globIgnore: ['index.html'],
      cacheControl: false,
      // The build lays compressed files beside the plain ones. Answers and sockets are never compressed: whoever can put
      // words of their own beside a secret could read it off the length of what crosses the line.
      preCompressed: true,
      setHeaders(response, file) {
        // Names under assets/ carry a hash of their content, and hold nothing of any meeting.
        if (file.includes(`${path.sep}assets${path.sep}`)) {
          response.header('cache-control', 'public, max-age=31536000, immutable')
        }
      },
    })
  }
  app.setNotFoundHandler(async (request, reply) => {
    const page = request.method === 'GET' && !/^\/(api|sync|seat|assets)(\/|$)/.test(request.url)
    if (!page || !built) return refuse(reply, 'not-found')
    return reply.type('text/html; charset=utf-8').send(await pageWithExit(folder, exitUrl))
  })
}
