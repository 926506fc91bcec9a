import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { FoldedChoice } from '../ui/choice.tsx'
import { Refused } from '../ui/refused.tsx'
import styles from './stages.module.css'
import { steerRun } from './steer-run.ts'
import { useStep } from './use-step.ts'

const NOBODY = ''

/** Who brings the case, where the template has parts in which they alone write, or listen. */
export function PresenterPart({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('stages')
  const { stages } = useTemplate()
  const step = useStep()
  if (!stages.some(({ presenter }) => presenter !== undefined)) return null
  const people = view.people.filter(
    ({ left, role }) => !left && stages.some(({ presenter, writers }) => presenter && writers.includes(role)),
  )
  return (
    <section className={styles.part}>
      <FoldedChoice
        name="presenter"
        label={t('presenter.label')}
        hint={t('presenter.hint')}
        options={[
          { value: NOBODY, words: t('presenter.nobody') },
          ...people.map(({ id, name }) => ({ value: id as string, words: name })),
        ]}
        value={view.run?.presenter ?? NOBODY}
        onChange={(chosen) => {
          const member = people.find(({ id }) => id === chosen)?.id ?? null
          void step.take(() => steerRun(view).presenter(member))
        }}
      />
      {step.refusal && <Refused reason={step.refusal} />}
    </section>
  )
}
