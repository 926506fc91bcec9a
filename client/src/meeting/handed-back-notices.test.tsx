import type { CardId } from '@evenhand/shared/domain/ids'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { I18nContext } from '../i18n/use-translation.ts'
import { afterEach, describe, expect, test } from 'vitest'
import { aView, FOUR_BOXES } from '../grid/sample-grid.tsx'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { EDIT_REFUSALS } from '@evenhand/shared/protocol/refusal'
import type { HandBackReason, HandedBack } from '../session/handed-back.ts'
import { TemplateContext } from '../templates/use-template.ts'
import { HandedBackNotices } from './handed-back-notices.tsx'

afterEach(cleanup)

function give(...handedBack: HandedBack[]) {
  const did: string[] = []
  render(
    <I18nContext value={inEnglish()}>
      <TemplateContext value={FOUR_BOXES}>
        <HandedBackNotices
          handedBack={handedBack}
          view={aView('dana', 'parent_carer')}
          onDismiss={(id) => did.push(`dismiss ${id}`)}
          onPutBack={(box, words) => did.push(`${box}: ${words}`)}
        />
      </TemplateContext>
    </I18nContext>,
  )
  return did
}

const weekends = (reason: HandBackReason): HandedBack => ({
  id: 'h1',
  reason,
  words: 'I worry about weekends.',
  where: { kind: 'card', card: 'dana:1' as CardId, box: 'worried' },
})

describe('words that were not taken', () => {
  test('[G4] ST01 RE11 Dana sees her words with the reason, and can put them back as a new card', () => {
    const did = give(weekends('paused'))
    expect(screen.getByText('I worry about weekends.')).toBeTruthy()
    expect(screen.getByText(/The board had been paused\./)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Put back as a new card' }))
    expect(did).toEqual(['worried: I worry about weekends.', 'dismiss h1'])
  })

  test('[G4] a refused move is said, with nothing to copy', () => {
    give({ id: 'h2', reason: 'not-allowed', words: '', where: { kind: 'board' } })
    expect(screen.getByText('Your last change was not taken.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull()
  })

  test('[G4] there is a sentence for every reason', () => {
    for (const reason of [...EDIT_REFUSALS, 'reset', 'no-seat'] as const) {
      give(weekends(reason))
      expect(screen.getByRole('alert').textContent).toMatch(/\.\s/)
      cleanup()
    }
  })
})
