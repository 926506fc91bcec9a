import { placesInOrder, type Scale } from '@evenhand/shared/domain/scale'
import type { ResultView } from '@evenhand/shared/protocol/view'
import { useRef } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Group } from './group-by-place.ts'
import { type Dot, layOutDots, rowsOf } from './lay-out-dots.ts'
import { placeOnLine } from './place-on-line.ts'
import { useWidthInRem } from './use-width-in-rem.ts'
import styles from './reveal.module.css'

interface RevealLineProps {
  readonly scale: Scale
  readonly groups: readonly Group[]
  readonly names: ReadonlyMap<ResultView['by'], string>
}

/** The line between both ends in words, a dot and a name for each person. No middle is marked. [R7] */
export function RevealLine({ scale, groups, names }: RevealLineProps) {
  const { t, i18n } = useTranslation('scoring')
  const used = groups.map(({ place }) => place)
  const nameOf = (by: ResultView['by']) => names.get(by) ?? ''
  const people = groups.flatMap((group) =>
    group.people.map(({ result }) => ({ key: result.by, name: nameOf(result.by), place: group.place })),
  )
  const left = scale.direction === 'ten-left' ? 10 : 0
  return (
    <div className={styles.axis}>
      <End place={left} scale={scale} />
      <Plot scale={scale} used={used} people={people} />
      <End place={10 - left} scale={scale} />
      <ul className="hush" aria-label={t('reveal.points')}>
        {groups.map((group) => (
          <li key={group.place}>
            {t('reveal.point', {
              place: group.place,
              names: i18n.format.list(group.people.map(({ result }) => nameOf(result.by))),
            })}
          </li>
        ))}
      </ul>
      <Strip scale={scale} groups={groups} />
    </div>
  )
}

/** Where there is no room for names beside dots: a dot for each person over their number, names with the reasons below. */
function Strip({ scale, groups }: Pick<RevealLineProps, 'scale' | 'groups'>) {
  return (
    <div className={styles.strip} aria-hidden="true">
      {placesInOrder(scale.direction).map((place) => {
        const people = groups.find((group) => group.place === place)?.people ?? []
        return (
          <div key={place}>
            <svg className={styles.stack} style={{ height: `${people.length * STACKED}rem` }}>
              {people.map(({ result }, at) => (
                <circle
                  key={result.by}
                  className={`${styles.dot} ${styles.person}`}
                  cx="50%"
                  cy={`${(people.length - at - 0.5) * STACKED}rem`}
                  r="0.31rem"
                />
              ))}
            </svg>
            <span className={people.length > 0 ? styles.isIn : undefined}>{place}</span>
          </div>
        )
      })}
    </div>
  )
}

function End({ place, scale }: { readonly place: number; readonly scale: Scale }) {
  return (
    <p className={styles.end} dir="auto">
      <b>{place}</b>
      <span>{place === 10 ? scale.anchor10 : scale.anchor0}</span>
    </p>
  )
}

/** In rem, so that larger text makes a larger plot. */
const ROW = 1.45
const BELOW = 2.2
const STACKED = 0.78

interface PlotProps {
  readonly scale: Scale
  readonly used: readonly number[]
  readonly people: Parameters<typeof layOutDots>[0]
}

function Plot({ scale, used, people }: PlotProps) {
  const box = useRef<SVGSVGElement>(null)
  const width = useWidthInRem(box)
  const dots = layOutDots(people, scale.direction, width)
  const height = rowsOf(dots) * ROW + 0.5
  const lineAt = `${height}rem`
  return (
    <svg ref={box} className={styles.plot} style={{ height: `${height + BELOW}rem` }} aria-hidden="true">
      <line className={styles.line} x1="0" x2="100%" y1={lineAt} y2={lineAt} />
      {placesInOrder(scale.direction).map((place) => {
        const x = percent(placeOnLine(place, scale.direction))
        return (
          <g key={place}>
            <line className={styles.tick} x1={x} x2={x} y1={`${height - 0.28}rem`} y2={`${height + 0.28}rem`} />
            <text className={used.includes(place) ? styles.numIn : styles.num} x={x} y={`${height + 1.45}rem`}>
              {place}
            </text>
          </g>
        )
      })}
      {dots.map((dot) => dot.stem && <Stem key={dot.key} dot={dot} y={height - 1 - dot.row * ROW} line={height} />)}
      {dots.map((dot) => (
        <DotWithName key={dot.key} dot={dot} y={height - 1 - dot.row * ROW} />
      ))}
    </svg>
  )
}

/** Drawn before every name, so that it goes behind them. */
function Stem({ dot, y, line }: { readonly dot: Dot; readonly y: number; readonly line: number }) {
  const x = percent(dot.at)
  return (
    <g className={styles.person}>
      <line className={styles.tick} x1={x} x2={x} y1={`${y}rem`} y2={`${line}rem`} />
    </g>
  )
}

function DotWithName({ dot, y }: { readonly dot: Dot; readonly y: number }) {
  const x = percent(dot.at)
  const inwards = dot.side === 'left'
  return (
    <g className={styles.person}>
      <circle className={styles.dot} cx={x} cy={`${y}rem`} r="0.41rem" />
      <text
        className={styles.name}
        x={x}
        dx={inwards ? '-0.65rem' : '0.65rem'}
        y={`${y + 0.3}rem`}
        textAnchor={inwards ? 'end' : 'start'}
      >
        {dot.name}
      </text>
    </g>
  )
}

const percent = (share: number) => `${share * 100}%`
