import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import { must } from '@evenhand/shared/lib/must'
import type { MeetingPeopleView } from '@evenhand/shared/protocol/view'
import { joinsWith, type SeatAt, seatAt } from './seat-at.ts'
import { until } from './until.ts'
import { createWire, type Wire } from './wire.ts'

export const FAMILY_TIME = 'private_family_time'
const person = (name: string, role: Role, of: string) => ({ name, role, of, scores: false, knows: [0] })

/** A family network meeting: Dana and Odile, and Tamsin who waits outside while they are among themselves. */
export async function familyMeeting(staff: Wire, base: string) {
  const made = await staff.ask('POST', '/api/staff/meetings', {
    title: 'Friday at three',
    kind: 'family_network_meeting',
    date: '2026-11-27',
    lobby: 'open',
    children: [{ name: 'Wren', age: 2 }],
    people: [
      person('Dana Thistledown-Sample', 'parent_carer', 'mother'),
      person('Odile Thistledown-Sample', 'family_network', 'grandmother'),
      person('Tamsin Reed-Example', 'social_worker', 'Exampleshire'),
    ],
  })
  const people = made.body as MeetingPeopleView
  const entered = await staff.ask('POST', `/api/staff/meetings/${people.meeting}/enter`)
  const { participant } = entered.body as { participant: ParticipantId }
  const chair = await seatAt({ wire: staff, participant }, base)
  const joins = (name: string, wire = createWire(base)) =>
    joinsWith(
      wire,
      base,
      must(
        people.participants.find((each) => each.name.startsWith(name)),
        'that person',
      ),
    )
  return { people, chair, joins }
}

/** The chair goes on to the stage of this id, or to the one after it; resolves when they see it. */
export async function movesOnTo(chair: SeatAt, stage: string, beyond = 0): Promise<void> {
  const to = chair.seat.template.stages.findIndex(({ id }) => id === stage) + beyond
  const from = chair.view().stage
  const answer = await chair.ask('POST', '/run', { do: 'skip', from, to, reason: 'For a test' })
  if (answer.status !== 204) throw new Error(`not moved on: ${answer.status}`)
  await until('the chair sees it', () => chair.view().stage === to)
}
