import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { childField } from './draft-problems.ts'
import { addChild, changeChild, type ChildRow, type MeetingDraft, removeChild } from './meeting-draft.ts'
import styles from './rows.module.css'

const MOST = 12

export interface RowsProps {
  readonly draft: MeetingDraft
  readonly onChange: (draft: MeetingDraft) => void
  /** What is wrong with a field, by its id. */
  readonly problem: (field: string) => string | undefined
}

/** The children a meeting is about: at least one. The focus follows what was added or taken away. */
export function ChildRows({ draft, onChange, problem }: RowsProps) {
  const { t } = useTranslation('staff')
  const focusNext = useFocusNext()
  const add = () => {
    focusNext(childField(draft.nextKey, 'name'))
    onChange(addChild(draft))
  }
  const remove = ({ key }: ChildRow) => {
    focusNext('add-child')
    onChange(removeChild(draft, key))
  }
  return (
    <div className={styles.rows}>
      {draft.children.map((child, place) => (
        <fieldset key={child.key} className={styles.row}>
          <legend>{t('create.child', { number: place + 1 })}</legend>
          <div className={styles.child}>
            <TextField
              name={childField(child.key, 'name')}
              label={t('create.childName')}
              maxLength={120}
              value={child.name}
              onChange={(name) => onChange(changeChild(draft, child.key, { name }))}
              problem={problem(childField(child.key, 'name'))}
            />
            <TextField
              name={childField(child.key, 'age')}
              label={t('create.childAge')}
              optional
              inputMode="numeric"
              maxLength={3}
              value={child.age}
              onChange={(age) => onChange(changeChild(draft, child.key, { age }))}
              problem={problem(childField(child.key, 'age'))}
            />
          </div>
          {draft.children.length > 1 && (
            <div className={styles.remove}>
              <Button small onPress={() => remove(child)} label={t('create.removeChild', { number: place + 1 })}>
                {t('create.remove')}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {draft.children.length < MOST && (
        <div>
          <Button id="add-child" icon="add" onPress={add}>
            {t('create.addChild')}
          </Button>
        </div>
      )}
    </div>
  )
}
