import { readFileSync } from 'node:fs'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { createGridReader } from '@evenhand/shared/grid-doc/read-grid'
import { plainWords } from '@evenhand/shared/grid-doc/words'
import { must } from '@evenhand/shared/lib/must'
import { readWorkedMeeting } from '@evenhand/shared/testing/worked-meeting'
import type { WorkedMeeting } from '@evenhand/shared/testing/worked-schema'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type ImportPlan, planImport } from './plan-import.ts'
import { seedGrid } from './seed-grid.ts'

function worked(name: string): WorkedMeeting {
  const file = new URL(`../../../shared/src/testing/worked/${name}.json`, import.meta.url)
  const read = readWorkedMeeting(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.ok) throw new Error('a worked meeting does not read')
  return read.meeting
}

const conference = () => worked('conference-pip-and-wren')
const supervision = () => worked('group-supervision-linnet')

/** How many of these are named as not shown. */
const left = (plan: ImportPlan, about: RegExp) =>
  plan.notShown.filter(({ what }) => about.test(what)).reduce((sum, { count }) => sum + count, 0)
const person = (plan: ImportPlan, name: string) =>
  must(
    plan.meeting.participants.find((one) => one.name.startsWith(name)),
    'a person',
  )

/** The board as somebody sees it after the seeding. */
function board(plan: ImportPlan) {
  const doc = new Y.Doc()
  openGrid(
    doc,
    plan.meeting.children.map(({ id }) => id),
  )
  seedGrid(doc, plan)
  const reader = createGridReader(doc)
  const cards = reader.cards()
  const saying = (start: string) =>
    must(
      cards.find(({ words }) => plainWords(words).startsWith(start)),
      'a card',
    )
  return { cards, saying, impact: plan.meeting.children.map(({ id }) => plainWords(reader.impact(id))) }
}

