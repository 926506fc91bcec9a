import { type Round, targetsIn } from './table.ts'

const SIZE = { width: 720, height: 300, left: 56, right: 150, top: 16, bottom: 36 }
/** Told apart without colour vision, and by dashes. */
const STROKES = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#222222']
const DASHES = ['', '6 3', '2 3', '8 3 2 3', '']

/** Resident memory over time, a line for each target, as an SVG. Null when no round has a series. */
export function drawSeries(rounds: readonly Round[]): string | null {
  const lines = targetsIn(rounds).flatMap((target) => {
    const series = rounds.find((round) => round.target === target)?.measured?.series
    return series ? [{ target, series }] : []
  })
  const seconds = Math.max(0, ...lines.flatMap(({ series }) => series.map((point) => point.seconds)))
  const most = Math.max(0, ...lines.flatMap(({ series }) => series.map(({ resident }) => resident))) / 2 ** 20
  if (seconds === 0) return null
  const top = Math.ceil(most / 50) * 50
  const x = (at: number) => SIZE.left + (at / seconds) * (SIZE.width - SIZE.left - SIZE.right)
  const y = (mib: number) => SIZE.height - SIZE.bottom - (mib / top) * (SIZE.height - SIZE.top - SIZE.bottom)

  const grid = Array.from({ length: top / 50 + 1 }, (_, step) => step * 50).map(
    (mib) =>
      `<line x1="${SIZE.left}" x2="${SIZE.width - SIZE.right}" y1="${y(mib).toFixed(1)}" y2="${y(mib).toFixed(1)}" stroke="#ddd"/>` +
      `<text x="${SIZE.left - 8}" y="${(y(mib) + 4).toFixed(1)}" text-anchor="end">${mib}</text>`,
  )
  const drawn = lines.map(({ target, series }, index) => {
    const points = series.map((point) => `${x(point.seconds).toFixed(1)},${y(point.resident / 2 ** 20).toFixed(1)}`)
    const look = `stroke="${STROKES[index % STROKES.length]}" stroke-dasharray="${DASHES[index % DASHES.length]}"`
    const key = SIZE.top + 14 + index * 20
    return (
      `<polyline fill="none" stroke-width="2" ${look} points="${points.join(' ')}"/>` +
      `<line x1="${SIZE.width - SIZE.right + 10}" x2="${SIZE.width - SIZE.right + 34}" y1="${key}" y2="${key}" stroke-width="2" ${look}/>` +
      `<text x="${SIZE.width - SIZE.right + 40}" y="${key + 4}">${target}</text>`
    )
  })
  const minutes = (seconds / 60).toFixed(seconds < 600 ? 1 : 0)
  const words =
    `<text x="${SIZE.left}" y="${SIZE.height - 10}">0</text>` +
    `<text x="${SIZE.width - SIZE.right}" y="${SIZE.height - 10}" text-anchor="end">${minutes} minutes</text>` +
    `<text x="4" y="12">MiB</text>`
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="sans-serif" font-size="12" role="img" aria-label="Resident memory over time">`
  return [head, '<rect width="100%" height="100%" fill="#fff"/>', ...grid, ...drawn, words, '</svg>', ''].join('\n')
}
