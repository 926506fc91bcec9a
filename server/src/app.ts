import { CLOSE, retryAfterReason } from '@evenhand/shared/protocol/close-code'
import cookie from '@fastify/cookie'
import swagger from '@fastify/swagger'
import websocket from '@fastify/websocket'
import fastify, { type FastifyInstance } from 'fastify'
import { audienceRoutes } from './audiences/audience-routes.ts'
import { childRoutes } from './children/child-routes.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Every } from './every.ts'
import { decidingRoutes } from './deciding/deciding-routes.ts'
import { exampleRoutes, offersExample } from './example/example-routes.ts'
import { followUpRoutes } from './follow-up/follow-up-routes.ts'
import { guard } from './http/guard.ts'
import { SOCKET_OPTIONS } from './http/socket-options.ts'
import { readableUrl } from './http/readable-url.ts'
import { describeApi } from './http/open-api.ts'
import { serveClient } from './http/static-files.ts'
import { joinRoutes } from './identity/join-routes.ts'
import { limitPeople } from './identity/person-limit.ts'
import { staffRoutes } from './identity/staff-routes.ts'
import { deviceRoutes } from './people/device-routes.ts'
import { insideRoutes } from './people/inside-routes.ts'
import { lobbyRoutes } from './people/lobby-routes.ts'
import { meetingRoutes } from './meetings/meeting-routes.ts'
import { peopleRoutes } from './meetings/people-routes.ts'
import { seatSocketRoute } from './meetings/seat-socket.ts'
import { seatRoute } from './meetings/seat-route.ts'
import type { Log } from './observe/log.ts'
import { type Lanes, openLanes } from './open-lanes.ts'
import { registerSyncRoute } from './relay/sync-route.ts'
import { trailRoutes } from './relay/trail-routes.ts'
import { quietRoutes } from './safety/quiet-routes.ts'
import { scoreRoutes } from './scoring/score-routes.ts'
import { runRoutes } from './stages/run-routes.ts'
import { templateRoutes } from './templates/template-routes.ts'
import type { Broken } from './store/writer.ts'

/** This server, built and not yet listening. */
export interface App {
  readonly url: string
  readonly lanes: Lanes
  listen(): Promise<void>
  /** The one-time link for the first account, or null when there is one. */
  setUpLink(): Promise<string | null>
  /** Takes nothing more, finishes what is on its way, sends everybody off to come back, closes the data. */
  close(): Promise<void>
}

/** The composition root: the only place where the lanes' routes meet. Built and run apart, so that tests build the same. */
export async function buildApp(opts: {
  config: Config
  log: Log
  clock: Clock
  every: Every
  clientFolder: string
  /** The data cannot be written any more: this process must end. */
  storeBroken?: Broken
}): Promise<App> {
  const { config, log } = opts
  const lanes = await openLanes(opts)
  const app = fastify({
    bodyLimit: 64 * 1024,
    requestTimeout: 20_000,
    connectionTimeout: 0,
    forceCloseConnections: true,
    // This server speaks no https itself, so then somebody stands in front, and tells whose request it is. Without that all
    // the world would share one caller's tries. One step and no more: what a caller claims beyond it is not believed.
    trustProxy: config.secure ? (_address, step) => step === 0 : false,
    rewriteUrl: ({ url }) => readableUrl(url),
  })
  await guard(app, { ...config, log })
  await app.register(cookie)
  await app.register(websocket, { options: SOCKET_OPTIONS, preClose: sendOffTheLast(lanes) })
  await app.register(swagger, describeApi)
  await app.register(async (routes) => registerRoutes(routes, lanes, opts))
  await serveClient(app, opts.clientFolder, config.exitUrl)
  await app.ready()
  return {
    url: config.url,
    lanes,
    async listen() {
      await app.listen({ host: config.host, port: config.port })
    },
    async setUpLink() {
      return (await lanes.setUp.isNeeded()) ? lanes.setUp.link(config.url) : null
    },
    async close() {
      await lanes.drain()
      await app.close()
    },
  }
}

/** Whoever came in while everybody else was sent off is sent off as well. */
function sendOffTheLast({ arrivals }: Lanes) {
  return function (this: FastifyInstance, done: () => void): void {
    const hint = retryAfterReason(arrivals.comeBackWithin())
    for (const socket of this.websocketServer.clients) socket.close(CLOSE.comeBack, hint)
    this.websocketServer.close(done)
  }
}

function registerRoutes(app: FastifyInstance, lanes: Lanes, opts: { config: Config; log: Log; every: Every }): void {
  const { config, log, every } = opts
  const { origins, secure } = config
  app.get('/healthz', async () => ({ ok: true }))
  app.get('/readyz', async () => {
    // Answers only while the database does.
    await lanes.setUp.isNeeded()
    return { ok: true }
  })
  app.get('/api/openapi.json', async () => app.swagger())
  limitPeople(app, lanes)
  staffRoutes(app, { ...lanes, offersExample: (request) => !secure && offersExample(lanes.store, request) })
  joinRoutes(app, lanes)
  meetingRoutes(app, lanes)
  peopleRoutes(app, lanes)
  lobbyRoutes(app, lanes)
  insideRoutes(app, lanes)
  deviceRoutes(app, lanes)
  quietRoutes(app, lanes)
  templateRoutes(app, lanes)
  followUpRoutes(app, lanes)
  seatRoute(app, lanes)
  audienceRoutes(app, { ...lanes, warn: log.warn })
  runRoutes(app, lanes)
  childRoutes(app, lanes)
  scoreRoutes(app, lanes)
  decidingRoutes(app, { ...lanes, here: lanes.steering.here })
  const { editsPerSecond } = config
  seatSocketRoute(app, { ...lanes, origins })
  trailRoutes(app, { ...lanes, roomsOf: lanes.store.door.roomsOf })
  registerSyncRoute(app, { ...lanes, every, seats: lanes.seatBook, origins, editsPerSecond, warn: log.warn })
  // Where people come over https, somebody stands in front, and everybody seems to be on this computer.
  if (!secure) exampleRoutes(app, lanes)
}
