/** What is asked in other ways than by eleven places, and answers that somebody types for somebody. */
import type { Answer } from '@evenhand/shared/domain/answer'
import type { ScaleId } from '@evenhand/shared/domain/ids'
import type { RoundQuestion, Scale, ViewQuestion } from '@evenhand/shared/domain/scale'
import type { SubmitScore } from '@evenhand/shared/protocol/command'
import type { LookView, MeetingView, ResultView, RoundView } from '@evenhand/shared/protocol/view'
import { aTemplate } from '@evenhand/shared/testing/a-template'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { I18nContext } from '../i18n/use-translation.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { TemplateContext } from '../templates/use-template.ts'
import { ScoresPage } from './scores-page.tsx'
import {
  importedRound,
  lookOf,
  memberOf,
  NO_REASONS,
  openRound,
  pass,
  pipScale,
  resultOf,
  score,
  viewOf,
  wrenScale,
} from './scoring-examples.ts'

let sent: { method: string; path: string; body: string }[]
beforeEach(() => {
  sent = []
  sessionStorage.clear()
  vi.stubGlobal('fetch', async (path: string, { method, body = '' }: { method: string; body?: string }) => {
    sent.push({ method, path, body })
    return method === 'GET' ? Response.json({ reason: 'not-found' }, { status: 404 }) : Response.json({})
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const template = aTemplate()
const page = (view: MeetingView) => (
  <I18nContext value={inEnglish()}>
    <TemplateContext value={template}>
      <ScoresPage view={view} />
    </TemplateContext>
  </I18nContext>
)
const show = (view: MeetingView) => render(page(view))
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }))
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const submission = (): SubmitScore => JSON.parse(sent.find(({ method }) => method === 'PUT')?.body ?? '{}')

const steps: Scale = {
  ...pipScale,
  id: 's-steps' as ScaleId,
  kind: 'picture',
  who: 'child',
  question: 'How is it at home?',
  steps: ['Hard', 'In between', 'Good'],
}
const goal: Scale = { ...pipScale, id: 's-goal' as ScaleId, kind: 'goal', question: 'Nights are calm' }
const view: ViewQuestion = {
  id: 'view-pip' as ScaleId,
  child: pipScale.child,
  kind: 'threshold_view',
  question: 'Does Pip need a plan?',
  options: [
    { id: 'plan', name: 'A plan' },
    { id: 'no_plan', name: 'No plan' },
  ],
  categories: [{ id: 'neglect', name: 'Neglect' }],
}
const opened = (asks: RoundQuestion, more: object = {}): RoundView => ({ ...openRound(pipScale, more), asks })
const revealed = (asks: RoundQuestion, results: readonly ResultView[], more: Partial<LookView> = {}): LookView => {
  return { ...lookOf(1, 'revealed', [{ ...importedRound(results), asks }]), ...more }
}
const viewed = (option: string, category: string | null, because = ''): Answer => {
  return { kind: 'view', option, category, because, reasons: NO_REASONS, change: null }
}

test('[R7] a picture scale has steps in words and no number, and its answer is a step', async () => {
  show(viewOf('Dana', [lookOf(1, 'open', [opened(steps)])]))
  expect(screen.queryByRole('radio', { name: '5' })).toBeNull()
  choose('Hard')
  press(/Send my answer/)
  await screen.findByText('Your answer is in.')
  expect(submission().answer).toMatchObject({ kind: 'step', step: 1 })
})

test('[R12] a view is an option with a category and reasons, in a body of the same size as a score', async () => {
  show(viewOf('Tamsin', [lookOf(1, 'open', [opened(view)])]))
  choose('A plan')
  choose('Neglect')
  fireEvent.change(screen.getByRole('textbox', { name: /Why do you think so/ }), {
    target: { value: 'Missed checks.' },
  })
  press(/Send my answer/)
  await screen.findByText('Your answer is in.')
  const { answer } = submission()
  expect(answer).toMatchObject({ kind: 'view', option: 'plan', category: 'neglect', because: 'Missed checks.' })
  expect(new TextEncoder().encode(sent[0]?.body)).toHaveLength(16_384)
})

test('[R12] revealed views stand by option with their names, and it is said that they decide nothing', () => {
  const results = [
    resultOf('Tamsin', viewed('plan', 'neglect', 'Missed checks.')),
    resultOf('Priya', viewed('no_plan', null)),
    resultOf('Joss', pass()),
  ]
  show(viewOf('Dana', [revealed(view, results)]))
  const plan = screen.getByRole('heading', { name: 'A plan' }).closest('li') ?? document.body
  expect(within(plan).getByText('Tamsin')).toBeDefined()
  expect(plan.textContent).toContain('Neglect')
  expect(screen.getByText(/not counted out from these/)).toBeDefined()
  expect(screen.getByText(/does not know Pip/)).toBeDefined()
})

test('[R7] a goal says who does not yet say 10 and why, and that ten everywhere decides nothing', () => {
  show(viewOf('Dana', [revealed(goal, [resultOf('Dana', score(7, 'The Mondays.')), resultOf('Odile', score(10))])]))
  const list = screen.getByRole('heading', { name: /not yet say 10/ }).parentElement ?? document.body
  expect(list.textContent).toMatch(/Dana, mother: 7.*The Mondays\./)
  expect(list.textContent).not.toContain('Odile')
  expect(list.textContent).toContain('Ten from everybody decides nothing by itself')
})

test('[P2] an answer typed for Odile goes as hers, with who typed it and whether it was read back', async () => {
  const entersFor = [{ id: memberOf('Odile'), name: 'Odile Thistledown-Sample' }]
  show(viewOf('Tamsin', [lookOf(1, 'open', [opened(pipScale, { asked: false, entersFor })])]))
  press(/Enter for Odile/)
  fireEvent.click(screen.getByRole('radio', { name: '5' }))
  press(/Send Odile’s answer/)
  expect(await screen.findByText('Say whether it was read back.')).toBeDefined()
  choose('Yes, read back')
  press(/Send Odile’s answer/)
  await screen.findByText(/The answer of Odile Thistledown-Sample is sent/)
  const entered = { by: memberOf('Tamsin'), readBack: true }
  expect(submission()).toMatchObject({ for: memberOf('Odile'), seq: 1, answer: { place: 5, entered } })
  expect(screen.queryByText('Your answer is in.')).toBeNull()
})

test('[P2] what somebody else typed, and what was given before the meeting, says so', () => {
  const readBack = { ...score(4), entered: { by: memberOf('Tamsin'), readBack: true } }
  const results = [
    { ...resultOf('Odile', readBack), enteredBy: 'Tamsin Orchard-Example' },
    { ...resultOf('Dana', score(6)), before: true as const },
  ]
  show(viewOf('Dana', [revealed(pipScale, results)]))
  expect(screen.getByText(/entered by Tamsin Orchard-Example, read back/)).toBeDefined()
  expect(screen.getByText(/Given before the meeting/)).toBeDefined()
})

test('[R13] what an observer practises is sent nowhere and kept nowhere, and stands beside the reveal on their screen', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  const observer = viewOf('Joss', [])
  const finn = (looks: readonly LookView[]) => ({
    ...observer,
    looks,
    me: { ...observer.me, role: 'observer_trainee' as const },
  })
  const { rerender } = show(finn([lookOf(1, 'open', [opened(pipScale, { asked: false, id: 'r-1' })])]))
  fireEvent.click(screen.getByRole('radio', { name: '3', hidden: true }))
  const round = { ...importedRound([resultOf('Dana', score(6))]), id: 'r-1' } as RoundView
  rerender(page(finn([lookOf(1, 'revealed', [round])])))
  expect(screen.getByText(/tried out on this screen: 3/)).toBeDefined()
  expect(sent).toEqual([])
  expect([JSON.stringify(sessionStorage), JSON.stringify(localStorage)].join('')).not.toContain('3')
})

