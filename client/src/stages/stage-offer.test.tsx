import type { AudienceId } from '@evenhand/shared/domain/ids'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { aStage, aTemplate } from '@evenhand/shared/testing/a-template'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { I18nContext } from '../i18n/use-translation.ts'
import { afterEach, expect, test } from 'vitest'
import { aView } from '../grid/sample-grid.tsx'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { TemplateContext } from '../templates/use-template.ts'
import { StageOffer } from './stage-offer.tsx'

afterEach(cleanup)

const TEMPLATE = aTemplate({
  stages: [aStage(), aStage({ id: 'decide', title: 'Decision', screen: 'decision' })],
})
const RUN = {
  phase: 'going',
  since: 0,
  pausedSince: null,
  timer: null,
  presenter: null,
  left: null,
  steering: null,
} as const
const main = 'main' as AudienceId
const dana: MeetingView = { ...aView('dana', 'parent_carer'), audience: main, run: RUN }
const waits: MeetingView = { ...dana, waiting: true, run: null }

function Offered({ view, onWay }: { readonly view: MeetingView; readonly onWay: (way: string) => void }) {
  const [i18n] = useState(inEnglish)
  return (
    <I18nContext value={i18n}>
      <TemplateContext value={TEMPLATE}>
        <StageOffer view={view} way="board" waysOf={(screen) => [screen]} onWay={onWay} />
      </TemplateContext>
    </I18nContext>
  )
}

test('[U4] Dana, who waited while the meeting went on, is offered where it is now, and is taken nowhere', () => {
  const ways: string[] = []
  const onWay = (way: string) => void ways.push(way)
  const { rerender } = render(<Offered view={dana} onWay={onWay} />)
  rerender(<Offered view={waits} onWay={onWay} />)
  expect(screen.queryByText(/has moved/)).toBeNull()
  rerender(<Offered view={{ ...dana, stage: 1 }} onWay={onWay} />)
  expect(screen.getByText('The meeting has moved to “Decision”.')).toBeTruthy()
  expect(ways).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: 'Show it' }))
  expect(ways).toEqual(['decision'])
})

test('[U4] whoever comes in is offered nothing, and “Stay here” puts the offer away', () => {
  const { rerender } = render(<Offered view={dana} onWay={() => {}} />)
  expect(screen.queryByText(/has moved/)).toBeNull()
  rerender(<Offered view={{ ...dana, stage: 1 }} onWay={() => {}} />)
  fireEvent.click(screen.getByRole('button', { name: 'Stay here' }))
  expect(screen.queryByText(/has moved/)).toBeNull()
})
