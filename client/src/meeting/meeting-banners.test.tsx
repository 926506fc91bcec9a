import type { MeetingView } from '@evenhand/shared/protocol/view'
import { aTemplate } from '@evenhand/shared/testing/a-template'
import { cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { I18nContext } from '../i18n/use-translation.ts'
import { afterEach, expect, test } from 'vitest'
import { AddCardButton } from '../grid/add-card-button.tsx'
import { aRoom, aView, InGrid } from '../grid/sample-grid.tsx'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { TemplateContext } from '../templates/use-template.ts'
import { MeetingBanners } from './meeting-banners.tsx'

afterEach(cleanup)

const RUN = { since: 0, pausedSince: null, timer: null, presenter: null, left: null, steering: null }

function Said({ view }: { readonly view: MeetingView }) {
  const [i18n] = useState(inEnglish)
  const state = { kind: 'in', view, room: null, template: aTemplate(), online: true } as const
  return (
    <I18nContext value={i18n}>
      <TemplateContext value={state.template}>
        <MeetingBanners state={{ ...state, drafts: null, handedBack: [], ahead: 0 }} way="board" onWay={() => {}} />
      </TemplateContext>
    </I18nContext>
  )
}

test('[M2] Dana, let in before the start, reads that the meeting has not begun and who begins it', () => {
  const view = aView('dana', 'parent_carer')
  render(<Said view={{ ...view, run: { ...RUN, phase: 'before' } }} />)
  expect(screen.getByText(/The meeting has not begun yet\..*begins it; you need do nothing\./)).toBeTruthy()
  cleanup()
  render(<Said view={{ ...view, run: { ...RUN, phase: 'going' } }} />)
  expect(screen.queryByText(/has not begun/)).toBeNull()
})

test('[M7] once the meeting is closed no draft is begun that could never go up', () => {
  const view = aView('dana', 'parent_carer')
  for (const [phase, buttons] of [
    ['going', 1],
    ['closed', 0],
  ] as const) {
    render(
      <InGrid room={aRoom()} view={{ ...view, run: { ...RUN, phase } }}>
        <AddCardButton box="worried" className="btn" />
      </InGrid>,
    )
    expect(screen.queryAllByRole('button', { name: /Add a card/ })).toHaveLength(buttons)
    cleanup()
  }
})
