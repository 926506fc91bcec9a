import { COMMAND_REFUSALS, type CommandRefusal, type RefusalBody } from '@evenhand/shared/protocol/refusal'
import type { FastifyReply } from 'fastify'

/** Answers a command with a refusal from the closed list. `problems` are paths of fields, never their values. */
export function refuse(reply: FastifyReply, reason: CommandRefusal, problems?: readonly string[]): FastifyReply {
  const body: RefusalBody = problems ? { reason, problems } : { reason }
  return reply.code(COMMAND_REFUSALS[reason]).send(body)
}