describe('planning an import', () => {
  test.each([
    ['the conference', conference, 33, 5],
    ['the supervision', supervision, 28, 0],
  ])('[S6] of %s every card is shown or counted', (_name, read, shown, kept) => {
    const meeting = read()
    const plan = planImport(meeting, [])
    expect([board(plan).cards.length, left(plan, /^cards /)]).toEqual([shown, kept])
    expect(shown + kept).toBe(meeting.cards.length)
  })

  test.each([
    ['the conference', conference, 3],
    ['the supervision', supervision, 0],
  ])('[S6] of %s every score is shown or counted', (_name, read, kept) => {
    const meeting = read()
    const plan = planImport(meeting, [])
    const shown = plan.looks.flatMap(({ rounds }) => rounds.flatMap(({ results }) => results)).length
    expect(left(plan, /^scores given outside/)).toBe(kept)
    expect(shown + kept).toBe(meeting.rounds.flatMap(({ scores }) => scores).length)
  })

  test('[P6] nothing that only a smaller audience may know gets into the plan for the board', () => {
    const meeting = conference()
    const everything = JSON.stringify(planImport(meeting, []))
    for (const card of meeting.cards.filter(({ audience }) => audience !== 'main'))
      expect(everything).not.toContain(JSON.stringify(card.text).slice(1, -1))
    expect(everything).not.toContain('She is a happy little girl.')
    expect(everything).not.toContain('makes it sound worse')
    expect(everything).not.toContain('The police told the meeting')
  })

  test('[P6] Corin and Ellis are people of the meeting and do not see the board', () => {
    const plan = planImport(conference(), [])
    expect(plan.meeting.participants.filter(({ seesBoard }) => !seesBoard).map(({ name }) => name)).toEqual([
      'Corin Marrowby-Sample',
      'Ellis Harrowgate-Sample',
      'Pip Thistledown-Sample',
      'Wren Thistledown-Sample',
      'Dr Sorrel Hypothetica',
    ])
    const attending = plan.meeting.participants.filter(({ id }) => plan.attending.includes(id))
    expect(attending.map(({ name }) => name)).toContain('Corin Marrowby-Sample')
    expect(attending.map(({ name }) => name)).not.toContain('Ellis Harrowgate-Sample')
  })

  test('[P2] whoever typed a card is its author, and it says whose words they are', () => {
    const plan = planImport(conference(), [])
    const { saying } = board(plan)
    const pip = must(plan.meeting.children[0], 'Pip').id
    const nia = person(plan, 'Nia').member
    const inPipsName = { author: nia, onBehalfOf: { name: 'Pip Thistledown-Sample', child: pip } }
    expect(saying('Pip said: "The best bit')).toMatchObject(inPipsName)
    expect(saying('"I just go to sleep')).toMatchObject(inPipsName)
    expect(saying('Both children are registered')).toMatchObject({
      author: person(plan, 'Barnaby').member,
      onBehalfOf: { name: 'Dr Sorrel Hypothetica', child: null },
    })
    expect(saying('I rang Mum')).toMatchObject({ author: person(plan, 'Dana').member, onBehalfOf: null })
  })

  test('[P2] what somebody outside the board wrote and nobody entered is entered by the minute taker', () => {
    const meeting = conference()
    const cards = meeting.cards.map((card) => ({ ...card, entered_by: null }))
    const plan = planImport({ ...meeting, cards }, [])
    expect(board(plan).saying('I only hear about school')).toMatchObject({
      author: person(plan, 'Barnaby').member,
      onBehalfOf: { name: 'Ellis Harrowgate-Sample' },
    })
  })

  test('[D4] a card keeps its tag, source, test, rivals and who sees it differently', () => {
    const plan = planImport(conference(), [])
    const { saying } = board(plan)
    expect(saying('Wren’s talking'.replace('’', "'"))).toMatchObject({
      tag: 'hypothesis',
      subTag: 'unknown',
      test: 'Hearing test; speech therapy assessment; look again in three months.',
      rival: 'hearing\nnatural variation\ntoo little one-to-one talk',
    })
    expect(saying('On 12 September')).toMatchObject({
      source: { kind: 'seen_by_me', when: '12 September', firstHand: true },
      contests: [{ by: person(plan, 'Dana').member, words: expect.stringContaining('shopping in the car') }],
    })
    expect(saying('The children go to bed')).toMatchObject({ box: 'good', tag: null, subTag: 'outcome' })
    const rivals = board(planImport(supervision(), [])).saying('Linnet stays out because of something at home').rival
    expect(rivals).toContain('something or someone outside home')
  })

  test('[S6] each child has the impact statement that was read aloud', () => {
    expect(board(planImport(conference(), [])).impact.map((words) => words.slice(0, 12))).toEqual([
      'Pip is nine.',
      'Wren is two.',
    ])
  })

  test('[R5] a pass stays a pass with its reason, a picture is never a number and 0 is one', () => {
    const meeting = conference()
    const [first, ...rest] = meeting.rounds
    const scores = [
      { by: 'dana', score: null, child_step: 2, of_steps: 5, rationale: 'The sun is half out.' },
      { by: 'odile', score: 0, rationale: 'Not safe.' },
      { by: 'joss', score: null, abstain_reason: 'does_not_know_child', rationale: '' },
    ]
    const plan = planImport({ ...meeting, rounds: [{ ...must(first, 'a round'), scores }, ...rest] }, [])
    const answers = plan.looks[0]?.rounds[0]?.results.map(({ answer }) => answer)
    expect(answers).toEqual([
      {
        kind: 'imported',
        place: null,
        passed: 'chose picture 2 of 5',
        words: 'The sun is half out.',
        changedBecause: null,
      },
      { kind: 'imported', place: 0, passed: null, words: 'Not safe.', changedBecause: null },
      { kind: 'imported', place: null, passed: 'does not know the child', words: '', changedBecause: null },
    ])
    expect(left(plan, /picture/)).toBe(1)
  })

  test('[R10] the second look is a look of its own and says what changed a score', () => {
    const [, second] = planImport(conference(), []).looks
    expect(second?.number).toBe(2)
    expect(second?.rounds[0]?.results.find(({ name }) => name.startsWith('Priya'))?.answer).toMatchObject({
      place: 5,
      changedBecause: 'new information: c11',
    })
  })

  test('[P5] the title tells nothing of a child', () => {
    for (const read of [conference, supervision]) {
      const { title, children } = planImport(read(), []).meeting
      for (const { name } of children) expect(title).not.toContain(must(name.split(' ')[0], 'a first name'))
    }
  })

  test('[S6] what the board has no place for yet is counted', () => {
    const plan = planImport(conference(), ['somewhere.else', 'and.here'])
    expect(plan.notShown).toEqual(
      expect.arrayContaining([
        { what: 'decisions with the views on them', count: 2 },
        { what: 'outcomes of the plan', count: 4 },
        { what: 'actions of the plan', count: 6 },
        { what: 'formal and other dissent', count: 3 },
        { what: 'links to a card that is not shown', count: 2 },
        { what: 'details that this board has no place for', count: 2 },
      ]),
    )
  })

  test('[S6] a text longer than the board takes is counted and never cut', () => {
    const meeting = conference()
    const [first, ...rest] = meeting.cards
    const long = { ...must(first, 'a card'), text: 'a'.repeat(2_001) }
    const plan = planImport({ ...meeting, cards: [long, ...rest] }, [])
    expect(plan.cards).toHaveLength(32)
    expect(left(plan, /^cards longer/)).toBe(1)
  })
})
