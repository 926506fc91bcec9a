import { describe, expect, test } from 'vitest'
import conference from './worked/conference-pip-and-wren.json' with { type: 'json' }
import supervision from './worked/group-supervision-linnet.json' with { type: 'json' }
import { readWorkedMeeting } from './worked-meeting.ts'

/** The conference with something put in its place; `undefined` takes it away. */
function conferenceWith(...changes: readonly (readonly [path: string, value: unknown])[]): unknown {
  const copy: unknown = structuredClone(conference)
  for (const [path, value] of changes) {
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    const parent = steps.reduce<unknown>((inside, step) => Reflect.get(Object(inside), step), copy)
    if (value === undefined) Reflect.deleteProperty(Object(parent), last)
    else Reflect.set(Object(parent), last, value)
  }
  return copy
}

function problemsOf(json: unknown) {
  const read = readWorkedMeeting(json)
  return read.ok ? [] : read.problems
}

describe('reading a worked meeting', () => {
  test.each([
    ['the conference for Pip and Wren', conference, 38],
    ['the supervision about Linnet', supervision, 28],
  ])('[S6] %s reads whole', (_name, json, cards) => {
    const read = readWorkedMeeting(json)
    expect(read).toMatchObject({ ok: true })
    expect(read.ok && read.meeting.cards).toHaveLength(cards)
  })

  test('[S6] keys that we do not know are named one by one and left out of what is read', () => {
    const read = readWorkedMeeting(supervision)
    expect(read.ok && read.unknownKeys).toContain('participants[0].role_label')
    expect(read.ok && read.unknownKeys).toContain('urgent_check')
    expect(JSON.stringify(read.ok && read.meeting)).not.toContain('role_label')
  })

  test('[S6] every wrong type and missing key is listed with its place', () => {
    const broken = conferenceWith(
      ['meeting.date', undefined],
      ['cards.3.text', 7],
      ['cards.4.quadrant', 'sideways'],
      ['cards.5.evidence.first_hand', 'yes'],
      ['rounds.0.scores.2.score', 11],
      ['participants', participantsWithoutRole()],
    )
    expect(problemsOf(broken)).toEqual([
      { path: 'meeting.date', problem: 'missing' },
      { path: 'participants[1].role', problem: 'missing' },
      { path: 'cards[3].text', problem: 'not of type string' },
      { path: 'cards[4].quadrant', problem: 'not one of: well, worried, good, needs' },
      { path: 'cards[5].evidence.first_hand', problem: 'not of type boolean' },
      { path: 'rounds[0].scores[2].score', problem: 'too much' },
    ])
  })

  test('[S6] every id that names nothing is listed with its place', () => {
    const broken = conferenceWith(
      ['meeting.chair', 'nobody'],
      ['audiences.1.never.0', 'nobody'],
      ['cards.0.by', 'nobody'],
      ['cards.0.children.1', 'nobody'],
      ['cards.1.audience', 'nowhere'],
      ['cards.15.contested_by.0.by', 'nobody'],
      ['cards.26.links_to.2', 'c99'],
      ['impact_statements.0.agreed_by.3', 'nobody'],
      ['scales.1.child', 'nobody'],
      ['rounds.1.scale', 's-none'],
      ['rounds.1.scores.0.by', 'nobody'],
      ['actions.2.outcome', 'o9'],
    )
    expect(problemsOf(broken)).toEqual([
      { path: 'meeting.chair', problem: 'no such participant' },
      { path: 'audiences[1].never[0]', problem: 'no such participant' },
      { path: 'cards[0].by', problem: 'no such participant' },
      { path: 'cards[0].children[1]', problem: 'no such child' },
      { path: 'cards[1].audience', problem: 'no such audience' },
      { path: 'cards[15].contested_by[0].by', problem: 'no such participant' },
      { path: 'cards[26].links_to[2]', problem: 'no such card' },
      { path: 'impact_statements[0].agreed_by[3]', problem: 'no such participant' },
      { path: 'scales[1].child', problem: 'no such child' },
      { path: 'rounds[1].scale', problem: 'no such scale' },
      { path: 'rounds[1].scores[0].by', problem: 'no such participant' },
      { path: 'actions[2].outcome', problem: 'no such outcome' },
    ])
  })

  test('[S6] an id given twice is listed', () => {
    expect(problemsOf(conferenceWith(['cards.6.id', 'c01']))).toEqual([
      { path: 'cards[6].id', problem: 'this id is given twice' },
    ])
  })

  test('[R5] no number needs a reason, unless it is a step of a picture scale; 0 is a number', () => {
    const at = 'rounds.0.scores.0.score'
    const missing = [{ path: 'rounds[0].scores[0].abstain_reason', problem: 'missing' }]
    expect(problemsOf(conferenceWith([at, null]))).toEqual(missing)
    expect(problemsOf(conferenceWith([at, null], ['rounds.0.scores.0.child_step', 0]))).toEqual([])
    expect(problemsOf(conferenceWith([at, 0]))).toEqual([])
  })

  test('[S6] what is no meeting at all says so once', () => {
    for (const json of [null, 7, [], 'meeting']) expect(problemsOf(json)).toHaveLength(1)
    expect(problemsOf({ schema: 'worked-meeting/2' })[0]).toEqual({
      path: 'schema',
      problem: 'not one of: worked-meeting/1',
    })
  })
})

function participantsWithoutRole(): unknown {
  return conference.participants.map(({ role, ...rest }, index) => (index === 1 ? rest : { role, ...rest }))
}
