import { setUpCommand, signInCommand } from '@evenhand/shared/protocol/command'
import type { FrontDoorView, StaffView } from '@evenhand/shared/protocol/view'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import type { Cookies } from './cookies.ts'
import type { SetUp, StaffAccounts } from './staff.ts'
import { createTryLimit } from './try-limit.ts'

interface StaffParts {
  readonly setUp: SetUp
  readonly staff: StaffAccounts
  readonly cookies: Cookies
  readonly clock: Clock
  /** Whether this caller may be shown an example conference. */
  readonly offersExample: (request: FastifyRequest) => boolean | Promise<boolean>
}

/** The front door, the first account, signing in and out. */
export function staffRoutes(app: FastifyInstance, parts: StaffParts): void {
  const { setUp, staff, cookies, offersExample } = parts

  app.get('/api/front-door', async (request, reply) => {
    const view: FrontDoorView = { needsSetUp: await setUp.isNeeded(), offersExample: await offersExample(request) }
    return reply.send(view)
  })

  app.get('/api/staff/me', async (request, reply) => {
    const token = cookies.staff(request)
    const signedIn = token === null ? null : await staff.whose(token)
    return signedIn ? signedIn.view : refuse(reply, 'not-signed-in')
  })

  app.post('/api/sign-out', async (request, reply) => {
    const token = cookies.staff(request)
    if (token !== null) await staff.endSession(token)
    cookies.clearStaff(reply)
    return reply.code(204).send()
  })

  setUpRoute(app, parts)
  signInRoute(app, parts)
}

function setUpRoute(app: FastifyInstance, { setUp, staff, cookies, clock }: StaffParts): void {
  const tries = createTryLimit({ most: 20, perMs: 60_000, clock })

  app.post('/api/setup', async (request, reply) => {
    if (!tries.allows(request.ip)) return refuse(reply, 'too-many-requests')
    const body = parseBody(setUpCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const { secret, name, email, passPhrase } = body.value
    if (!(await setUp.isNeeded())) return refuse(reply, 'already-set-up')
    if (!setUp.opensWith(secret)) return refuse(reply, 'not-allowed')
    const person: StaffView = { name, email }
    const created = await staff.create(person, passPhrase)
    if (!created.ok) return refuse(reply, created.reason)
    cookies.giveStaff(reply, await staff.startSession(created.value, cookies.staff(request)))
    return person
  })
}

function signInRoute(app: FastifyInstance, { staff, cookies, clock }: StaffParts): void {
  const perAddress = createTryLimit({ most: 20, perMs: 60_000, clock })
  // Wider than one person needs, so that somebody else's guessing does not easily keep them out.
  const perEmail = createTryLimit({ most: 30, perMs: 600_000, clock })

  app.post('/api/sign-in', async (request, reply) => {
    if (!perAddress.allows(request.ip)) return refuse(reply, 'too-many-requests')
    const body = parseBody(signInCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const { email, passPhrase } = body.value
    if (!perEmail.allows(staff.lookupFor(email))) return refuse(reply, 'too-many-requests')
    const id = await staff.check(email, passPhrase)
    if (id === null) return refuse(reply, 'not-signed-in')
    const token = await staff.startSession(id, cookies.staff(request))
    cookies.giveStaff(reply, token)
    const signedIn = await staff.whose(token)
    return signedIn ? signedIn.view : refuse(reply, 'not-signed-in')
  })
}
