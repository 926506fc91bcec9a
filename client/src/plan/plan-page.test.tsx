import type { MemberId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import { addAction, addOutcome, markEarlier } from '@evenhand/shared/grid-doc/edit-plan'
import { readLinks } from '@evenhand/shared/grid-doc/read-links'
import { readPlan, readRechecks } from '@evenhand/shared/grid-doc/read-plan'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { aRoom, aView, InGrid } from '../grid/sample-grid.tsx'
import type { GridRoom } from '../session/grid-room.ts'
import { createPlanDrafts, PlanDraftsContext } from './plan-drafts.ts'
import { PlanPage } from './plan-page.tsx'

afterEach(cleanup)

const tamsin = 'tamsin' as MemberId
const owner = { member: 'dana' as MemberId, name: 'Dana Thistledown' }

function open(room: GridRoom, member: string, role: Role, change: Partial<MeetingView> = {}) {
  const drafts = createPlanDrafts()
  render(
    <PlanDraftsContext value={drafts}>
      <InGrid room={room} view={{ ...aView(member, role), ...change }}>
        <PlanPage />
      </InGrid>
    </PlanDraftsContext>,
  )
  return drafts
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

/** A worry, and a step that Dana is to take. */
function withStep() {
  const room = aRoom()
  const worry = addCard(room.doc, { author: tamsin, box: 'worried', order: 'a0', tag: 'fact', words: 'Loud nights.' })
  const action = addAction(room.doc, { author: tamsin, order: 'a0', text: 'Phone list.', owner, due: '2026-11-20' })
  return { room, worry, action, promise: () => readPlan(room.doc).actions[0]?.promise }
}

test('[A5] Dana says how life will be and which worry that answers, and what is still open is said in words', () => {
  const { room, worry } = withStep()
  open(room, 'dana', 'parent_carer')
  press('Add how life will be')
  type('How life will be, in the family’s words', 'Quiet nights.')
  fireEvent.click(screen.getByLabelText('Loud nights.'))
  press('Put it on the plan')
  const [outcome] = readPlan(room.doc).outcomes
  expect(outcome).toMatchObject({ text: 'Quiet nights.', author: 'dana' })
  expect(readLinks(room.doc)).toMatchObject([{ from: outcome?.id, to: worry, kind: 'answers' }])
  const section = within(screen.getByRole('region', { name: 'Quiet nights.' }))
  expect(section.getByText('Loud nights.')).toBeTruthy()
  expect(section.getByText('How will we know? Not said yet')).toBeTruthy()
  expect(section.queryByText(/Which worry does this answer\? Not/)).toBe(null)
})

test('[A5] an action needs nothing but its words; who, when and for whom are pointed out', () => {
  const room = aRoom()
  open(room, 'tamsin', 'social_worker')
  press('Add an action without an outcome')
  type('What is to be done', 'Book the hearing test.')
  press('Put it on the plan')
  const [action] = readPlan(room.doc).actions
  expect(action).toMatchObject({ text: 'Book the hearing test.', owner: null, due: '' })
  for (const words of ['What is it for?', 'Who does it?', 'By when?', 'Who tells the child?']) {
    expect(screen.getByText(new RegExp(`^${words.replace('?', '\\?')}`))).toBeTruthy()
  }
})

test('[A2] somebody of the meeting is known by their name; anybody else is a name', () => {
  const room = aRoom()
  open(room, 'tamsin', 'social_worker')
  press('Add an action without an outcome')
  type('What is to be done', 'Phone list.')
  type('Who does it', 'dana')
  type('Who helps', 'Tamsin Reed-Example, Aunt Bea')
  type('By when', '2026-11-20')
  press('Put it on the plan')
  expect(readPlan(room.doc).actions[0]).toMatchObject({
    owner,
    helpers: [
      { member: 'tamsin', name: 'Tamsin Reed-Example' },
      { member: null, name: 'Aunt Bea' },
    ],
    due: '2026-11-20',
  })
})

test('[A2] Dana is asked herself, and her yes is shown as hers', () => {
  const { room, promise } = withStep()
  open(room, 'dana', 'parent_carer')
  expect(screen.getByText('Dana has not said yes to this yet.')).toBeTruthy()
  press('I will do this')
  expect(promise()).toMatchObject({ by: 'dana', agrees: true, readBack: null, outdated: false })
  expect(screen.getByText('Dana agrees to do this.')).toBeTruthy()
})

test('[A2] what Tamsin writes down for Dana is chosen by nobody beforehand, and says who typed it and that it was not read back', () => {
  const { room, promise } = withStep()
  open(room, 'tamsin', 'social_worker')
  expect(screen.queryByRole('button', { name: 'I will do this' })).toBe(null)
  press('Enter what Dana says')
  press('Put it down')
  expect(promise()).toBe(null)
  const choose = (question: string, answer: string) => {
    fireEvent.click(within(screen.getByRole('group', { name: question })).getByLabelText(answer))
  }
  choose('Does Dana agree to do this?', 'Yes')
  press('Put it down')
  expect(promise()).toBe(null)
  choose('Did you read it back to Dana?', 'No')
  press('Put it down')
  expect(promise()).toMatchObject({ by: 'tamsin', agrees: true, readBack: false })
  expect(screen.getByText(/Entered by Tamsin, not read back/)).toBeTruthy()
})

test('[P1] an observer reads the plan; what they cannot do stays there and says why', () => {
  const { room } = withStep()
  open(room, 'finn', 'observer_trainee')
  const add = screen.getByRole('button', { name: 'Add how life will be' })
  expect(add.getAttribute('aria-disabled')).toBe('true')
  fireEvent.click(add)
  expect(screen.queryByLabelText('How will we know?')).toBe(null)
  expect(screen.queryByRole('button', { name: /Enter what/ })).toBe(null)
})

test('[U3] a half-written step outlives a board that is set up anew', () => {
  const { room } = withStep()
  const drafts = open(room, 'dana', 'parent_carer')
  press('Add what happens if …')
  expect(drafts.unfinished()).toBe(false)
  type('If …', 'Dana has been drinking')
  expect(drafts.unfinished()).toBe(true)
  cleanup()
  render(
    <PlanDraftsContext value={drafts}>
      <InGrid room={aRoom()} view={aView('dana', 'parent_carer')}>
        <PlanPage />
      </InGrid>
    </PlanDraftsContext>,
  )
  expect(screen.getByLabelText('If …')).toHaveProperty('value', 'Dana has been drinking')
})

test('[A3] the social worker answers a family’s plan for each child, with reasons when something has to change', async () => {
  const { room } = withStep()
  open(room, 'tamsin', 'social_worker', { kind: 'family_network_meeting' })
  press('Answer the plan for Pip')
  fireEvent.click(screen.getByLabelText('Needs changing.'))
  press('Give this answer')
  expect(readPlan(room.doc).acceptances).toEqual([])
  type('What has to be added or changed, and why', 'Who is there on Saturday?')
  press('Give this answer')
  await waitFor(() =>
    expect(readPlan(room.doc).acceptances).toMatchObject([{ child: 'pip', verdict: 'needs_changing' }]),
  )
  await screen.findByText('Who is there on Saturday?')
  expect(screen.queryByText(/changed after this answer/)).toBe(null)
  act(() => {
    addOutcome(room.doc, { author: tamsin, order: 'a0', text: 'Quiet nights.' })
  })
  await screen.findByText(/The plan was changed after this answer/)
})

const SINCE = { dates: [], since: { on: '2026-11-12', dates: [], children: [] } }

/** The same board in February, when three months have gone by. */
function february(times = 1) {
  const made = withStep()
  const earlier = { on: '2026-11-12', first: '2026-05-12', times, states: [] }
  markEarlier(made.room.doc, made.worry, earlier)
  markEarlier(made.room.doc, made.action, earlier)
  return made
}

test('[A6] a worry of last time is not re-checked until Dana says in her own words how it is', () => {
  const { room, worry } = february()
  open(room, 'dana', 'parent_carer', { date: '2027-02-09', plan: SINCE })
  expect(screen.getAllByText('Not re-checked')).toHaveLength(2)
  press('Say how it is now: Loud nights.')
  fireEvent.click(screen.getByLabelText('Changed'))
  type('In your own words', 'Once since May.')
  press('Put it down')
  expect(readRechecks(room.doc).get(worry)).toMatchObject([{ by: 'dana', state: 'changed', words: 'Once since May.' }])
  expect(screen.getByText('Once since May.')).toBeTruthy()
  expect(screen.getAllByText('Not re-checked')).toHaveLength(1)
})

test('[A5] what is late, old or here for the third time is pointed out, and a worry of today is new', () => {
  const { room } = february(2)
  addCard(room.doc, { author: tamsin, box: 'worried', order: 'a1', words: 'A new one.' })
  open(room, 'tamsin', 'social_worker', { date: '2027-02-09', plan: SINCE })
  expect(screen.getByText('Its day has passed.')).toBeTruthy()
  expect(screen.getByText('This has been in 3 plans now. Is it working?')).toBeTruthy()
  expect(screen.getByText(/more than half a year old/)).toBeTruthy()
  expect(screen.getByText('New in this meeting')).toBeTruthy()
})

test('[A1] the dates are shown with their limit, and the chair alone may set the real day', () => {
  const plan = {
    dates: [{ timescale: 'core_group', name: 'First core group', due: '2026-11-26', set: '2026-11-30' }],
    since: null,
  }
  open(aRoom(), 'dana', 'parent_carer', { plan })
  expect(screen.getByText('Monday 30 November 2026')).toBeTruthy()
  expect(screen.getByText('by Thursday 26 November 2026')).toBeTruthy()
  expect(screen.getByText('This is later than it should be.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Set the day/ })).toBe(null)
  cleanup()
  open(aRoom(), 'imogen', 'chair', { plan })
  expect(screen.getByRole('button', { name: 'Set the day: First core group' })).toBeTruthy()
})
