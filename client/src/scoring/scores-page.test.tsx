import { commit } from '@evenhand/shared/seal/commitment'
import { pathOf, rootOf } from '@evenhand/shared/seal/merkle'
import type { SubmitScore } from '@evenhand/shared/protocol/command'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { aTemplate } from '@evenhand/shared/testing/a-template'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { I18nContext } from '../i18n/use-translation.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { TemplateContext } from '../templates/use-template.ts'
import { ScoresPage } from './scores-page.tsx'
import {
  importedRound,
  lookOf,
  memberOf,
  openRound,
  pass,
  pipScale,
  resultOf,
  score,
  viewOf,
  wrenScale,
} from './scoring-examples.ts'

interface Sent {
  readonly method: string
  readonly path: string
  readonly body: string
}

let sent: Sent[]
let answer: (request: Sent) => Response

beforeEach(() => {
  sent = []
  answer = () => Response.json({})
  sessionStorage.clear()
  vi.stubGlobal('fetch', async (path: string, { method, body = '' }: { method: string; body?: string }) => {
    const request = { method, path, body }
    sent.push(request)
    return answer(request)
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

function show(view: MeetingView) {
  const { rerender } = render(page(view))
  return (next: MeetingView) => rerender(page(next))
}

const firstLook = lookOf(1, 'open', [openRound()])
const number = (place: number) => screen.getByRole('radio', { name: String(place) })
const write = (label: RegExp, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: words } })
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }))
const submission = (at = 0): SubmitScore => JSON.parse(sent.filter(({ method }) => method === 'PUT')[at]?.body ?? '{}')
const line = () => {
  throw new TypeError('no line')
}

describe('the score form', () => {
  test('[R5] nothing is chosen for anybody', () => {
    show(viewOf('Dana', [firstLook]))
    for (const radio of screen.getAllByRole('radio')) expect(radio).toHaveProperty('checked', false)
  })

  test('10 stands on the left, and both ends are in words', () => {
    show(viewOf('Dana', [firstLook]))
    const numbers = screen.getAllByRole('radio').slice(0, 11)
    expect(numbers.map((radio) => radio.getAttribute('value'))).toEqual('10 9 8 7 6 5 4 3 2 1 0'.split(' '))
    expect(screen.getByText(pipScale.anchor10, { exact: false })).toBeDefined()
    expect(screen.getByText(pipScale.anchor0, { exact: false })).toBeDefined()
  })

  test('[R5] 0 is sent as 0', async () => {
    show(viewOf('Dana', [firstLook]))
    fireEvent.click(number(0))
    press(/Send my answer for Pip/)
    expect(await screen.findByText('Your answer is in.')).toBeDefined()
    expect(submission().answer).toMatchObject({ kind: 'score', place: 0, change: null })
  })

  test('[R5] without a number or a reason nothing is sent, and the reader is led to the numbers', async () => {
    show(viewOf('Dana', [firstLook]))
    write(/that helps/, 'Odile is there on Fridays.')
    press(/Send my answer/)
    expect(await screen.findByText(/Choose an answer, or say why/)).toBeDefined()
    expect(document.activeElement).toBe(number(10))
    expect(sent).toEqual([])
  })

  test('[R5] a pass goes with its reason, and takes the number back', async () => {
    show(viewOf('Dana', [firstLook]))
    fireEvent.click(number(6))
    fireEvent.click(screen.getByRole('radio', { name: 'I choose not to' }))
    expect(number(6)).toHaveProperty('checked', false)
    press(/Send my answer/)
    await screen.findByText('Your answer is in.')
    expect(submission().answer).toMatchObject({ kind: 'pass', why: 'chooses_not_to' })
  })
})

