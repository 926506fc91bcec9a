import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runInThisContext } from 'node:vm'
import { fireEvent } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

const PUBLIC = path.join(import.meta.dirname, '../../public')
const down = (key: string, held: KeyboardEventInit = {}) => fireEvent.keyDown(window, { key, ...held })
const up = (key: string, held: KeyboardEventInit = {}) => fireEvent.keyUp(window, { key, ...held })
const shift = (held: KeyboardEventInit = {}, meanwhile = () => {}) => {
  down('Shift', held)
  meanwhile()
  up('Shift', held)
}
const hasLeft = () => 'left' in document.documentElement.dataset

beforeAll(() => {
  history.replaceState(null, '', '/meeting/dana')
  document.body.innerHTML =
    '<aside id="exit"><span id="exit-told"></span><a id="exit-link" href="#weather"></a></aside>'
  runInThisContext(readFileSync(path.join(PUBLIC, 'exit.js'), 'utf8'))
})
beforeEach(() => {
  // Whatever was begun is forgotten with another key.
  down('Escape')
})
afterEach(() => {
  delete document.documentElement.dataset['left']
  document.cookie = 'evenhand-borrowed=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT'
  localStorage.clear()
  sessionStorage.clear()
})
// Other files share this page.
afterAll(() => {
  document.body.innerHTML = ''
  document.body.removeAttribute('style')
})

test('[X1] Shift three times leaves', () => {
  for (let time = 0; time < 2; time += 1) shift()
  expect(hasLeft()).toBe(false)
  shift()
  expect(hasLeft()).toBe(true)
  expect(localStorage.getItem('evenhand.handed-on')).toBe('["dana"]')
})

test('[X1] whoever writes capitals, changes the keyboard with Alt and Shift or rolls a wide board sideways stays', () => {
  for (const letter of 'DVLA') shift({}, () => down(letter))
  down('Alt')
  for (let time = 0; time < 4; time += 1) shift({ altKey: true })
  for (let time = 0; time < 4; time += 1) shift({}, () => fireEvent.wheel(window))
  for (let time = 0; time < 4; time += 1) shift({}, () => fireEvent.pointerDown(window))
  expect(hasLeft()).toBe(false)
})

test('[X1] on a borrowed device nothing is kept, and the tab opens nothing any more', () => {
  document.cookie = 'evenhand-borrowed=15; path=/'
  sessionStorage.setItem('evenhand.tab', '')
  for (let time = 0; time < 3; time += 1) shift()
  expect([hasLeft(), sessionStorage.length, localStorage.length]).toEqual([true, 0, 0])
})

test('[X1] a tab of a borrowed device that another one has given back is closed as on any device', () => {
  sessionStorage.setItem('evenhand.tab', '')
  for (let time = 0; time < 3; time += 1) shift()
  expect([sessionStorage.length, localStorage.getItem('evenhand.handed-on')]).toEqual([0, '["dana"]'])
})
