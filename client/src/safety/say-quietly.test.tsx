import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { aView } from '../grid/sample-grid.tsx'
import { type Answers, showPage } from '../ui/show-page.tsx'
import { SayQuietly } from './say-quietly.tsx'

const view = aView('dana', 'parent_carer')
const SAY = `POST /api/p/${view.me.participant}/quiet`

const open = (answers: Answers) => {
  const asked = showPage('/meeting/dana', <SayQuietly view={view} />, answers)
  fireEvent.click(screen.getByRole('button', { name: 'Quiet word' }))
  return asked
}
const nothingAfterwards = () => screen.getByRole<HTMLInputElement>('checkbox')

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('[X2] whoever asked to show nothing afterwards finds the window as if it had never been used', async () => {
  const asked = open({ [SAY]: [204] })
  fireEvent.click(nothingAfterwards())
  fireEvent.click(screen.getByRole('button', { name: 'I can’t talk freely now' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBe(null))
  expect(asked.at(-1)?.body).toEqual({ word: 'cannot-talk', silent: true })
  fireEvent.click(screen.getByRole('button', { name: 'Quiet word' }))
  expect(nothingAfterwards().checked).toBe(false)
})

test('[X2] when the line is down the window comes back as it was, and says that nobody has it', async () => {
  open({ [SAY]: 'offline' })
  fireEvent.click(nothingAfterwards())
  fireEvent.click(screen.getByRole('button', { name: 'I can’t talk freely now' }))
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(nothingAfterwards().checked).toBe(true)
})
