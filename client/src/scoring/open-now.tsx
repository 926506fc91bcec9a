import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import { byChild } from './by-child.ts'
import { groupByPlace } from './group-by-place.ts'
import { rangeInWords } from './range-in-words.ts'
import { isOwn } from './sheet-title.ts'
import { useWords } from './words.ts'

interface OpenNowProps {
  readonly view: MeetingView
  readonly look: LookView
  readonly shown: boolean
}

/** Said once when all answers have opened before the reader: that they have, and how far apart they are. Stands there empty before. */
export function OpenNow({ view, look, shown }: OpenNowProps) {
  const { t, child, lookOf } = useWords(view)
  const ranges = byChild(view.children, look.rounds).flatMap(({ id, asks, ...round }) => {
    if (round.phase !== 'revealed' || asks.kind === 'threshold_view' || isOwn(asks)) return []
    const range = rangeInWords(groupByPlace(round.results, asks.direction).groups)
    return [
      { id, said: t('reveal.openedOf', { child: child(asks.child), range: t(`reveal.${range.kind}`, { ...range }) }) },
    ]
  })
  return (
    <output className="hush">
      {shown && (
        <>
          <span>{t('reveal.opened', { look: lookOf(look) })}</span>
          {ranges.map(({ id, said }) => (
            <span key={id}> {said}</span>
          ))}
        </>
      )}
    </output>
  )
}
