import { nameAndInitial } from '@evenhand/shared/domain/participant'
import type { DeviceView } from '@evenhand/shared/protocol/people-view'
import type { FastifyInstance } from 'fastify'
import type { Participations } from '../identity/participations.ts'
import type { Meetings } from '../meetings/meetings.ts'

/** More people than ever share a computer; beyond it the cookies are not asked about. */
const MOST = 20

/**
 * Whom this browser holds a participation of, for the screen between two people who share it: a first name and an initial
 * each, and nothing of a meeting. [P12]
 */
export function deviceRoutes(
  app: FastifyInstance,
  { participations, meetings }: { participations: Participations; meetings: Meetings },
): void {
  app.get('/api/device', async (request): Promise<DeviceView> => {
    const held = await participations.held(request, MOST)
    const people = await Promise.all(
      held.map(async (participant) => {
        const open = await meetings.openFor(participant)
        const person = open?.meeting.participants.find(({ id }) => id === participant)
        return person && !person.removed ? [{ participant, person: nameAndInitial(person.name) }] : []
      }),
    )
    return { people: people.flat() }
  })
}
