import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { type Answers, showPage } from '../ui/show-page.tsx'
import { SetUpPage } from './set-up-page.tsx'

const SECRET = 'set-up-link-set-up-link-set-up-link-set-up-'
const open = (answers: Answers) => showPage(`/setup#${SECRET}`, <SetUpPage />, answers)
const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Make the account' }))

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('Imogen makes the first account with the link from the console, which leaves the address bar', async () => {
  const asked = open({ 'POST /api/setup': [200, {}] })
  expect(window.location.href).not.toContain(SECRET)
  write('Your name', ' Imogen Quillfeather ')
  write('E-mail', 'imogen@board.example')
  write('Pass phrase', 'four plain words here')
  submit()
  await waitFor(() => expect(window.location.pathname).toBe('/meetings'))
  const body = { name: 'Imogen Quillfeather', email: 'imogen@board.example', passPhrase: 'four plain words here' }
  expect(asked).toEqual([{ what: 'POST /api/setup', body: { ...body, secret: SECRET } }])
})

test('a short pass phrase is not sent; any 12 characters are enough', async () => {
  const asked = open({ 'POST /api/setup': [200, {}] })
  write('Your name', 'Imogen')
  write('E-mail', 'imogen@board.example')
  write('Pass phrase', 'eleven char')
  submit()
  expect(screen.getAllByText('Make the pass phrase 12 characters or longer.')).toHaveLength(2)
  expect(asked).toEqual([])
  write('Pass phrase', 'aaaaaaaaaaaa')
  submit()
  await waitFor(() => expect(asked).toHaveLength(1))
})

test('a refused account keeps what was typed and says what to do', async () => {
  open({ 'POST /api/setup': [409, { reason: 'already-set-up' }] })
  write('Your name', 'Imogen')
  write('E-mail', 'imogen@board.example')
  write('Pass phrase', 'four plain words here')
  submit()
  expect(await screen.findByText(/has an account already/)).toBeDefined()
  expect(screen.getByDisplayValue('imogen@board.example')).toBeDefined()
})
