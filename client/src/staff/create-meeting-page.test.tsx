import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { type Answers, showPage } from '../ui/show-page.tsx'
import { CreateMeetingPage } from './create-meeting-page.tsx'

const open = (answers: Answers) => showPage('/meetings/new', <CreateMeetingPage />, answers)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const field = (label: string, place = 0) => {
  const found = screen.getAllByLabelText(label)[place]
  if (!(found instanceof HTMLInputElement || found instanceof HTMLSelectElement)) throw new Error(`no field ${label}`)
  return found
}
const write = (label: string, value: string, place = 0) => fireEvent.change(field(label, place), { target: { value } })

function fillIn() {
  write('Title', 'First conference')
  write('Day', '2026-11-12')
  write('Name', 'Pip Sample')
  write('Age in years (optional)', '9')
  press('Add a child')
  write('Name', 'Wren Sample', 1)
  press('Add a person')
  write('Name', 'Margot', 2)
  write('Role', 'interpreter')
  press('Add a person')
  write('Name', 'Dana Sample', 3)
  fireEvent.click(screen.getAllByLabelText('Wren').at(-1) ?? document.body)
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('[G4] when the server refuses a meeting, nothing that Imogen typed is lost', async () => {
  open({ 'POST /api/staff/meetings': [503, { reason: 'not-now' }] })
  fillIn()
  press('Create the meeting')
  expect(await screen.findByText(/Everything you wrote is still here/)).toBeDefined()
  expect(field('Title').value).toBe('First conference')
  expect(screen.getAllByLabelText('Name').map((input) => input instanceof HTMLInputElement && input.value)).toEqual([
    'Pip Sample',
    'Wren Sample',
    'Margot',
    'Dana Sample',
  ])
  expect(field('Role').value).toBe('interpreter')
})

test('[G4] nor when her line is down, or her sign-in has run out', async () => {
  open({ 'POST /api/staff/meetings': 'offline' })
  fillIn()
  press('Create the meeting')
  expect(await screen.findByText(/We cannot reach the server/)).toBeDefined()
  expect(field('Title').value).toBe('First conference')

  open({ 'POST /api/staff/meetings': [401, { reason: 'not-signed-in' }] })
  fillIn()
  press('Create the meeting')
  const beside = await screen.findByRole('link', { name: /in a new tab/ })
  expect(beside.getAttribute('target')).toBe('_blank')
  expect(field('Title').value).toBe('First conference')
})

test('Imogen creates a meeting and comes to its people and links', async () => {
  const asked = open({ 'POST /api/staff/meetings': [201, { meeting: 'meeting-one' }] })
  fillIn()
  press('Create the meeting')
  await waitFor(() => expect(window.location.pathname).toBe('/meetings/meeting-one'))
  expect(asked.at(-1)?.body).toEqual({
    title: 'First conference',
    kind: 'initial_child_protection_conference',
    date: '2026-11-12',
    children: [
      { name: 'Pip Sample', age: 9 },
      { name: 'Wren Sample', age: null },
    ],
    people: [
      { name: 'Margot', role: 'interpreter', of: '', knows: [0, 1], scores: false },
      { name: 'Dana Sample', role: 'parent_carer', of: '', knows: [0], scores: true },
    ],
    lobby: 'one_by_one',
  })
})

test('what is missing is listed, said beside each field, and nothing is sent', () => {
  const asked = open({})
  press('Add a person')
  press('Create the meeting')
  expect(asked).toEqual([])
  const list = screen.getByRole('group', { name: 'Please look at these again' })
  expect(document.activeElement).toBe(list)
  expect([...list.querySelectorAll('a')].map((link) => link.textContent)).toEqual([
    'Give the meeting a title.',
    'Write the name of child 1.',
    'Write the name of person 1.',
  ])
  press('Add a child')
  fireEvent.click(screen.getByRole('link', { name: 'Give the meeting a title.' }))
  expect(document.activeElement).toBe(field('Title'))
  expect(field('Title').getAttribute('aria-describedby')).toContain('title-problem')
})

test('[G4] what the server did not take is said beside its field, and the list of it takes the keyboard', async () => {
  const problems = ['people.1.of', 'children.0.age', 'lobby']
  open({ 'POST /api/staff/meetings': [400, { reason: 'bad-request', problems }] })
  fillIn()
  press('Create the meeting')
  const list = await screen.findByRole('group', { name: 'Please look at these again' })
  await waitFor(() => expect(document.activeElement).toBe(list))
  fireEvent.click(screen.getByRole('link', { name: /where person 2 comes from/ }))
  const said = document.activeElement?.getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(said.split(' ')[0] ?? '')?.textContent).toContain('160 characters')
  expect(document.getElementById('child-0-age')?.getAttribute('aria-invalid')).toBe('true')
})

test('the keyboard follows a new row, and goes back to the button when a row is taken away', () => {
  open({})
  press('Add a person')
  expect(document.activeElement).toBe(field('Name', 1))
  press('Remove person 1')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a person' }))
})

test("a child's name in the title is pointed out while there is time to change it", () => {
  open({})
  write('Name', 'Pip Sample')
  write('Title', 'First conference')
  expect(screen.queryByText(/seems to be in this title/)).toBeNull()
  write('Title', 'Pip’s first conference')
  expect(screen.getByText(/seems to be in this title/)).toBeDefined()
})
