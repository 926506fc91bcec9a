import type { Scale } from '@evenhand/shared/domain/scale'
import styles from './scores-page.module.css'

/** A question with both its ends in words, the left one first, or with its steps. */
export function ScaleWords({ scale }: { readonly scale: Scale }) {
  return (
    <div className={styles.scaleWords}>
      <p className={styles.question} dir="auto">
        {scale.question}
      </p>
      {scale.kind === 'picture' ? (
        <ol className={styles.stepWords}>
          {scale.steps.map((words) => (
            <li key={words} dir="auto">
              {words}
            </li>
          ))}
        </ol>
      ) : (
        <ScaleEnds scale={scale} />
      )}
    </div>
  )
}

export function ScaleEnds({
  scale,
  ids,
}: {
  readonly scale: Scale
  readonly ids?: { readonly 0: string; readonly 10: string }
}) {
  const ten = (
    <p id={ids?.[10]} dir="auto">
      <b>10</b> {scale.anchor10}
    </p>
  )
  const zero = (
    <p id={ids?.[0]} dir="auto">
      <b>0</b> {scale.anchor0}
    </p>
  )
  return (
    <div className={styles.ends}>
      {scale.direction === 'ten-left' ? ten : zero}
      {scale.direction === 'ten-left' ? zero : ten}
    </div>
  )
}
