import type { ChildId } from '@evenhand/shared/domain/ids'
import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import { useEffect, useRef } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import styles from './meeting-header.module.css'

type Screen = 'board' | 'list' | 'plan' | 'scores' | 'decision'
/** A screen of the whole meeting, or one child's panel. */
export type Way = Screen | `child:${ChildId}`

const PICTURES: Record<Screen, IconName> = {
  board: 'board',
  list: 'list',
  plan: 'needs',
  scores: 'sealed',
  decision: 'chair',
}
const CHILD = 'child:'

/** The child whose panel this way shows, or null. */
export function childOfWay(way: Way): ChildId | null {
  return way.startsWith(CHILD) ? (way.slice(CHILD.length) as ChildId) : null
}

export interface WaysSwitchProps {
  readonly way: Way
  readonly onWay: (way: Way) => void
  readonly seesBoard: boolean
  /** Each has a panel, first of all and one press away. */
  readonly childrenOfMeeting: readonly Child[]
}

/** The children come first. Board and list show the same and rank the same. */
export function WaysSwitch({ way, onWay, seesBoard, childrenOfMeeting }: WaysSwitchProps) {
  const { t } = useTranslation('meeting')
  const screens: readonly Screen[] = seesBoard ? ['board', 'list', 'plan', 'scores', 'decision'] : ['scores']
  const entries = [
    ...(seesBoard ? childrenOfMeeting : []).map(({ id, name }) => ({
      way: `child:${id}` as const,
      icon: 'child' as const,
      words: firstName(name),
      label: t('children:way', { child: firstName(name) }),
    })),
    ...screens.map((each) => ({ way: each, icon: PICTURES[each], words: t(`ways.${each}`), label: undefined })),
  ]
  const row = useRef<HTMLElement>(null)
  // On a phone the row is longer than the screen; whichever is looked at is to be seen in it.
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>('[aria-current]')
    if (row.current && current) row.current.scrollLeft = current.offsetLeft - row.current.clientWidth / 3
  }, [way])
  return (
    <nav ref={row} className={`switch ${styles.ways}`} aria-label={t('ways.label')}>
      {entries.map((each) => (
        <button
          key={each.way}
          type="button"
          aria-current={each.way === way ? 'page' : undefined}
          aria-label={each.label}
          onClick={() => onWay(each.way)}
        >
          <Icon name={each.icon} />
          {each.words}
        </button>
      ))}
    </nav>
  )
}
