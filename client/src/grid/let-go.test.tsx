import type { CardId } from '@evenhand/shared/domain/ids'
import { afterEach, expect, test } from 'vitest'
import { letGoOf } from './let-go.ts'

afterEach(() => document.body.replaceChildren())

function focusIn(card: string): HTMLElement {
  const at = document.createElement('div')
  at.dataset['card'] = card
  const button = document.createElement('button')
  at.append(button)
  document.body.append(at)
  button.focus()
  return button
}

test('[U4] whoever is on a card that does not move after all is on it again', () => {
  const button = focusIn('nights')
  const goBack = letGoOf('nights' as CardId)
  expect(document.activeElement).toBe(document.body)
  goBack()
  expect(document.activeElement).toBe(button)
})

test('[U4] whoever is somewhere else stays there', () => {
  const button = focusIn('mornings')
  letGoOf('nights' as CardId)()
  expect(document.activeElement).toBe(button)
})
