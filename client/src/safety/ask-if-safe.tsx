import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAsking } from '../people/use-asking.ts'
import { Button } from '../ui/button.tsx'
import { FoldedChoice } from '../ui/choice.tsx'
import { Refused } from '../ui/refused.tsx'
import { askQuietly } from './ask-quietly.ts'
import styles from './safety.module.css'

/** The chair asks one person, before the start or at any time; who is beside them on the list is told nothing. [X2] */
export function AskIfSafe({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('quiet')
  const { run, refusal, working } = useAsking()
  const people = (view.door.lobby?.people ?? []).filter(
    ({ where, withoutDevice }) => !withoutDevice && (where === 'inside' || where === 'at-the-door'),
  )
  const [chosen, choose] = useState('')
  const whom = people.find(({ id }) => id === chosen) ?? people[0]
  if (!whom) return null
  return (
    <section className={styles.part}>
      <h3>{t('heard.ask')}</h3>
      <FoldedChoice
        name="ask-if-safe"
        label={t('heard.askWho')}
        options={people.map(({ id, name }) => ({ value: id as string, words: name }))}
        value={whom.id}
        onChange={choose}
      />
      <div>
        <Button
          notNow={working ? t('heard.askPress') : undefined}
          onPress={() => void run(() => askQuietly(view.me.participant).chair(whom.id, 'ask'))}
        >
          {t('heard.askPress')}
        </Button>
      </div>
      {refusal && <Refused reason={refusal} />}
    </section>
  )
}
