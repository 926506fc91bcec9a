import { Icon } from '../ui/icon.tsx'
import type { Words } from './words.ts'
import styles from './score-form.module.css'

/** Who sees an answer and when, beside the button that sends it. Each sentence is a rule of the server. [R1] [R2] [R7] */
export function PromiseInWords({ words, child }: { readonly words: Words; readonly child: string }) {
  const { t, chair, isChair } = words
  return (
    <section className={styles.promise} aria-label={t('promise.label')}>
      <div>
        <h4>
          <Icon name="sealed" />
          {t('promise.until')}
        </h4>
        <p>{isChair ? t('promise.onlyYouMe') : t('promise.onlyYou', { chair })}</p>
      </div>
      <div>
        <h4>
          <Icon name="opened" />
          {isChair ? t('promise.whenMe') : t('promise.when', { chair })}
        </h4>
        <p>{t('promise.everyone')}</p>
      </div>
      <div>
        <h4>
          <Icon name="minutes" />
          {t('promise.after')}
        </h4>
        <p>{t('promise.record', { child })}</p>
      </div>
    </section>
  )
}
