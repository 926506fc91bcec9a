import type { MeetingPeopleView } from '@evenhand/shared/protocol/view'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { I18nContext } from '../i18n/use-translation.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { FollowUpButton } from './follow-up-button.tsx'

const asked: [string, unknown][] = []
let answer: () => Response

beforeEach(() => {
  asked.length = 0
  answer = () => Response.json({ meeting: 'february' }, { status: 201 })
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    asked.push([path, JSON.parse(body)])
    return answer()
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  window.history.replaceState(null, '', '/')
})

function opens() {
  const view = { meeting: 'november', title: 'Thursday at ten', date: '2026-11-12' } as MeetingPeopleView
  render(
    <I18nContext value={inEnglish()}>
      <FollowUpButton view={view} />
    </I18nContext>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Plan the follow-up meeting' }))
}
const makes = (date: string) => {
  fireEvent.change(screen.getByLabelText('On which day?'), { target: { value: date } })
  fireEvent.click(screen.getByRole('button', { name: 'Make the meeting' }))
}

test('[A4] the chair names a day and comes to the people of the new meeting', async () => {
  opens()
  makes('2027-02-09')
  await waitFor(() => expect(window.location.pathname).toBe('/meetings/february'))
  expect(asked).toEqual([['/api/staff/meetings/november/follow-up', { title: 'Thursday at ten', date: '2027-02-09' }]])
})

test('[A4] without a day, or with one before the meeting, nothing is asked and it is said why', () => {
  opens()
  makes('')
  expect(screen.getByText('Say on which day it is.')).toBeTruthy()
  makes('2026-11-01')
  expect(screen.getByText('That day is before this meeting.')).toBeTruthy()
  expect(asked).toEqual([])
})

test('[U3] a refusal is said and what was typed stays', async () => {
  answer = () => Response.json({ reason: 'not-found' }, { status: 404 })
  opens()
  makes('2027-02-09')
  await screen.findByText('There is nothing here for you.')
  expect(screen.getByLabelText('On which day?')).toHaveProperty('value', '2027-02-09')
})
