import { ROLES, type Role } from '@evenhand/shared/domain/role'
import { useTranslation } from 'react-i18next'
import { beginSentence } from '../ui/begin-sentence.ts'
import { FoldedChoice } from '../ui/choice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Tick, Ticks } from '../ui/ticks.tsx'
import { canScore, type InvitedRole, type PersonDraft, withRole } from './meeting-draft.ts'
import styles from './person-fields.module.css'

const INVITED = ROLES.filter((role: Role): role is InvitedRole => role !== 'chair')

export interface PersonFieldsProps<Key extends string | number> {
  readonly person: PersonDraft
  readonly onChange: (change: Partial<PersonDraft>) => void
  /** The ids of the three fields. */
  readonly field: (of: 'name' | 'role' | 'of') => string
  readonly problem: string | undefined
  readonly childOptions: readonly { readonly key: Key; readonly words: string }[]
  readonly knows: readonly Key[]
  readonly onKnows: (knows: readonly Key[]) => void
}

/** Everything the chair says about one person, in a new meeting as in one that exists. */
export function PersonFields<Key extends string | number>({
  person,
  onChange,
  field,
  ...rest
}: PersonFieldsProps<Key>) {
  const { t } = useTranslation('staff')
  const { problem, childOptions, knows, onKnows } = rest
  return (
    <>
      <div className={styles.fields}>
        <TextField
          name={field('name')}
          label={t('person.name')}
          maxLength={120}
          value={person.name}
          onChange={(name) => onChange({ name })}
          problem={problem}
        />
        <FoldedChoice
          name={field('role')}
          label={t('person.role')}
          options={INVITED.map((role) => ({ value: role, words: beginSentence(t(`lobby:role.${role}`)) }))}
          value={person.role}
          onChange={(role) => onChange(withRole(role))}
        />
        <TextField
          name={field('of')}
          label={t('person.of')}
          hint={t('person.ofHint')}
          optional
          maxLength={160}
          value={person.of}
          onChange={(of) => onChange({ of })}
        />
      </div>
      {childOptions.length > 0 && (
        <Ticks label={t('person.knows')} options={childOptions} chosen={knows} onChange={onKnows} />
      )}
      {canScore(person.role) ? (
        <Tick checked={person.scores} onChange={(scores) => onChange({ scores })}>
          {t('person.scores')}
        </Tick>
      ) : (
        <p className="small">{t('person.noScore')}</p>
      )}
    </>
  )
}
