import type { MemberId } from '@evenhand/shared/domain/ids'
import type { PersonView } from '@evenhand/shared/protocol/view'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { I18nContext } from '../i18n/use-translation.ts'
import { afterEach, expect, test } from 'vitest'
import { aView } from '../grid/sample-grid.tsx'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { Faces } from './faces.tsx'
import { PeoplePanel } from './people-panel.tsx'

afterEach(cleanup)

const kit: PersonView = { id: 'kit' as MemberId, name: 'Kit Harrow', role: 'advocate', of: '', here: false, left: true }

function Header() {
  const [i18n] = useState(inEnglish)
  const plain = aView('dana', 'parent_carer')
  const people = [kit, ...plain.people.map((person) => ({ ...person, here: person.name.startsWith('Dana') }))]
  return (
    <I18nContext value={i18n}>
      <Faces view={{ ...plain, people }} />
      <PeoplePanel view={{ ...plain, people }} />
    </I18nContext>
  )
}

test('[P6] who has left is named last, as having left, and is not counted or shown among the faces', () => {
  render(<Header />)
  expect(screen.getByRole('list', { name: 'Who is here' }).textContent).not.toContain('Kit')
  fireEvent.click(screen.getByRole('button', { name: '1 here' }))
  expect(screen.getByText(/1 of 4 are here/)).toBeTruthy()
  const last = screen.getByText('Kit Harrow').closest('li')
  expect(last?.textContent).toContain('Has left')
  expect(last?.nextElementSibling).toBeNull()
})

test('[U2] a face says in words whose it is, in which part, and whether they are here', () => {
  render(<Header />)
  expect(screen.getByText('Dana Thistledown (you). Parent or carer. Here')).toBeTruthy()
  expect(screen.getByText('Tamsin Reed-Example. Social worker. Not here')).toBeTruthy()
  expect(screen.getByText('TR')).toBeTruthy()
})
