import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { showPage } from './show-page.tsx'
import { WentWrong } from './went-wrong.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function Broken(): never {
  throw new Error('Pip is nine')
}

test('a page that breaks says so, repeats nothing that stood in it and offers to load again', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  showPage(
    '/',
    <WentWrong>
      <Broken />
    </WentWrong>,
    {},
  )
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Something went wrong on this page')
  expect(screen.getByRole('button', { name: 'Load again' })).toBeDefined()
  expect(document.body.textContent).not.toContain('Pip')
})
