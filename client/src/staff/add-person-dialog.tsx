import type { ChildId } from '@evenhand/shared/domain/ids'
import type { Child } from '@evenhand/shared/domain/meeting'
import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import type { MeetingPeopleView } from '@evenhand/shared/protocol/view'
import { type FormEvent, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { type FieldProblem, ProblemList } from '../ui/problem-list.tsx'
import { Refused } from '../ui/refused.tsx'
import { askStaff } from './ask-staff.ts'
import { aboutPerson, emptyPerson } from './meeting-draft.ts'
import { PersonFields } from './person-fields.tsx'
import styles from './form.module.css'

/** What the form and the server may not take, and where it stands. */
const FIELDS = [
  { path: 'name', field: 'add-name', key: 'addPerson.missingName' },
  { path: 'of', field: 'add-of', key: 'addPerson.longOf' },
  { path: 'child', field: 'add-role-child', key: 'addPerson.missingChild' },
] as const

export interface AddPersonDialogProps {
  readonly open: boolean
  readonly meeting: string
  readonly childrenOfMeeting: readonly Child[]
  readonly onClose: () => void
  /** With the list as it now is. */
  readonly onAdded: (name: string, changed: MeetingPeopleView) => void
}

/** One more person for a meeting that exists. Closing it keeps what was typed until somebody was added. */
export function AddPersonDialog({ open, meeting, childrenOfMeeting, onClose, onAdded }: AddPersonDialogProps) {
  const { t } = useTranslation('staff')
  const everyChild = childrenOfMeeting.map(({ id }) => id)
  const [person, setPerson] = useState(emptyPerson)
  const [knows, setKnows] = useState<readonly ChildId[]>(everyChild)
  const [child, setChild] = useState<ChildId | null>(null)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [whyNot, setWhyNot] = useState<CommandRefusal | 'offline' | null>(null)
  const [working, setWorking] = useState(false)

  const show = (fields: readonly string[]) =>
    setProblems(FIELDS.flatMap(({ path, field, key }) => (fields.includes(path) ? [{ field, words: t(key) }] : [])))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const name = person.name.trim()
    const { role, scores } = person
    const whichChild = role === 'child' && child === null && childrenOfMeeting.length > 0
    const missing = [...(name === '' ? ['name'] : []), ...(whichChild ? ['child'] : [])]
    show(missing)
    setWhyNot(null)
    if (missing.length > 0 || working) return
    setWorking(true)
    const outcome = await askStaff.add(meeting, {
      name,
      role,
      of: person.of.trim(),
      scores,
      knows: [...knows],
      ...aboutPerson(person),
      ...(role === 'child' && child && { child }),
    })
    setWorking(false)
    if (!outcome.ok) {
      show(outcome.problems ?? [])
      return setWhyNot(outcome.reason)
    }
    setPerson(emptyPerson)
    setKnows(everyChild)
    setChild(null)
    onAdded(name, outcome.value)
  }
  return (
    <Dialog open={open} onClose={onClose} title={t('addPerson.title')} asks>
      <form className={styles.inDialog} noValidate onSubmit={(event) => void submit(event)}>
        <ProblemList problems={problems} />
        <PersonFields
          person={person}
          onChange={(change) => setPerson({ ...person, ...change })}
          field={(of) => `add-${of}`}
          problem={(field) => problems.find((one) => one.field === field)?.words}
          childOptions={childrenOfMeeting.map(({ id, name }) => ({ key: id, words: name }))}
          knows={knows}
          onKnows={setKnows}
          child={child}
          onChild={setChild}
        />
        {whyNot && <Refused reason={whyNot} />}
        <div className="row">
          <Button look="main" type="submit" notNow={working ? t('addPerson.working') : undefined}>
            {t(working ? 'addPerson.working' : 'addPerson.submit')}
          </Button>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
