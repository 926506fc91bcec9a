import type { ChildId } from '@evenhand/shared/domain/ids'
import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import { NARROW, useMedia } from '../grid/use-media.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { FoldOut } from '../ui/fold-out.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { useCloseFold } from '../ui/use-close-fold.ts'
import styles from './ways-switch.module.css'

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

/** The children come first. Board and list show the same and rank the same. On a phone they fold into one button. */
export function WaysSwitch({ way, onWay, seesBoard, childrenOfMeeting }: WaysSwitchProps) {
  const { t } = useTranslation('meeting')
  const narrow = useMedia(NARROW)
  const screens: readonly Screen[] = seesBoard ? ['board', 'list', 'plan', 'scores', 'decision'] : ['scores']
  const entries = [
    ...(seesBoard ? childrenOfMeeting : []).map(({ id, name }) => ({
      way: `child:${id}` as const,
      icon: 'child' as const,
      words: firstName(name),
      label: t('ways.child', { child: firstName(name) }),
    })),
    ...screens.map((each) => ({ way: each, icon: PICTURES[each], words: t(`ways.${each}`), label: undefined })),
  ]
  const now = entries.find((each) => each.way === way)
  const buttons = entries.map((each) => (
    <WayButton
      key={each.way}
      icon={each.icon}
      label={each.label}
      now={each.way === way}
      onPress={() => onWay(each.way)}
    >
      {each.words}
    </WayButton>
  ))
  return (
    <nav className={narrow ? styles.folded : styles.ways} aria-label={t('ways.label')}>
      {narrow && entries.length > 1 ? (
        <FoldOut
          words={now?.words}
          label={t('ways.now', { way: now?.words })}
          {...(now && { icon: now.icon })}
          className={styles.fold}
        >
          {buttons}
        </FoldOut>
      ) : (
        buttons
      )}
    </nav>
  )
}

interface WayButtonProps {
  readonly icon: IconName
  readonly label: string | undefined
  readonly now: boolean
  readonly onPress: () => void
  readonly children: string
}

function WayButton({ icon, label, now, onPress, children }: WayButtonProps) {
  const close = useCloseFold()
  return (
    <button
      type="button"
      aria-current={now ? 'page' : undefined}
      aria-label={label}
      onClick={() => {
        close()
        onPress()
      }}
    >
      <Icon name={icon} />
      {children}
    </button>
  )
}
