import { firstName } from '@evenhand/shared/domain/participant'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { useFocusNext } from '../ui/use-focus-next.ts'
import type { RowsProps } from './child-rows.tsx'
import { personField } from './draft-problems.ts'
import { addPerson, changePerson, type PersonRow, removePerson } from './meeting-draft.ts'
import { PersonFields } from './person-fields.tsx'
import styles from './rows.module.css'

const MOST = 60

/** The people to invite; the chair is in the meeting already. */
export function PersonRows({ draft, onChange, problem }: RowsProps) {
  const { t } = useTranslation('staff')
  const focusNext = useFocusNext()
  const children = draft.children.map(({ key, name }, place) => ({
    key,
    words: firstName(name) || t('create.child', { number: place + 1 }),
  }))
  const add = () => {
    focusNext(personField(draft.nextKey, 'name'))
    onChange(addPerson(draft))
  }
  const remove = ({ key }: PersonRow) => {
    focusNext('add-person')
    onChange(removePerson(draft, key))
  }
  return (
    <div className={styles.rows}>
      {draft.people.length === 0 && <p className="small">{t('create.noPeople')}</p>}
      {draft.people.map((person, place) => (
        <fieldset key={person.key} className={styles.row}>
          <legend>{t('create.person', { number: place + 1 })}</legend>
          <PersonFields
            person={person}
            onChange={(change) => onChange(changePerson(draft, person.key, change))}
            field={(of) => personField(person.key, of)}
            problem={problem}
            childOptions={children}
            knows={children.map(({ key }) => key).filter((key) => !person.unknown.includes(key))}
            child={person.child}
            onChild={(child) => onChange(changePerson(draft, person.key, { child }))}
            onKnows={(knows) => {
              const unknown = children.map(({ key }) => key).filter((key) => !knows.includes(key))
              onChange(changePerson(draft, person.key, { unknown }))
            }}
          />
          <div className={styles.remove}>
            <Button small onPress={() => remove(person)} label={t('create.removePerson', { number: place + 1 })}>
              {t('create.remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      {draft.people.length < MOST && (
        <div>
          <Button id="add-person" icon="add" onPress={add}>
            {t('create.addPerson')}
          </Button>
        </div>
      )}
    </div>
  )
}
