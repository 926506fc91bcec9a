import type { AudienceId, MemberId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { anAudience } from '@evenhand/shared/testing/a-template'
import { describe, expect, test } from 'vitest'
import { dana, imogen, meetingOf, tamsin } from '../relay/testing/people.ts'
import { handedOver } from './hand-over.ts'

const SPLIT = 'split' as AudienceId

function handsOver(meeting: Meeting, to: MemberId = tamsin.member) {
  const given = handedOver(meeting, to)
  if (!given.ok) return given.reason
  return Object.fromEntries(given.value.participants.map((person) => [person.id, person]))
}

/** Imogen chairs a second session, in which Tamsin is not. */
function split(): Meeting {
  const meeting = meetingOf([
    { ...imogen, places: [...imogen.places, { audience: SPLIT, member: 'i2' as MemberId }] },
    dana,
    tamsin,
  ])
  return { ...meeting, audiences: [anAudience(), anAudience({ id: SPLIT, kind: 'session' })] }
}

describe('handing the chair over', () => {
  test('[M6] the two swap roles and nothing else of theirs changes', () => {
    const meeting = meetingOf([imogen, dana, { ...tamsin, scores: true, givesView: true }])
    const people = handsOver(meeting)
    expect(people).toMatchObject({
      [imogen.id]: { role: 'social_worker', places: imogen.places, maker: true },
      [tamsin.id]: { role: 'chair', scores: true, givesView: false, places: tamsin.places },
      [dana.id]: { role: 'parent_carer' },
    })
  })

  test('[M6] given back, the account is still Imogen’s', () => {
    const given = handedOver(meetingOf([imogen, dana, tamsin]), tamsin.member)
    if (!given.ok) throw new Error(given.reason)
    const back = handsOver(given.value, imogen.member)
    expect(back).toMatchObject({ [imogen.id]: { role: 'chair', maker: true }, [tamsin.id]: { role: 'social_worker' } })
    expect(JSON.stringify(back).match(/maker/g)).toHaveLength(1)
  })

  test('[M6] with the chair goes a place in each session that the chair sits in', () => {
    const people = handsOver(split())
    expect(people).toMatchObject({ [tamsin.id]: { places: [...tamsin.places, { audience: SPLIT }] } })
  })

  test('[M6] [P10] nobody becomes chair of a session with somebody whom they must not meet', () => {
    const meeting = split()
    const danaThere = { ...dana, places: [{ audience: SPLIT, member: 'd2' as MemberId }] }
    const participants = meeting.participants.map((person) => (person.id === dana.id ? danaThere : person))
    const lobby = { ...meeting.lobby, apart: [{ pair: [dana.id, tamsin.id] as const, why: '' }] }
    expect(handsOver({ ...meeting, participants, lobby })).toBe('bad-request')
  })

  test('[M6] the family, an interpreter and the chair themselves are not handed it', () => {
    for (const to of [dana.member, imogen.member, 'nobody' as MemberId]) {
      expect(handsOver(meetingOf([imogen, dana, tamsin]), to)).toBe('bad-request')
    }
  })
})
