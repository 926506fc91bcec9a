import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AudienceKind } from '@evenhand/shared/domain/audience'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { createGridReader } from '@evenhand/shared/grid-doc/read-grid'
import { plainWords } from '@evenhand/shared/grid-doc/words'
import { must } from '@evenhand/shared/lib/must'
import { readWorkedMeeting } from '@evenhand/shared/testing/worked-meeting'
import type { WorkedMeeting } from '@evenhand/shared/testing/worked-schema'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { loadTemplates } from '../templates/load-templates.ts'
import { type ImportPlan, planImport } from './plan-import.ts'
import { seedGrid } from './seed-grid.ts'

const templates = loadTemplates({ folder: join(tmpdir(), 'no templates of our own') })

function worked(name: string): WorkedMeeting {
  const file = new URL(`../../../shared/src/testing/worked/${name}.json`, import.meta.url)
  const read = readWorkedMeeting(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.ok) throw new Error('a worked meeting does not read')
  return read.meeting
}

const conference = () => worked('conference-pip-and-wren')
const supervision = () => worked('group-supervision-linnet')
const familyNetwork = () => worked('family-network-rowan')
const planned = (meeting: WorkedMeeting, unknown: readonly string[] = []) =>
  planImport(meeting, unknown, templates.usualFor(meeting.meeting.kind))

/** How many of these are named as not shown. */
const left = (plan: ImportPlan, about: RegExp) =>
  plan.notShown.filter(({ what }) => about.test(what)).reduce((sum, { count }) => sum + count, 0)

/** The audience of this kind: of the sessions, the one that goes by its own run. */
function audience(plan: ImportPlan, kind: AudienceKind) {
  const found = plan.meeting.audiences.filter((each) => each.kind === kind)
  return must(found.find(({ run }) => run !== null) ?? found[0], 'an audience')
}

function aliasOf(plan: ImportPlan, name: string, kind: AudienceKind = 'everyone') {
  const person = must(
    plan.meeting.participants.find((one) => one.name.startsWith(name)),
    'a person',
  )
  const { id } = audience(plan, kind)
  return must(
    person.places.find((place) => place.audience === id),
    'a place',
  ).member
}

function boardFor(plan: ImportPlan, kind: AudienceKind) {
  const { id } = audience(plan, kind)
  return must(
    plan.boards.find((each) => each.audience === id),
    'a board',
  )
}

/** The board as somebody of this audience sees it after the seeding. */
async function board(plan: ImportPlan, kind: AudienceKind = 'everyone') {
  const doc = new Y.Doc()
  openGrid(
    doc,
    plan.meeting.children.map(({ id }) => id),
  )
  ;(await seedGrid(boardFor(plan, kind)))(doc)
  const reader = createGridReader(doc)
  const cards = reader.cards()
  const saying = (start: string) =>
    must(
      cards.find(({ words }) => plainWords(words).startsWith(start)),
      'a card',
    )
  return { doc, cards, saying, impact: plan.meeting.children.map(({ id }) => plainWords(reader.impact(id))) }
}

