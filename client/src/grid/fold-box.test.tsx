import type { MemberId } from '@evenhand/shared/domain/ids'
import { addCard, contestCard } from '@evenhand/shared/grid-doc/edit-grid'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { BoxView } from './box-view.tsx'
import { useCards } from './grid-context.tsx'
import { aRoom, aView, FOUR_BOXES, InGrid } from './sample-grid.tsx'

const [dana, tamsin] = ['dana' as MemberId, 'tamsin' as MemberId]
const actions = FOUR_BOXES.stages.findIndex(({ id }) => id === 'what_needs_to_happen')
afterEach(cleanup)

function Needs() {
  return <BoxView box="needs" cards={useCards()} />
}

function lookAtStage(stage: number) {
  const room = aRoom()
  const card = addCard(room.doc, { author: tamsin, box: 'needs', order: 'a0', words: 'Breakfast club for Pip.' })
  contestCard(room.doc, { card, by: dana, words: 'He likes breakfast at home.' })
  render(
    <InGrid room={room} view={{ ...aView('dana', 'parent_carer'), stage }}>
      <Needs />
    </InGrid>,
  )
}

describe('a box that the meeting has not come to', () => {
  test('[U4] is folded and says until when; every card is there, and a disagreement is never folded away', () => {
    lookAtStage(actions - 1)
    expect(screen.getByText(`folded until part ${actions + 1}`)).toBeTruthy()
    expect(screen.getByText('Breakfast club for Pip.')).toBeTruthy()
    expect(screen.getByText('He likes breakfast at home.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /What you can do with this card/ })).toBeNull()
  })

  test('[U1] opens at a press and folds again, and opens with its part', () => {
    lookAtStage(0)
    fireEvent.click(screen.getByRole('button', { name: 'Open “What needs to happen?”' }))
    expect(screen.getByRole('button', { name: /What you can do with this card/ })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Fold “What needs to happen?”' }))
    expect(screen.queryByRole('button', { name: /What you can do with this card/ })).toBeNull()
    cleanup()
    lookAtStage(actions)
    expect(screen.queryByRole('button', { name: /^(Open|Fold)/ })).toBeNull()
    expect(screen.getByRole('button', { name: /What you can do with this card/ })).toBeTruthy()
  })
})
