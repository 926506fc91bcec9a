import type { Scale } from '@evenhand/shared/domain/scale'
import type { ResultView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Step } from './changes.ts'
import { placeOnLine } from './place-on-line.ts'
import { SaidWords } from './said-words.tsx'
import { shortOf } from './short-of.ts'
import styles from './second-look.module.css'

interface SlopeProps {
  readonly step: Step
  readonly scale: Scale
  readonly names: ReadonlyMap<ResultView['by'], string>
}

/** One person's two answers: the first hollow, the second filled, and what changed it in their own words. */
export function Slope({ step, scale, names }: SlopeProps) {
  const { t } = useTranslation('scoring')
  const { result, answer } = step
  const name = names.get(result.by) ?? result.name
  const from = step.before?.kind === 'place' ? step.before.place : null
  const to = answer.place
  return (
    <li className={styles.slope}>
      <p className={styles.who}>
        <b>{name}</b>
        <span>{shortOf(result)}</span>
      </p>
      <div>
        <p className="hush">{sentence()}</p>
        <SlopePicture from={from} to={to} direction={scale.direction} />
      </div>
      <div className={styles.why}>
        {from === null && <p>{t('second.wasNone')}</p>}
        {answer.because && (
          <p>
            <bdi>{answer.because}</bdi>
          </p>
        )}
        {answer.unchanged && <p>{t('second.nothing')}</p>}
        <SaidWords said={answer.said} />
      </div>
    </li>
  )

  function sentence(): string {
    if (from === null) return t('second.only', { name, to })
    return from === to ? t('second.same', { name, to }) : t('second.from', { name, from, to })
  }
}

interface SlopePictureProps {
  readonly from: number | null
  readonly to: number
  readonly direction: Scale['direction']
}

function SlopePicture({ from, to, direction }: SlopePictureProps) {
  const x2 = slopeX(placeOnLine(to, direction))
  const x1 = from === null ? x2 : slopeX(placeOnLine(from, direction))
  const leansLeft = x2 < x1
  return (
    <svg className={styles.picture} viewBox="0 0 500 56" aria-hidden="true">
      {Array.from({ length: 11 }, (_, at) => (
        <path key={at} className={styles.grid} d={`M${slopeX(at / 10)} 4V52`} />
      ))}
      {from !== null && (
        <>
          <path className={from === to ? styles.same : styles.path} d={`M${x1} 13L${x2} 43`} />
          <circle className={styles.from} cx={x1} cy="13" r="6" />
        </>
      )}
      {from !== null && from !== to && (
        <text x={x1 + (leansLeft ? 15 : -15)} y="18" textAnchor={leansLeft ? 'start' : 'end'}>
          {from}
        </text>
      )}
      <circle className={styles.to} cx={x2} cy="43" r="8" />
      <text className={styles.now} x={x2 + (leansLeft ? -16 : 16)} y="49" textAnchor={leansLeft ? 'end' : 'start'}>
        {to}
      </text>
    </svg>
  )
}

/** Where a share of the axis stands in the picture's 500 units. */
export function slopeX(share: number): number {
  return 16 + share * 468
}
