import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../ui/icon.tsx'
import styles from './meeting-header.module.css'

export type Way = 'board' | 'list' | 'plan' | 'scores'

const PICTURES: Record<Way, IconName> = { board: 'board', list: 'list', plan: 'needs', scores: 'sealed' }

export interface WaysSwitchProps {
  readonly way: Way
  readonly onWay: (way: Way) => void
  readonly seesBoard: boolean
}

/** Board and list show the same and rank the same. */
export function WaysSwitch({ way, onWay, seesBoard }: WaysSwitchProps) {
  const { t } = useTranslation('meeting')
  const ways: readonly Way[] = seesBoard ? ['board', 'list', 'plan', 'scores'] : ['scores']
  return (
    <nav className={`switch ${styles.ways}`} aria-label={t('ways.label')}>
      {ways.map((each) => (
        <button key={each} type="button" aria-current={each === way ? 'page' : undefined} onClick={() => onWay(each)}>
          <Icon name={PICTURES[each]} />
          {t(`ways.${each}`)}
        </button>
      ))}
    </nav>
  )
}