test('[P6] an answer from a separate session is labelled as one, and a mentioned one is only counted', () => {
  const separate = [
    { kind: 'shown', name: 'Corin Marrowby-Sample', role: 'parent_carer', of: 'father', answer: score(8) },
    { kind: 'mentioned', count: 1 },
  ] as const
  const look = revealed(pipScale, [resultOf('Dana', score(6))])
  const rounds = look.rounds.map((round) => ({ ...round, separate }))
  show(viewOf('Dana', [{ ...look, rounds }]))
  expect(screen.getByText(/given in a separate session/)).toBeDefined()
  expect(screen.getByText('1 score was given separately.')).toBeDefined()
  expect(within(screen.getByRole('list', { name: 'Who stands where' })).queryByText(/Corin/)).toBeNull()
})

test('[R11] an earlier meeting is drawn before this one only on the same words', () => {
  const round = importedRound([resultOf('Dana', score(2))])
  const earlier = { ...lookOf(0, 'revealed', [round]), earlier: '2026-05-14' }
  show(viewOf('Dana', [earlier, { ...revealed(pipScale, [resultOf('Dana', score(6))]) }]))
  expect(screen.getByText('Dana: from 2 to 6.')).toBeDefined()
  cleanup()
  show(viewOf('Dana', [earlier, revealed({ ...pipScale, anchor0: 'Other words' }, [resultOf('Dana', score(6))])]))
  expect(screen.queryByText('Dana: from 2 to 6.')).toBeNull()
})

test('[R5] the chair sees whom each question is asked of, and who could be asked although they do not know the child', async () => {
  const base = { role: 'partner_professional', scores: true, givesView: false } as const
  const asked = [
    { ...base, id: memberOf('Priya'), name: 'Priya Lantern-Example', knows: [pipScale.child] },
    { ...base, id: memberOf('Joss'), name: 'Joss Pennant-Example', knows: [wrenScale.child] },
  ]
  show(viewOf('Imogen', [], { asked }))
  expect(screen.getByRole('checkbox', { name: /Pip: .*asked of Priya/ })).toHaveProperty('checked', true)
  fireEvent.click(screen.getByRole('checkbox', { name: 'Joss Pennant-Example' }))
  expect(screen.getByRole('checkbox', { name: /Pip: .*asked of Priya and Joss/ })).toBeDefined()
  press('Open a private score')
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({
    audience: 'main',
    scales: [pipScale.id, wrenScale.id],
    views: [],
    anyway: [memberOf('Joss')],
    before: false,
  })
})
