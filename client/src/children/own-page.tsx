import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { whyNoWriting } from '../grid/card-abilities.ts'
import { useCards, useGrid } from '../grid/grid-context.tsx'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import { FromOthers } from './from-others.tsx'
import { OwnBox } from './own-box.tsx'
import styles from './own-page.module.css'
import { OwnScales } from './own-scales.tsx'
import { ownWordsOf } from './own-words.ts'
import { WhoHears } from './who-hears.tsx'

/**
 * A child's own page: a few large questions, one's own scale, what was shared. Everything can be taken back, and there is a
 * way to stop. Whoever supports the child writes for them here. [C3]
 */
export function OwnPage() {
  const { t } = useTranslation('children')
  const { view, writer } = useGrid()
  const [stopped, setStopped] = useState(false)
  const child = view.children[0]
  if (!child) return null
  if (stopped) return <Stopped onGoOn={() => setStopped(false)} />
  return (
    <div className={styles.page}>
      <Hello child={child} />
      {writer.paused && (
        <p className={styles.lead} role="status">
          {t('page.paused')}
        </p>
      )}
      <OwnScales child={child} />
      <Boxes child={child} />
      <FromOthers child={child} />
      <WhoHears child={child} />
      <div className={styles.stop}>
        <Button onPress={() => setStopped(true)}>{t('page.stop')}</Button>
      </div>
    </div>
  )
}

function Hello({ child }: { readonly child: Child }) {
  const { t, i18n } = useTranslation('children')
  const { view } = useGrid()
  const name = firstName(child.name)
  const others = view.people.filter(({ id, left }) => id !== view.me.member && !left)
  const names = i18n.format.list(others.map((person) => firstName(person.name)))
  const isChild = view.me.role === 'child'
  return (
    <div className={styles.hello}>
      <h2>{t('page.hello', { child: isChild ? firstName(view.me.name) : name })}</h2>
      <p className={styles.lead}>{isChild ? t('page.lead') : t('page.helper', { child: name })}</p>
      <p>{names === '' ? t('page.alone') : t('page.reads', { names })}</p>
    </div>
  )
}

function Boxes({ child }: { readonly child: Child }) {
  const { view, writer } = useGrid()
  const { boxes } = useTemplate()
  const words = ownWordsOf(useCards(), view.people, child.id, 'withdrawn-too')
  const why = whyNoWriting(writer)
  return boxes.map((box) => (
    <OwnBox
      key={box.id}
      box={box}
      child={child}
      cards={words.filter((card) => card.box === box.id)}
      writes={why === null}
    />
  ))
}

function Stopped({ onGoOn }: { readonly onGoOn: () => void }) {
  const { t } = useTranslation('children')
  return (
    <div className={styles.page} role="status">
      <p className={styles.lead}>{t('page.stopped')}</p>
      <div>
        <Button look="main" onPress={onGoOn}>
          {t('page.goOn')}
        </Button>
      </div>
    </div>
  )
}