describe('planning an import', () => {
  test('[P6] the conference has its four audiences, each with its own people under their own aliases', () => {
    const plan = planned(conference())
    expect(plan.meeting.audiences.map(({ kind, run }) => [kind, run !== null])).toEqual([
      ['everyone', true],
      ['session', false],
      ['session', true],
      ['professionals', false],
    ])
    const inside = (kind: AudienceKind) =>
      plan.meeting.participants
        .filter(({ places }) => places.some((place) => place.audience === audience(plan, kind).id))
        .map(({ name }) => name.split(' ')[0])
    expect(inside('session')).toEqual(['Imogen', 'Barnaby', 'Tamsin', 'Corin', 'Joss', 'Priya', 'DC'])
    expect(inside('professionals')).not.toContain('Dana')
    const aliases = plan.meeting.participants.flatMap(({ places }) => places.map(({ member }) => member))
    expect(new Set(aliases).size).toBe(aliases.length)
  })

  test('[S6] every card of the conference stands on its board, with what was released and what was said in short', () => {
    const plan = planned(conference())
    expect(plan.boards.map(({ cards }) => cards.length)).toEqual([33 + 1, 3, 1 + 10, 1])
    expect(left(plan, /^cards /)).toBe(0)
    expect(planned(supervision()).boards.map(({ cards }) => cards.length)).toEqual([28])
  })

  test.each([
    ['the conference', conference],
    ['the supervision', supervision],
    ['the family network meeting', familyNetwork],
  ])('[S6] every score of %s is in a look of the audience that it was given in', (_name, read) => {
    const meeting = read()
    const plan = planned(meeting)
    const results = plan.looks.flatMap(({ rounds }) => rounds.flatMap(({ results }) => results))
    const views = (meeting.decision ?? []).flatMap(({ views }) => views ?? [])
    expect(results).toHaveLength(meeting.rounds.flatMap(({ scores }) => scores).length + views.length)
  })

  test('[P6] nothing that only a smaller audience may know is planned for another board or look', () => {
    const meeting = conference()
    const plan = planned(meeting)
    for (const each of plan.meeting.audiences) {
      const boards = plan.boards.filter((one) => one.audience === each.id)
      const looks = plan.looks.filter((one) => one.audience === each.id)
      const everything = JSON.stringify([boards, looks])
      const worked = ['main', 'session-a', 'session-b', 'professionals'][plan.meeting.audiences.indexOf(each)]
      const foreign = meeting.cards.filter(
        ({ id, audience: own }) =>
          own !== worked && !(worked === 'session-b' && meeting.released_to_session_b?.includes(id)),
      )
      for (const card of foreign) expect(everything).not.toContain(JSON.stringify(card.text).slice(1, -1))
      expect(everything.includes('She is a happy little girl.')).toBe(worked === 'session-b')
      expect(everything.includes('makes it sound worse')).toBe(worked === 'session-b')
      expect(everything.includes('The police told the meeting')).toBe(worked === 'main')
    }
  })

  test('[P6] a card that was released to the separate session names nobody who is not in it', () => {
    const { cards } = boardFor(planned(conference()), 'session')
    const names = cards.flatMap(({ card }) => card.onBehalfOf?.name ?? [])
    expect(names.length).toBeGreaterThan(0)
    for (const name of ['Dana', 'Odile', 'Nia', 'Kit', 'Lowell'])
      expect(names.filter((each) => each.includes(name))).toEqual([])
  })

  test('[P10] Corin must not meet the mother and the grandmother', () => {
    const { lobby, participants } = planned(conference()).meeting
    const name = (id: string) => participants.find((person) => person.id === id)?.name.split(' ')[0]
    expect(lobby.apart.map(({ pair }) => pair.map(name))).toEqual([
      ['Corin', 'Dana'],
      ['Corin', 'Odile'],
    ])
  })

  test('[P6] who sent apologies is of the meeting, in no session, and gets no window', () => {
    const plan = planned(conference())
    const absent = plan.meeting.participants.filter(({ places }) => places.length === 0)
    expect(absent.map(({ name }) => name)).toEqual([
      'Ellis Harrowgate-Sample',
      'Pip Thistledown-Sample',
      'Wren Thistledown-Sample',
    ])
    expect(absent.some(({ id }) => plan.attending.includes(id))).toBe(false)
  })

  test('[P2] whoever typed a card is its author, and it says whose words they are', async () => {
    const plan = planned(conference())
    const { saying } = await board(plan)
    const pip = must(plan.meeting.children[0], 'Pip').id
    const inPipsName = { author: aliasOf(plan, 'Nia'), onBehalfOf: { name: 'Pip Thistledown-Sample', child: pip } }
    expect(saying('Pip said: "The best bit')).toMatchObject(inPipsName)
    expect(saying('"I just go to sleep')).toMatchObject(inPipsName)
    expect(saying('Both children are registered')).toMatchObject({
      author: aliasOf(plan, 'Barnaby'),
      onBehalfOf: { name: 'Dr Sorrel Hypothetica', child: null },
    })
    expect(saying('I rang Mum')).toMatchObject({ author: aliasOf(plan, 'Dana'), onBehalfOf: null })
  })

  test('[P2] what somebody outside the board wrote and nobody entered is entered by the minute taker', async () => {
    const meeting = conference()
    const cards = meeting.cards.map((card) => ({ ...card, entered_by: null }))
    const plan = planned({ ...meeting, cards })
    expect((await board(plan)).saying('I only hear about school')).toMatchObject({
      author: aliasOf(plan, 'Barnaby'),
      onBehalfOf: { name: 'Ellis Harrowgate-Sample' },
    })
  })

  test('[D4] a card keeps its tag, source, test, rivals and who sees it differently', async () => {
    const plan = planned(conference())
    const { saying } = await board(plan)
    expect(saying("Wren's talking")).toMatchObject({
      tag: 'hypothesis',
      subTag: 'unknown',
      test: 'Hearing test; speech therapy assessment; look again in three months.',
      rival: 'hearing\nnatural variation\ntoo little one-to-one talk',
    })
    expect(saying('On 12 September')).toMatchObject({
      source: { kind: 'seen_by_me', when: '12 September', firstHand: true },
      contests: [{ by: aliasOf(plan, 'Dana'), words: expect.stringContaining('shopping in the car') }],
    })
    expect(saying('The children go to bed')).toMatchObject({ box: 'good', tag: null, subTag: 'outcome' })
    const rivals = (await board(planned(supervision()))).saying('Linnet stays out because of something at home').rival
    expect(rivals).toContain('something or someone outside home')
  })

  test('[S6] each child has the statement that was read aloud, and who agreed and who did not stands beside it', async () => {
    const plan = planned(conference())
    const { doc, impact } = await board(plan)
    expect(impact.map((words) => words.slice(0, 12))).toEqual(['Pip is nine.', 'Wren is two.'])
    const verdicts = Array.from(doc.getMap<{ verdict: string }>('agreements').values(), ({ verdict }) => verdict)
    expect(verdicts.toSorted()).toEqual([...Array<string>(12).fill('agrees'), 'agrees_with_changes'])
    const apart = await board(plan, 'session')
    expect(apart.impact.map((words) => words.slice(0, 12))).toEqual(['', 'Wren is two.'])
    expect(apart.doc.getMap('agreements').toJSON()).toMatchObject({
      [`${aliasOf(plan, 'Corin', 'session')}:${plan.meeting.children[1]?.id}`]: { verdict: 'does_not_agree' },
    })
  })

  test('[S6] the plan arrives with its outcomes, who does what by when, and what happens if things change', () => {
    const plan = planned(conference())
    const { outcomes, actions, contingency, links } = boardFor(plan, 'everyone')
    expect([outcomes.length, actions.length, contingency.length]).toEqual([4, 6, 2])
    expect(actions[0]).toMatchObject({
      outcome: outcomes[2]?.id,
      owner: { member: aliasOf(plan, 'Dana'), name: 'Dana Thistledown-Sample' },
      due: '2026-11-20',
      toldBy: { name: 'Dana Thistledown-Sample' },
    })
    expect(actions[0]?.children).toHaveLength(2)
    const answered = links.filter(({ from, kind }) => kind === 'answers' && outcomes.some(({ id }) => id === from))
    expect(answered).toHaveLength(5)
  })

  test('[R5] a pass stays a pass with its reason, a picture is never a number and 0 is one', () => {
    const meeting = conference()
    const [first, ...rest] = meeting.rounds
    const scores = [
      { by: 'dana', score: null, child_step: 2, of_steps: 5, rationale: 'The sun is half out.' },
      { by: 'odile', score: 0, rationale: 'Not safe.' },
      { by: 'joss', score: null, abstain_reason: 'does_not_know_child', rationale: '' },
    ]
    const plan = planned({ ...meeting, rounds: [{ ...must(first, 'a round'), scores }, ...rest] })
    const answers = plan.looks[0]?.rounds[0]?.results.map(({ answer }) => answer)
    const said = { kind: 'imported', place: null, passed: null, changedBecause: null }
    expect(answers).toEqual([
      { ...said, step: { at: 2, of: 5 }, words: 'The sun is half out.' },
      { ...said, place: 0, words: 'Not safe.' },
      { ...said, passed: 'does not know the child', words: '' },
    ])
  })

  test('[P2] Pip’s own score is Pip’s, entered by Nia, on a scale that nobody else is asked on', () => {
    const rounds = planned(conference()).looks.flatMap((look) => look.rounds)
    const own = must(
      rounds.find(({ asks }) => asks.kind === 'child_version'),
      'his own scale',
    )
    expect(own.results).toMatchObject([
      { name: 'Pip Thistledown-Sample', role: 'child', enteredBy: 'Nia Songbird', answer: { place: 4 } },
    ])
    expect(own.asks).toMatchObject({ who: 'child' })
  })

  test('[R10] the second look is a look of its own and says what changed a score', () => {
    const plan = planned(conference())
    const second = plan.looks.find((look) => look.number === 2 && look.audience === audience(plan, 'everyone').id)
    expect(second?.rounds[0]?.results.find(({ name }) => name.startsWith('Priya'))?.answer).toMatchObject({
      place: 5,
      changedBecause: 'new information: c11',
    })
  })

  test('[P5] the title tells nothing of a child', () => {
    for (const read of [conference, supervision]) {
      const { title, children } = planned(read()).meeting
      for (const { name } of children) expect(title).not.toContain(must(name.split(' ')[0], 'a first name'))
    }
  })

  test('[P7] of a board that was not to be kept nothing is planned, not even what it would be called', () => {
    const meeting = conference()
    const audiences = [...meeting.audiences, { id: 'own', label: 'Family time', kept_after_meeting: false }]
    const participants = meeting.participants.map((person) =>
      ['dana', 'odile'].includes(person.id) ? { ...person, audiences: [...person.audiences, 'own'] } : person,
    )
    const cards = meeting.cards.map((card) => (card.by === 'dana' ? { ...card, audience: 'own' } : card))
    const own = cards.filter(({ audience: of }) => of === 'own')
    const plan = planned({ ...meeting, audiences, participants, cards })
    expect(left(plan, /not to be kept/)).toBe(own.length)
    const everything = JSON.stringify(plan)
    for (const { text } of own) expect(everything).not.toContain(JSON.stringify(text).slice(1, -1))
  })

  test('[P11] how people attend and what they count as is taken from the file, and two of health count once', () => {
    const { participants } = planned(conference()).meeting
    const of = (name: string) => participants.find((person) => person.name.includes(name))
    expect(['Dana', 'Odile', 'Corin', 'Ellis'].map((name) => of(name)?.attends)).toEqual([
      'room',
      'video',
      'phone',
      'apologies',
    ])
    expect(['Tamsin', 'Joss', 'Sorrel', 'Morgan'].map((name) => of(name)?.agency)).toEqual([
      'social_care',
      'health',
      'health',
      undefined,
    ])
  })

  test('[R14] each child’s decision arrives with its reasons, apart from the views, which are asked of professionals alone', () => {
    const plan = planned(conference())
    const { id: main } = audience(plan, 'everyone')
    expect(plan.meeting.deciding?.decisions).toMatchObject([
      { option: 'child_protection_plan', category: 'emotional', quorum: { met: true }, told: [{ audience: main }] },
      { option: 'child_protection_plan', category: 'neglect', quorum: { met: true }, told: [{ audience: main }] },
    ])
    const views = plan.looks.filter(({ rounds }) => rounds.some(({ asks }) => asks.kind === 'threshold_view'))
    expect(views).toMatchObject([{ audience: main, number: 3 }])
    const priya = views[0]?.rounds[0]?.results.find(({ name }) => name.startsWith('Priya'))
    expect(priya?.answer).toMatchObject({ view: { option: 'child_in_need' }, place: null })
    const joss = views[0]?.rounds[0]?.results.find(({ name }) => name.startsWith('Joss'))
    expect(joss?.answer).toMatchObject({ passed: 'does not know Pip', words: '' })
    const tamsin = views[0]?.rounds[0]?.results.find(({ name }) => name.startsWith('Tamsin'))
    expect(tamsin?.answer).toMatchObject({ view: { option: 'child_protection_plan' } })
  })

  test('[R15] formal dissent and the family’s disagreement are their authors’ own, each in the session it was said in', () => {
    const plan = planned(conference())
    const { dissents = [], familyViews = [] } = plan.meeting.deciding ?? {}
    const name = (id: string | null) => plan.meeting.participants.find((one) => one.id === id)?.name.split(' ')[0]
    const session = (id: string) => plan.meeting.audiences.find((one) => one.id === id)?.kind
    expect(dissents.map(({ of, kind, about, audience: where }) => [name(of), kind, about, session(where)])).toEqual([
      ['Priya', 'formal', 'decision', 'everyone'],
      ['Corin', 'disagreement', 'impact', 'session'],
      ['Dana', 'disagreement', 'other', 'everyone'],
      ['Dana', 'disagreement', 'other', 'everyone'],
    ])
    expect(familyViews.map(({ of, audience: where }) => [name(of), session(where)])).toEqual([
      ['Dana', 'everyone'],
      ['Dana', 'everyone'],
      ['Odile', 'everyone'],
      ['Odile', 'everyone'],
      ['Corin', 'session'],
    ])
  })

  test('[S6] a family network meeting arrives with an empty private board for the family alone', () => {
    const plan = planned(familyNetwork())
    expect(plan.meeting.audiences.map(({ kind }) => kind)).toEqual(['everyone', 'family_time'])
    const { id } = audience(plan, 'family_time')
    expect(plan.boards.some((each) => each.audience === id)).toBe(false)
    const inside = plan.meeting.participants.filter(({ places }) => places.some((place) => place.audience === id))
    expect(inside.map(({ name }) => name.split(' ')[0])).toEqual(['Juno', 'Ansel', 'Bastian', 'Perpetua'])
    expect(JSON.stringify(plan)).not.toContain('hospital in January')
    expect(left(plan, /not to be kept/)).toBe(2)
  })

  test('[S6] what the board has no place for is counted', () => {
    expect(planned(conference(), ['somewhere.else', 'and.here']).notShown).toEqual(
      expect.arrayContaining([{ what: 'details that this board has no place for', count: 2 }]),
    )
  })

  test('[S6] a text longer than the board takes is counted and never cut', () => {
    const meeting = conference()
    const [first, ...rest] = meeting.cards
    const long = { ...must(first, 'a card'), text: 'a'.repeat(2_001) }
    const plan = planned({ ...meeting, cards: [long, ...rest] })
    expect(boardFor(plan, 'everyone').cards).toHaveLength(33)
    expect(left(plan, /^cards longer/)).toBe(1)
  })
})
