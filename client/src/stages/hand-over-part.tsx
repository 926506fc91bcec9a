import { MAY_TAKE_THE_CHAIR } from '@evenhand/shared/domain/chair'
import type { MeetingView, PersonView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Refused } from '../ui/refused.tsx'
import styles from './stages.module.css'
import { steerRun } from './steer-run.ts'
import { useStep } from './use-step.ts'

/** Somebody else chairs from now on. It is asked twice: afterwards only they can give it back. [M6] */
export function HandOverPart({ view }: { readonly view: MeetingView }) {
  const { t, i18n } = useTranslation('stages')
  const step = useStep()
  const people = view.people.filter(({ left, role }) => !left && MAY_TAKE_THE_CHAIR.includes(role))
  const [to, setTo] = useState<string>('')
  const [asks, ask] = useState<PersonView | null>(null)
  if (people.length === 0) return null

  async function give(person: PersonView) {
    if (await step.take(() => steerRun(view).handOver(person.id))) ask(null)
  }

  return (
    <section className={styles.part}>
      <h3>{t('chair.title')}</h3>
      <Choice
        name="next-chair"
        label={t('chair.who')}
        options={people.map(({ id, name, role }) => ({
          value: id as string,
          words: i18n.format.aside([name, t(`meeting:roles.${role}`)]),
        }))}
        value={to}
        onChange={setTo}
      />
      <Button
        small
        notNow={to === '' ? t('chair.choose') : undefined}
        onPress={() => ask(people.find(({ id }) => id === to) ?? null)}
      >
        {t('chair.give')}
      </Button>
      <Dialog
        open={asks !== null}
        asks
        onClose={() => ask(null)}
        title={t('chair.sure', { name: asks?.name ?? '' })}
        actions={
          <>
            <Button look="main" onPress={() => asks && void give(asks)}>
              {t('chair.yes')}
            </Button>
            <Button onPress={() => ask(null)}>{t('chair.no')}</Button>
          </>
        }
      >
        <p>{t('chair.after')}</p>
        {step.refusal && <Refused reason={step.refusal} />}
      </Dialog>
    </section>
  )
}
