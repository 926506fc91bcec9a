import { ADMISSIONS } from '@evenhand/shared/domain/lobby'
import { MEETING_KINDS } from '@evenhand/shared/domain/meeting'
import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import { type FormEvent, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLocation } from 'wouter'
import { TemplateChoice } from '../templates/template-choice.tsx'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Notice } from '../ui/notice.tsx'
import { type FieldProblem, ProblemList } from '../ui/problem-list.tsx'
import { Refused } from '../ui/refused.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWarnBeforeLeaving } from '../ui/use-warn-before-leaving.ts'
import { askStaff } from './ask-staff.ts'
import { ChildRows, type RowsProps } from './child-rows.tsx'
import { type DraftProblem, namesChild, problemsAt, problemsOf } from './draft-problems.ts'
import styles from './form.module.css'
import { emptyDraft, toCommand } from './meeting-draft.ts'
import { PersonRows } from './person-rows.tsx'
import { StaffPage } from './staff-page.tsx'
import { todayHere } from './today-here.ts'

/** One form for a whole meeting. Whatever the server answers, everything typed stays. [G4] */
export function CreateMeetingPage() {
  const { t } = useTranslation('staff')
  const [, navigate] = useLocation()
  const [draft, setDraft] = useState(() => emptyDraft(todayHere()))
  const [touched, setTouched] = useState(false)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [whyNot, setWhyNot] = useState<CommandRefusal | 'offline' | null>(null)
  const [working, setWorking] = useState(false)
  useWarnBeforeLeaving(() => touched)

  const words = (problem: DraftProblem) =>
    'number' in problem
      ? t(`create.problem.${problem.what}`, { number: problem.number })
      : t(`create.problem.${problem.what}`)
  const show = (found: readonly DraftProblem[]) =>
    setProblems(found.map((problem) => ({ field: problem.field, words: words(problem) })))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const found = problemsOf(draft)
    show(found)
    setWhyNot(null)
    if (found.length > 0 || working) return
    setWorking(true)
    const outcome = await askStaff.create(toCommand(draft))
    setWorking(false)
    if (outcome.ok) return navigate(`/meetings/${outcome.value.meeting}`)
    setWhyNot(outcome.reason)
    show(problemsAt(outcome.problems ?? [], draft))
  }
  const fields: RowsProps = {
    draft,
    onChange: (changed) => {
      setTouched(true)
      setDraft(changed)
    },
    problem: (field) => problems.find((one) => one.field === field)?.words,
  }

  return (
    <StaffPage title={t('create.title')} lead={t('create.lead')}>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <ProblemList problems={problems} />
        <AboutMeeting {...fields} />
        <section className={styles.part}>
          <h2 className="part">{t('create.children')}</h2>
          <ChildRows {...fields} />
        </section>
        <section className={styles.part}>
          <h2 className="part">{t('create.people')}</h2>
          <p className="small">{t('create.peopleHint')}</p>
          <PersonRows {...fields} />
        </section>
        {whyNot && <NotCreated reason={whyNot} />}
        <div className={styles.submit}>
          <Button look="main" type="submit" notNow={working ? t('create.working') : undefined}>
            {t(working ? 'create.working' : 'create.submit')}
          </Button>
        </div>
      </form>
    </StaffPage>
  )
}

function AboutMeeting({ draft, onChange, problem }: RowsProps) {
  const { t, i18n } = useTranslation('staff')
  return (
    <section className={styles.part}>
      <h2 className="part">{t('create.about')}</h2>
      <TextField
        name="title"
        label={t('create.name')}
        hint={t('create.nameHint')}
        maxLength={120}
        value={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
        problem={problem('title')}
      />
      {namesChild(draft) && <Notice tone="hold" icon="observer" title={t('create.namesChild')} />}
      <Choice
        name="kind"
        label={t('create.kind')}
        options={MEETING_KINDS.map((kind) => ({ value: kind, words: i18n.format.begin(t(`lobby:kind.${kind}`)) }))}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind, template: null })}
      />
      <TemplateChoice
        kind={draft.kind}
        value={draft.template}
        onChange={(template) => onChange({ ...draft, template })}
      />
      <Choice
        name="lobby"
        label={t('create.lobby')}
        hint={t('create.lobbyHint')}
        options={ADMISSIONS.map((admission) => ({ value: admission, words: t(`create.admission.${admission}`) }))}
        value={draft.lobby}
        onChange={(lobby) => onChange({ ...draft, lobby })}
      />
      <div className={styles.short}>
        <TextField
          name="date"
          label={t('create.date')}
          type="date"
          value={draft.date}
          onChange={(date) => onChange({ ...draft, date })}
          problem={problem('date')}
        />
      </div>
    </section>
  )
}

function NotCreated({ reason }: { readonly reason: CommandRefusal | 'offline' }) {
  const { t } = useTranslation('staff')
  return (
    <Refused reason={reason} words={reason === 'not-signed-in' ? t('create.signedOut') : undefined}>
      <p>{t('create.lost')}</p>
      {reason === 'not-signed-in' && (
        <p>
          <a href="/sign-in" target="_blank" rel="noopener">
            {t('create.signInBeside')}
          </a>
        </p>
      )}
    </Refused>
  )
}
