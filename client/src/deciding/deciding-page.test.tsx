import type { ChildId, DissentId, MemberId, ParticipantId, ScaleId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import type { DecidingView, DissentView } from '@evenhand/shared/protocol/deciding-view'
import type { LookView, MeetingView, PersonView, ResultView } from '@evenhand/shared/protocol/view'
import { aTemplate } from '@evenhand/shared/testing/a-template'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { I18nContext } from '../i18n/use-translation.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aView } from '../grid/sample-grid.tsx'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { TemplateContext } from '../templates/use-template.ts'
import { DecidingPage } from './deciding-page.tsx'

let sent: { path: string; body: unknown }[]
let status: number
beforeEach(() => {
  sent = []
  status = 204
  vi.stubGlobal('fetch', async (path: string, { body = '' }: { body?: string }) => {
    sent.push({ path, body: JSON.parse(body) })
    return status === 204 ? new Response(null, { status }) : Response.json({ reason: 'changed-meanwhile' }, { status })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const template = aTemplate({
  decision: {
    question: 'Does {child} need a plan?',
    options: [
      { id: 'plan', name: 'A child protection plan' },
      { id: 'no_plan', name: 'No plan' },
    ],
    categories: [{ id: 'neglect', name: 'Neglect' }],
    quorum: 'Social care and two other agencies.',
    otherAgencies: 2,
  },
})
const pip = 'pip' as ChildId
const PEOPLE: readonly (readonly [string, Role])[] = [
  ['imogen', 'chair'],
  ['barnaby', 'minute_taker'],
  ['dana', 'parent_carer'],
  ['joss', 'partner_professional'],
]
const people = PEOPLE.map(([name, role]): PersonView => {
  return { id: name as MemberId, name, role, of: '', here: true, left: false }
})
const NOTHING: DecidingView = { decisions: [], familyViews: [], dissents: [] }

function viewOf(name: string, role: Role, more: Partial<MeetingView> = {}): MeetingView {
  const view = aView(name, role)
  const me = { ...view.me, member: name as MemberId, participant: `p-${name}` as ParticipantId, role }
  return { ...view, me, people, children: [{ id: pip, name: 'Pip', age: 9 }], looks: [], deciding: NOTHING, ...more }
}

const show = (view: MeetingView) =>
  render(
    <I18nContext value={inEnglish()}>
      <TemplateContext value={template}>
        <DecidingPage view={view} />
      </TemplateContext>
    </I18nContext>,
  )
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }))
const write = (label: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })

/** Everybody of them for a plan, as opened. */
function allForAPlan(): LookView {
  const answer = { kind: 'view', option: 'plan', category: 'neglect', because: 'Missed checks.' } as const
  const reasons = { helps: '', worse: '', harder: '' }
  const results = ['Tamsin', 'Joss'].map((name): ResultView => {
    const who = { by: name as MemberId, name, role: 'social_worker' as const, of: '' }
    return { ...who, answer: { ...answer, reasons, change: null }, seal: null }
  })
  const { question, options, categories } = template.decision ?? { question: '', options: [], categories: [] }
  const asks = { id: 'view-pip' as ScaleId, child: pip, kind: 'threshold_view', question, options, categories } as const
  const round = { id: 'r' as never, asks, asked: false, phase: 'revealed', root: null, results, separate: [] } as const
  return { id: 'l' as never, number: 1, phase: 'revealed', before: false, earlier: null, rounds: [round] }
}

test('[R14] the test stands in plain words, views by name, and of the chair’s choice nothing is chosen beforehand', () => {
  show(viewOf('imogen', 'chair', { looks: [allForAPlan()] }))
  expect(screen.getByText('Does Pip need a plan?')).toBeDefined()
  expect(screen.getByText('Joss')).toBeDefined()
  press('Write down the decision')
  const options = screen.getByRole('group', { name: 'What is decided for Pip' })
  for (const radio of screen.getAllByRole('radio')) expect(radio).toHaveProperty('checked', false)
  expect(within(options).getAllByRole('radio')).toHaveLength(2)
  press('Write it down')
  expect(screen.getByText('Choose what is decided.')).toBeDefined()
  expect(sent).toEqual([])
})

test('[U3] what is still missing is said beside its field, and the chair is led to it', () => {
  show(viewOf('imogen', 'chair'))
  press('Write down the decision')
  fireEvent.click(screen.getByRole('radio', { name: 'No plan' }))
  fireEvent.click(screen.getByRole('radio', { name: 'None named' }))
  press('Write it down')
  const reasons = screen.getByRole('textbox', { name: 'The reasons, in plain words' })
  expect(document.activeElement).toBe(reasons)
  expect(reasons.getAttribute('aria-invalid')).toBe('true')
  const said = document.getElementById(reasons.getAttribute('aria-describedby') ?? '')
  expect(said?.textContent).toBe('Write the reasons.')
})

test('[R10] views that were brought in say so, a pass among them as a pass, and are nowhere counted', () => {
  const look = allForAPlan()
  const [round] = look.rounds
  if (round?.phase !== 'revealed') throw new Error('opened')
  const none = { kind: 'imported', place: null, words: '', changedBecause: null, passed: 'has not met Pip' } as const
  const results = round.results.map((result, at) => (at === 0 ? { ...result, answer: none } : result))
  show(viewOf('dana', 'parent_carer', { looks: [{ ...look, rounds: [{ ...round, results }] }] }))
  expect(screen.getByText(/brought in from another record and not sealed here/)).toBeDefined()
  expect(screen.getByText('Gave no view: has not met Pip.')).toBeDefined()
  expect(document.body.textContent).not.toMatch(/\d of \d|\d people/)
})

test('[R14] the chair decides against every view, with reasons', async () => {
  show(viewOf('imogen', 'chair', { looks: [allForAPlan()] }))
  press('Write down the decision')
  fireEvent.click(screen.getByRole('radio', { name: 'No plan' }))
  press('Write it down')
  expect(screen.getByText(/or that none is named/)).toBeDefined()
  fireEvent.click(screen.getByRole('radio', { name: 'None named' }))
  write('The reasons, in plain words', 'The checks were caught up.')
  press('Write it down')
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({
    path: '/api/p/p-imogen/decisions',
    body: { child: pip, option: 'no_plan', category: null, reasons: 'The checks were caught up.', correction: null },
  })
})

test('[U3] a decision that somebody else was faster with keeps its words on the screen', async () => {
  status = 409
  show(viewOf('imogen', 'chair'))
  press('Write down the decision')
  fireEvent.click(screen.getByRole('radio', { name: 'No plan' }))
  fireEvent.click(screen.getByRole('radio', { name: 'None named' }))
  write('The reasons, in plain words', 'My words.')
  press('Write it down')
  expect(await screen.findByText(/A decision was written down meanwhile/)).toBeDefined()
  expect(screen.getByRole('textbox', { name: 'The reasons, in plain words' })).toHaveProperty('value', 'My words.')
})

test('[R14] nobody but the chair is offered to decide', () => {
  for (const [name, role] of PEOPLE.filter(([, each]) => each !== 'chair')) {
    show(viewOf(name, role))
    expect(screen.queryByRole('button', { name: 'Write down the decision' })).toBeNull()
    cleanup()
  }
})

test('[R14] a correction says what was wrong, and what stood before is kept', () => {
  const made = { child: pip, by: 'Imogen Quillfeather', quorum: { met: true, present: ['Social care'] }, toldTo: null }
  const first = { ...made, option: 'plan', category: 'neglect', reasons: 'Missed checks.', at: 1, correction: null }
  const second = { ...first, category: null, at: 2, correction: 'The category was wrong.' }
  show(viewOf('dana', 'parent_carer', { deciding: { ...NOTHING, decisions: [first, second] } }))
  expect(screen.getByText('Corrected: The category was wrong.')).toBeDefined()
  const before = screen.getByText('What stood before').closest('details') ?? document.body
  expect(before.textContent).toContain('Neglect')
})

test('[P2] what Dana thinks goes in her own name; Barnaby writes it down and says whether it was read back', async () => {
  show(viewOf('dana', 'parent_carer'))
  press('Write what you think')
  write('In your words', 'I want him with me.')
  press('Write it down')
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]?.body).toMatchObject({ of: null, readBack: null, words: 'I want him with me.', name: '' })
  cleanup()
  show(viewOf('barnaby', 'minute_taker'))
  press('Write down what somebody of the family says')
  fireEvent.click(screen.getByRole('radio', { name: 'dana' }))
  write('In their words', 'I want him with me.')
  press('Write it down')
  expect(screen.getByText('Say whether it was read back.')).toBeDefined()
  fireEvent.click(screen.getByRole('radio', { name: 'Yes' }))
  press('Write it down')
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]?.body).toMatchObject({ of: 'dana', readBack: true })
})

const dissent: DissentView = {
  id: 'd1' as DissentId,
  child: pip,
  kind: 'formal',
  about: 'decision',
  confirmed: false,
  member: 'joss' as MemberId,
  name: 'Joss Fennelworth',
  role: 'partner_professional',
  of: '',
  words: 'A plan for a child in need is enough.',
  enteredBy: 'Barnaby Inkwell',
  readBack: true,
  at: 1,
}

test('[R15] a dissent that was written down says that it is not confirmed, and its author alone can say it is theirs', async () => {
  const deciding = { ...NOTHING, dissents: [dissent] }
  show(viewOf('dana', 'parent_carer', { deciding }))
  expect(screen.getByText('Not yet confirmed by Joss Fennelworth.')).toBeDefined()
  expect(screen.queryByRole('button', { name: /these are my words/ })).toBeNull()
  cleanup()
  show(viewOf('joss', 'partner_professional', { deciding }))
  press(/these are my words/)
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({ path: '/api/p/p-joss/dissents/confirm', body: { dissent: 'd1' } })
})
