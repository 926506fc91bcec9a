import type { Scale } from '@evenhand/shared/domain/scale'
import type { ResultView } from '@evenhand/shared/protocol/view'
import type { CSSProperties } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Group } from './group-by-place.ts'
import { Person } from './person.tsx'
import { placeOnLine } from './place-on-line.ts'
import { SaidWords } from './said-words.tsx'
import { MOST_COLUMNS, threadPaths } from './thread-paths.ts'
import styles from './reveal.module.css'

interface ReasonColumnsProps {
  readonly groups: readonly Group[]
  readonly direction: Scale['direction']
  readonly names: ReadonlyMap<ResultView['by'], string>
}

/** The plot's share of the width, and what stands left of it; the style sheet's columns and inset are the same. */
const PLOT = { from: 0.175, to: 0.825 }

/** Reasons under the number they explain, each column led to by a thread from the line. */
export function ReasonColumns({ groups, direction, names }: ReasonColumnsProps) {
  const { t } = useTranslation('scoring')
  if (groups.length === 0) return null
  const columns: CSSProperties & Record<'--columns', number> = { '--columns': Math.min(groups.length, MOST_COLUMNS) }
  const sources = groups.map(({ place }) => PLOT.from + placeOnLine(place, direction) * (PLOT.to - PLOT.from))
  return (
    <>
      {groups.length <= MOST_COLUMNS && <Threads sources={sources} />}
      <div className={styles.reasons} style={columns}>
        {groups.map(({ place, people }) => (
          <section key={place}>
            <h5>{place}</h5>
            <div className={styles.people}>
              {people.map(({ result, answer }) => (
                <div key={result.by} className={styles.reason}>
                  <p>
                    <Person result={result} names={names} />
                  </p>
                  <SaidWords said={answer.said} />
                  {answer.because && (
                    <p className={styles.said} dir="auto">
                      {answer.because}
                    </p>
                  )}
                  {answer.said.length === 0 && !answer.because && <p className="small">{t('reveal.noReasons')}</p>}
                </div>
              ))}
            </div>
          </section>
        ))}
      </div>
    </>
  )
}

function Threads({ sources }: { readonly sources: readonly number[] }) {
  return (
    <svg className={styles.threads} viewBox="0 0 1000 46" preserveAspectRatio="none" aria-hidden="true">
      {threadPaths(sources).map(({ from, to, level }) => (
        <path key={to} d={`M${from * 1000} 0V${level * 40}H${to * 1000}V46`} />
      ))}
    </svg>
  )
}
