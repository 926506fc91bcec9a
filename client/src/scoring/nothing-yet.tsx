import type { MeetingView } from '@evenhand/shared/protocol/view'
import { Icon } from '../ui/icon.tsx'
import { ScaleWords } from './scale-words.tsx'
import { useWords } from './words.ts'
import styles from './scores-page.module.css'

/** Before the first look: what will happen, and the questions to think about. */
export function NothingYet({ view }: { readonly view: MeetingView }) {
  const { t, chair } = useWords(view)
  return (
    <div className={styles.narrow}>
      <h3 className="title">{t('none.title')}</h3>
      <section className={styles.sheet}>
        <h4>{t('none.happens')}</h4>
        <ul className={styles.steps}>
          <li>
            <Icon name="clock" />
            <span>{t('none.steps.open', { chair })}</span>
          </li>
          <li>
            <Icon name="sealed" />
            <span>{t('none.steps.sealed', { chair })}</span>
          </li>
          <li>
            <Icon name="opened" />
            <span>{t('none.steps.together')}</span>
          </li>
        </ul>
      </section>
      <section className={styles.sheet}>
        <h4>{t('none.questions')}</h4>
        {view.scales.length === 0 && <p>{t('none.noQuestions')}</p>}
        {view.scales.map((scale) => (
          <ScaleWords key={scale.id} scale={scale} />
        ))}
      </section>
    </div>
  )
}
