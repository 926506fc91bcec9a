import { encode } from 'uqr'

/** A picture that a phone's camera reads as `text`. Always black on white: readers expect it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      width={size * 6}
      height={size * 6}
    >
      <rect width={size} height={size} fill="var(--code-paper)" />
      <path d={outline(data)} fill="var(--code)" />
    </svg>
  )
}

/** One unit square a dark module. */
function outline(data: readonly (readonly boolean[])[]): string {
  return data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
}
