import type { AudienceId, MeetingId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import { describe, expect, test } from 'vitest'
import { admit } from './admit.ts'
import { dana, imogen, meetingOf } from './testing/people.ts'

const meeting = meetingOf([imogen, dana])
const room = { id: 'room' as RoomId, meeting: meeting.id, audience: 'main' as AudienceId }

describe('the door of a room', () => {
  test('[N1] somebody of the roster who sees the board is let in, as the roster has them', () => {
    expect(admit(meeting, room, dana.id)).toBe(dana)
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

  test('[N1] somebody of the roster who does not see the board is not let in', () => {
    expect(admit(meetingOf([imogen, { ...dana, seesBoard: false }]), room, dana.id)).toBeNull()
  })
})
