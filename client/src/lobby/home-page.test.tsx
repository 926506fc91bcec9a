import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { type Answers, showPage } from '../ui/show-page.tsx'
import { ExamplePage } from './example-page.tsx'
import { HomePage } from './home-page.tsx'

const open = (answers: Answers) => showPage('/', <HomePage />, answers)
const door = (needsSetUp: boolean, offersExample: boolean): Answers => ({
  'GET /api/front-door': [200, { needsSetUp, offersExample }],
})
const example = {
  title: 'Example',
  people: [{ name: 'Dana Sample', role: 'parent_carer', of: 'mother', secret: 'dana-secret' }],
  notShown: [{ what: 'Cards for professionals only', count: 4 }],
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  window.sessionStorage.clear()
})

test('a new server says where its set-up link is, and offers no signing in yet', async () => {
  open(door(true, false))
  expect(await screen.findByText(/printed where the server was started/)).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Sign in' })).toBeNull()
  expect(screen.queryByRole('button', { name: /example/ })).toBeNull()
})

test('a server in use offers signing in', async () => {
  open(door(false, false))
  expect((await screen.findByRole('link', { name: 'Sign in' })).getAttribute('href')).toBe('/sign-in')
})

test('a visitor looks round the example, person by person, and is told what is left out', async () => {
  open({ ...door(true, true), 'POST /api/example': [200, example] })
  fireEvent.click(await screen.findByRole('button', { name: 'Look round with an example conference' }))
  await waitFor(() => expect(window.location.pathname).toBe('/example'))
  showPage('/example', <ExamplePage />, {})
  const dana = screen.getByRole('link', { name: /Dana Sample/ })
  expect([dana.getAttribute('href'), dana.getAttribute('target')]).toEqual(['/join#dana-secret', '_blank'])
  expect(document.body.textContent).toContain('Everybody in this example is made up.')
  expect(document.body.textContent).toContain('parent or carer, mother')
  expect(document.body.textContent).toContain('Cards for professionals only: 4')
})

test('an example that cannot be added any more says why', async () => {
  open({ ...door(false, true), 'POST /api/example': [409, { reason: 'not-empty' }] })
  fireEvent.click(await screen.findByRole('button', { name: 'Look round with an example conference' }))
  expect(await screen.findByText(/There are meetings here already/)).toBeDefined()
})
