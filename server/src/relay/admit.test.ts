import type { AudienceId, MeetingId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import type { Attendee } from '@evenhand/shared/domain/participant'
import { anAudience, aStage, aTemplate } from '@evenhand/shared/testing/a-template'
import { describe, expect, test } from 'vitest'
import { admit } from './admit.ts'
import { dana, gone, imogen, meetingOf, tamsin } from './testing/people.ts'

const meeting = meetingOf([imogen, dana])
const room = { id: 'room' as RoomId, meeting: meeting.id, audience: 'main' as AudienceId }

describe('the door of a room', () => {
  test('[N1] somebody of the roster who sees the board is let in, as the roster has them', () => {
    expect(admit(meeting, room, dana.id)).toEqual(dana)
  })

  test('[N1] without a meeting nobody is let in', () => {
    expect(admit(null, room, dana.id)).toBeNull()
  })

  test('[N1] without a room nobody is let in', () => {
    expect(admit(meeting, null, dana.id)).toBeNull()
  })

  test("[N1] nobody is let into another meeting's room", () => {
    expect(admit(meeting, { ...room, meeting: 'another' as MeetingId }, dana.id)).toBeNull()
  })

  test('[N1] nobody is let into an audience that nothing is decided about', () => {
    expect(admit(meeting, { ...room, audience: 'professionals' as AudienceId }, dana.id)).toBeNull()
  })

  test('[N1] somebody who is not in the roster is not let in', () => {
    expect(admit(meeting, room, 'p-nobody' as ParticipantId)).toBeNull()
  })

  test('[N1] somebody of the roster who was taken out of this audience is not let in', () => {
    expect(admit(meetingOf([imogen, gone(dana)]), room, dana.id)).toBeNull()
  })

  test('[P6] while a closed stage is on, the first session is shut to everybody, the chair too', () => {
    const closed = { ...meeting, template: aTemplate({ stages: [aStage({ audience: 'professionals' })] }) }
    for (const { id } of [imogen, dana]) expect(admit(closed, room, id)).toBeNull()
  })

  test('[P6] private family time lets no professional in, whatever the roster says', () => {
    const audience = 'family' as AudienceId
    const there = (one: Attendee) => ({ ...one, places: [...one.places, { audience, member: one.member }] })
    const private_ = {
      ...meetingOf([imogen, tamsin, dana].map(there)),
      template: aTemplate({ stages: [aStage({ audience: 'family_time' })] }),
      audiences: [anAudience(), anAudience({ id: audience, kind: 'family_time', run: null })],
    }
    const at = { ...room, audience }
    expect([imogen, tamsin, dana].map(({ id }) => admit(private_, at, id)?.id ?? null)).toEqual([null, null, dana.id])
  })
})
