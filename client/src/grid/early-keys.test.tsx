import { fireEvent } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { keepEarlyKeys } from './early-keys.ts'

const heard: string[] = []
const hear = ({ code }: KeyboardEvent) => heard.push(code)
const SPACE = new KeyboardEvent('keydown', { code: 'Space', bubbles: true })
afterEach(() => {
  heard.length = 0
  document.removeEventListener('keydown', hear)
})

test('[U8] an arrow that is pressed before the drag library listens reaches it once it does', async () => {
  keepEarlyKeys(SPACE)
  document.body.dispatchEvent(SPACE)
  // It is taken, so that the page does not scroll under the card.
  expect(fireEvent.keyDown(document.body, { code: 'ArrowDown' })).toBe(false)
  document.addEventListener('keydown', hear)
  await vi.waitFor(() => expect(heard).toEqual(['ArrowDown']))
})

test('[U8] a key that the library took, and every key after the first, is heard once', async () => {
  document.addEventListener('keydown', hear)
  const take = (event: Event) => event.preventDefault()
  document.addEventListener('keydown', take)
  keepEarlyKeys(SPACE)
  fireEvent.keyDown(document.body, { code: 'ArrowDown' })
  document.removeEventListener('keydown', take)
  fireEvent.keyDown(document.body, { code: 'ArrowUp' })
  await new Promise((resolve) => setTimeout(resolve))
  expect(heard).toEqual(['ArrowDown', 'ArrowUp'])
})
