import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { createCell } from '../session/cell.ts'
import type { OthersChange } from '../session/others-changes.ts'
import { BoxView } from './box-view.tsx'
import { useCards } from './grid-context.tsx'
import { aRoom, aView, InGrid } from './sample-grid.tsx'

const dana = 'dana' as MemberId
afterEach(cleanup)

function Worried() {
  return <BoxView box="worried" cards={useCards()} />
}

/** Dana looks at her own card, to which somebody has done something. */
function lookAt(change: OthersChange) {
  const plain = aRoom()
  const card: CardId = addCard(plain.doc, { author: dana, box: 'worried', order: 'a0', words: 'I worry.' })
  const cell = createCell<ReadonlyMap<CardId, OthersChange>>(new Map([[card, change]]))
  const others = { all: cell.get, subscribe: cell.subscribe, seen: () => cell.set(new Map()) }
  render(
    <InGrid room={{ ...plain, others }} view={aView('dana', 'parent_carer')}>
      <Worried />
    </InGrid>,
  )
  return screen.getByText('I worry.')
}

describe('what somebody else did to a card', () => {
  test('[U4] says who moved it until she has been at it, with the pointer', () => {
    const words = lookAt({ kind: 'moved', by: 'imogen' as MemberId })
    expect(screen.getByText('Moved by Imogen')).toBeTruthy()
    fireEvent.pointerEnter(words)
    expect(screen.getByText('Moved by Imogen')).toBeTruthy()
    fireEvent.pointerOut(words, { relatedTarget: document.body })
    expect(screen.queryByText('Moved by Imogen')).toBeNull()
  })

  test('[U4] a finger that comes and goes leaves the mark; a press on it takes it away', () => {
    const words = lookAt({ kind: 'new' })
    fireEvent.pointerOut(words, { relatedTarget: document.body, pointerType: 'touch' })
    fireEvent.click(screen.getByRole('button', { name: 'New' }))
    expect(screen.queryByText('New')).toBeNull()
  })

  test('[U1] or with the keyboard', () => {
    lookAt({ kind: 'moved', by: null })
    const menu = screen.getByRole('button', { name: /What you can do with this card/ })
    menu.focus()
    expect(screen.getByText('Moved by Somebody')).toBeTruthy()
    fireEvent.blur(menu)
    expect(screen.queryByText('Moved by Somebody')).toBeNull()
  })
})
