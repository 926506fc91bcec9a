import { SHIPPED_IDS, shippedTemplate } from '@evenhand/shared/testing/shipped-template'
import type { TemplatesView } from '@evenhand/shared/protocol/templates-view'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Answers, showPage } from '../ui/show-page.tsx'
import { type ChosenTemplate, TemplateChoice } from './template-choice.tsx'

const ASKS = 'GET /api/staff/templates'
const view = (faults: TemplatesView['faults'] = []): TemplatesView => ({
  templates: SHIPPED_IDS.map(shippedTemplate),
  usual: {
    initial_child_protection_conference: shippedTemplate('four_boxes').id,
    family_network_meeting: shippedTemplate('family_network').id,
    group_supervision: shippedTemplate('group_supervision').id,
  },
  faults,
})

function Choosing() {
  const [chosen, choose] = useState<ChosenTemplate | null>(null)
  return <TemplateChoice kind="initial_child_protection_conference" value={chosen} onChange={choose} />
}

function open(answers: Answers) {
  const asked = showPage('/meetings/new', <Choosing />, answers)
  fireEvent.click(screen.getByRole('button', { name: 'Look at it, or choose another' }))
  return asked
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('what Imogen’s meeting is made of', () => {
  test('[T2] only what suits the kind is offered, the usual one first chosen and drawn with its parts and scales', async () => {
    open({ [ASKS]: [200, view()] })
    const dialog = within(await screen.findByRole('dialog'))
    const names = (await dialog.findAllByRole('radio')).map((radio) => radio.closest('label')?.textContent)
    expect(names).toContain('Four boxes with the child in the middle (the usual one)')
    expect(names).not.toContain('Family network plan')
    expect(dialog.getByText('What are we worried about?')).toBeTruthy()
    expect(dialog.getByText('What life is like for the child')).toBeTruthy()
    expect(dialog.getByText('Impact statement')).toBeTruthy()
    expect(dialog.getByText('10 on the left')).toBeTruthy()
    expect(dialog.getByText('Parts of the meeting, 120 minutes in all')).toBeTruthy()
  })

  test('[T2] she looks at another one and takes it, or leaves it as it is', async () => {
    open({ [ASKS]: [200, view()] })
    fireEvent.click(await screen.findByRole('radio', { name: 'Three columns with a scale' }))
    expect(screen.queryByText('What will good look like?')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }))
    expect(screen.getByText('the usual board for this kind of meeting')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Look at it, or choose another' }))
    fireEvent.click(await screen.findByRole('radio', { name: 'Three columns with a scale' }))
    fireEvent.click(screen.getByRole('button', { name: 'Use this one' }))
    expect(screen.getByText('Three columns with a scale')).toBeTruthy()
  })

  test('[U2] while the line is down she is told so, and can go on with the usual one', async () => {
    open({ [ASKS]: 'offline' })
    expect(await screen.findByText(/We cannot reach the server/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Use this one' }).getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }))
    expect(screen.getByText('the usual board for this kind of meeting')).toBeTruthy()
  })

  test('[T1] a file that could not be used is named with what is wrong in it', async () => {
    const faults = [{ file: 'ours.json', path: 'stages[0].writers', problem: 'nobody may write' }]
    open({ [ASKS]: [200, view(faults)] })
    expect(await screen.findByText('ours.json: stages[0].writers: nobody may write')).toBeTruthy()
  })
})