describe('sending', () => {
  test('[R8] the seal is made on this device and fits what is sent, in a body of one size', async () => {
    show(viewOf('Dana', [firstLook]))
    fireEvent.click(number(6))
    write(/that helps/, 'They are safe with me now.')
    press(/Send my answer/)
    await screen.findByText('Your answer is in.')
    const { opening, commitment, seq, key, answer: given } = submission()
    const round = openRound().id
    expect(await commit({ opening, look: firstLook.id, round, member: memberOf('Dana'), seq, answer: given })).toBe(
      commitment,
    )
    expect(seq).toBe(1)
    expect(key).toMatch(/^[\w-]{43}$/)
    expect(new TextEncoder().encode(sent[0]?.body)).toHaveLength(16_384)
  })
  test('[U3] offline the words stay, and trying again sends the very same bytes', async () => {
    answer = line
    show(viewOf('Dana', [firstLook]))
    fireEvent.click(number(6))
    write(/that helps/, 'They are safe with me now.')
    press(/Send my answer/)
    expect(await screen.findByText('Not sent yet')).toBeDefined()
    expect(screen.getByRole('textbox', { name: /that helps/ })).toHaveProperty('value', 'They are safe with me now.')
    expect(number(6)).toHaveProperty('checked', true)
    answer = () => Response.json({})
    press('Try again')
    await screen.findByText('Your answer is in.')
    expect(sent).toHaveLength(2)
    expect(sent[1]?.body).toBe(sent[0]?.body)
  })

  test('[U3] a refused answer stays with its author, with the reason', async () => {
    answer = () => Response.json({ reason: 'round-closed' }, { status: 409 })
    show(viewOf('Dana', [firstLook]))
    fireEvent.click(number(6))
    write(/that helps/, 'They are safe with me now.')
    press(/Send my answer/)
    expect(await screen.findByText(/closed before yours arrived/)).toBeDefined()
    expect(screen.getByRole('textbox', { name: /that helps/ })).toHaveProperty('value', 'They are safe with me now.')
  })

  test('[U3] words that the close came before stay on the screen', () => {
    const next = show(viewOf('Dana', [firstLook]))
    write(/that helps/, 'They are safe with me now.')
    const closed = { ...openRound(), phase: 'closed', root: 'f'.repeat(64), path: [] } as const
    next(viewOf('Dana', [lookOf(1, 'closed', [closed])]))
    expect(screen.getByText('Your answer for Pip was not sent')).toBeDefined()
    expect(screen.getByText('They are safe with me now.')).toBeDefined()
  })
})

describe('one answer after the other', () => {
  test('a child is called by their first name, as in the room', () => {
    const view = viewOf('Dana', [firstLook])
    const children = view.children.map((child) => ({ ...child, name: `${child.name} Thistledown-Sample` }))
    show({ ...view, children })
    expect(screen.getByRole('button', { name: 'Send my answer for Pip' })).toBeDefined()
  })

  test('one child after the other, with the reader taken along', async () => {
    show(viewOf('Dana', [lookOf(1, 'open', [openRound(), openRound(wrenScale)])]))
    expect(screen.getByText(/Question 1 of 2/)).toBeDefined()
    fireEvent.click(number(6))
    press(/Send my answer for Pip/)
    const wren = await screen.findByRole('heading', { name: wrenScale.question })
    expect(document.activeElement).toBe(wren)
    expect(number(6)).toHaveProperty('checked', false)
  })

  test('[R4] an answer can be changed: it comes back from the server as it was, and the next number replaces it', async () => {
    const mine = { seq: 3, commitment: 'c'.repeat(64) }
    answer = ({ method }) =>
      Response.json(method === 'GET' ? { answer: score(0, 'Words of mine.'), opening: '0'.repeat(64), seq: 3 } : {})
    show(viewOf('Dana', [lookOf(1, 'open', [openRound(pipScale, { mine })])]))
    press('Change my answer for Pip')
    await waitFor(() => expect(number(0)).toHaveProperty('checked', true))
    expect(screen.getByRole('textbox', { name: /that helps/ })).toHaveProperty('value', 'Words of mine.')
    fireEvent.click(number(1))
    press(/Send my answer/)
    await screen.findByText('Your answer is in.')
    expect(submission()).toMatchObject({ seq: 4, answer: { place: 1 } })
  })
})

test('[R4] on another device the answer cannot be read, and can be replaced or kept', async () => {
  const mine = { seq: 3, commitment: 'c'.repeat(64) }
  answer = ({ method }) =>
    method === 'GET' ? Response.json({ reason: 'not-found' }, { status: 404 }) : Response.json({})
  show(viewOf('Dana', [lookOf(1, 'open', [openRound(pipScale, { mine })])]))
  press('Change my answer for Pip')
  await screen.findByText(/sent from another device/)
  expect(screen.getByRole('button', { name: 'Keep the answer I sent' })).toBeDefined()
  fireEvent.click(number(2))
  press(/Send my answer/)
  await screen.findByText('Your answer is in.')
  expect(submission()).toMatchObject({ seq: 4, answer: { place: 2 } })
})

const again = () => screen.getByRole('button', { name: /Send my answer/ }).closest('form') ?? document.body

