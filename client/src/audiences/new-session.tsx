import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAsking } from '../people/use-asking.ts'
import { Button } from '../ui/button.tsx'
import { Refused } from '../ui/refused.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Ticks } from '../ui/ticks.tsx'
import { askAudiences } from './ask-audiences.ts'
import styles from './audiences.module.css'
import type { SessionsProps } from './sessions-dialog.tsx'

/** A separate session of this meeting: its name for the chair, and who comes to it. */
export function NewSession({ participant, sharing, onChanged }: SessionsProps) {
  const { t } = useTranslation('audiences')
  const [label, setLabel] = useState('')
  const [people, setPeople] = useState<readonly ParticipantId[]>([])
  const { run, refusal } = useAsking()

  async function make() {
    if (!(await run(() => askAudiences(participant).make(label.trim(), people)))) return
    setLabel('')
    setPeople([])
    onChanged()
  }

  const others = sharing.people.filter(({ role }) => role !== 'chair')
  return (
    <section className={styles.part} aria-label={t('sessions.new')}>
      <h3>{t('sessions.new')}</h3>
      <TextField
        name="session-label"
        label={t('sessions.label')}
        hint={t('sessions.labelHint')}
        maxLength={80}
        value={label}
        onChange={setLabel}
      />
      <Ticks
        label={t('sessions.whom')}
        options={others.map(({ id, name }) => ({ key: id, words: name }))}
        chosen={people}
        onChange={setPeople}
      />
      <p>{t('sessions.stillHere')}</p>
      <div>
        <Button notNow={label.trim() === '' ? t('sessions.label') : undefined} onPress={() => void make()}>
          {t('sessions.make')}
        </Button>
      </div>
      {refusal && <Refused reason={refusal} />}
    </section>
  )
}
