import { cleanup, render, screen } from '@testing-library/react'
import { encode } from 'uqr'
import { afterEach, expect, test } from 'vitest'
import { QrCode } from './qr-code.tsx'

const LINK = 'https://board.example/join#dana-link-dana-link-dana-link-dana-link-dan'

afterEach(cleanup)

/** The dark squares as they are drawn, read back from the picture. */
function drawn(svg: Element): Set<string> {
  const path = svg.querySelector('path')?.getAttribute('d') ?? ''
  return new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`))
}

test('a QR code draws every dark square of its link, black on white, with room around it', () => {
  render(<QrCode text={LINK} label="link" />)
  const svg = screen.getByRole('img', { name: 'link' })
  const { data, size } = encode(LINK, { ecc: 'M', border: 4 })
  const expected = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x},${y}`] : [])))
  expect(drawn(svg)).toEqual(new Set(expected))
  expect(svg.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`)
  expect(expected.every((square) => square.split(',').every((place) => Number(place) >= 4))).toBe(true)
  expect(svg.querySelector('path')?.getAttribute('fill')).toBe('var(--code)')
})

test('the three corners by which a camera finds it are there', () => {
  render(<QrCode text={LINK} label="link" />)
  const svg = screen.getByRole('img')
  const squares = drawn(svg)
  const far = Number(svg.getAttribute('viewBox')?.split(' ')[2]) - 4 - 7
  for (const [left, top] of [
    [4, 4],
    [far, 4],
    [4, far],
  ] as const) {
    const edge = Array.from({ length: 7 }, (_, step) => squares.has(`${left + step},${top}`))
    expect(edge).toEqual(Array(7).fill(true))
    expect(squares.has(`${left + 3},${top + 3}`)).toBe(true)
    expect(squares.has(`${left + 1},${top + 1}`)).toBe(false)
  }
})