describe('the second look', () => {
  const before = lookOf(1, 'revealed', [importedRound([resultOf('Dana', score(6, 'They are safe with me.'))])])
  const view = viewOf('Dana', [before, lookOf(2, 'open', [openRound()])])

  test('shows one their own earlier answer, and nobody else’s', () => {
    show(view)
    expect(within(again()).getByText('Your number was 6.')).toBeDefined()
    expect(within(again()).getByText('“They are safe with me.”')).toBeDefined()
  })

  test('[R6] "nothing changed it" is a choice that has to be made', async () => {
    show(view)
    expect(screen.getByRole('radio', { name: 'Nothing changed it' })).toHaveProperty('checked', false)
    fireEvent.click(number(6))
    press(/Send my answer/)
    expect(await screen.findByText(/Say whether something changed/)).toBeDefined()
    expect(sent).toEqual([])
    fireEvent.click(screen.getByRole('radio', { name: 'Nothing changed it' }))
    press(/Send my answer/)
    await screen.findByText('Your answer is in.')
    expect(submission().answer.change).toEqual({ kind: 'unchanged' })
  })

  test('[R6] another number needs the new fact or reason', async () => {
    show(view)
    fireEvent.click(number(5))
    fireEvent.click(screen.getByRole('radio', { name: 'Nothing changed it' }))
    press(/Send my answer/)
    expect(await screen.findByText(/not the one you gave last time \(6\)/)).toBeDefined()
    fireEvent.click(screen.getByRole('radio', { name: 'Something changed it' }))
    write(/new fact or reason/, 'What Pip said.')
    press(/Send my answer/)
    await screen.findByText('Your answer is in.')
    expect(submission().answer.change).toEqual({ kind: 'changed', because: 'What Pip said.' })
  })

  test('whoever gave no number before has nothing to change from', () => {
    const passed = lookOf(1, 'revealed', [importedRound([resultOf('Dana', pass())])])
    show(viewOf('Dana', [passed, lookOf(2, 'open', [openRound()])]))
    expect(screen.queryByRole('radio', { name: 'Nothing changed it' })).toBeNull()
  })
})

describe('while others answer', () => {
  const mine = { seq: 1, commitment: 'c'.repeat(64) }
  const counted = { submitted: 7, of: 9, missing: null }

  test('[R9] where the view gives no count, none is shown', () => {
    show(viewOf('Dana', [lookOf(1, 'open', [openRound(pipScale, { mine })])]))
    expect(screen.getByText('Your answer is in.')).toBeDefined()
    expect(document.body.textContent).not.toMatch(/\d+ of \d+/)
  })

  test('[R9] where it does, how many, and nobody’s name', () => {
    show(viewOf('Dana', [lookOf(1, 'open', [openRound(pipScale, { mine, progress: counted })])]))
    expect(screen.getByText('7 of 9 answers are in')).toBeDefined()
    expect(document.body.textContent).not.toContain('Odile')
  })

  test('[R9] the chair sees who might want a hand, and that closing leaves their places "not given"', async () => {
    const missing = [{ id: memberOf('Odile'), name: 'Odile Thistledown-Sample' }]
    const round = openRound(pipScale, { asked: false, progress: { submitted: 8, of: 9, missing } })
    show(viewOf('Imogen', [lookOf(1, 'open', [round])]))
    expect(screen.getByText('Odile Thistledown-Sample')).toBeDefined()
    expect(screen.getByText('Here')).toBeDefined()
    expect(screen.getByText(/will say “not given”.*Odile/)).toBeDefined()
    press('Close without them')
    await waitFor(() => expect(sent.map(({ path }) => path)).toEqual(['/api/p/p-imogen/looks/look-1/close']))
  })

  test('[R2] before the close the answers cannot be opened', () => {
    show(viewOf('Imogen', [lookOf(1, 'open', [openRound(pipScale, { asked: false })])]))
    press('Open all answers')
    expect(sent).toEqual([])
  })
})

describe('closed', () => {
  const commitments = ['a', 'b', 'c'].map((letter) => letter.repeat(64))
  async function closedView(root?: string) {
    const mine = { seq: 1, commitment: 'b'.repeat(64) }
    const path = await pathOf(commitments, 1)
    const round = { ...openRound(), phase: 'closed', mine, root: root ?? (await rootOf(commitments)), path } as const
    return viewOf('Dana', [lookOf(1, 'closed', [round])])
  }

  test('[R8] the device finds its own receipt in the root', async () => {
    show(await closedView())
    expect(await screen.findByText(/among them, as you sent it/)).toBeDefined()
  })

  test('[R8] SC14 it warns when its own receipt is not there', async () => {
    show(await closedView('f'.repeat(64)))
    expect(await screen.findByText('Your answer for Pip is not among the closed answers')).toBeDefined()
    expect(screen.getByText(/Say so now, before the answers are opened/)).toBeDefined()
  })

  test('[U4] who closes the answers is taken along; everybody else keeps their place', async () => {
    const view = await closedView()
    const { looks } = view
    const open = [lookOf(1, 'open', [openRound(pipScale, { asked: false })])]
    const asChair = show(viewOf('Imogen', open))
    press('Close the answers')
    asChair(viewOf('Imogen', looks))
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Answers are closed' }))
    cleanup()
    const asDana = show(viewOf('Dana', open))
    asDana(view)
    expect(document.activeElement).toBe(document.body)
  })

  test('[R2] the chair opens all of them with one command', async () => {
    const closed = {
      ...openRound(pipScale, { asked: false }),
      phase: 'closed',
      root: 'f'.repeat(64),
      path: null,
    } as const
    show(viewOf('Imogen', [lookOf(1, 'closed', [closed])]))
    press('Open all answers')
    await waitFor(() => expect(sent.map(({ path }) => path)).toEqual(['/api/p/p-imogen/looks/look-1/reveal']))
  })
})
