import {
  addPersonCommand,
  createMeetingCommand,
  joinCommand,
  openLookCommand,
  setScaleCommand,
  setUpCommand,
  signInCommand,
  submitScoreCommand,
  useLinkCommand,
} from '@evenhand/shared/protocol/command'
import { askBreakCommand, handOverCommand, runCommand } from '@evenhand/shared/protocol/run-command'
import { COMMAND_REFUSALS } from '@evenhand/shared/protocol/refusal'
import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { z } from 'zod'

/** The body of each command, from the same schema that its route parses with. */
const BODIES: Record<string, z.ZodType> = {
  'POST /api/setup': setUpCommand,
  'POST /api/sign-in': signInCommand,
  'POST /api/join/look': joinCommand,
  'POST /api/join': useLinkCommand,
  'POST /api/staff/meetings': createMeetingCommand,
  'POST /api/staff/meetings/:meeting/people': addPersonCommand,
  'POST /api/p/:participant/run': runCommand,
  'POST /api/p/:participant/break': askBreakCommand,
  'POST /api/p/:participant/chair': handOverCommand,
  'POST /api/p/:participant/scales': setScaleCommand,
  'POST /api/p/:participant/looks': openLookCommand,
  'PUT /api/p/:participant/rounds/:round/score': submitScoreCommand,
}

const refusal = {
  description: 'Refused, with a reason from a closed list. The status goes with the reason.',
  type: 'object',
  required: ['reason'],
  properties: {
    reason: { type: 'string', enum: Object.keys(COMMAND_REFUSALS) },
    problems: { type: 'array', items: { type: 'string' }, description: 'Paths of fields, never their values.' },
  },
}

/** How `/api/openapi.json` is made: every route there is, bodies from the schemas they are parsed with. */
export const describeApi: FastifyDynamicSwaggerOptions = {
  openapi: { openapi: '3.1.0', info: { title: 'Evenhand', version: '1' } },
  transform({ schema, url, route }) {
    const method = [route.method].flat()[0] ?? 'GET'
    const body = BODIES[`${method} ${url}`]
    const described = { ...schema, response: { default: refusal } }
    return { url, schema: body ? { ...described, body: z.toJSONSchema(body, { unrepresentable: 'any' }) } : described }
  },
}
