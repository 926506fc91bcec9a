import { AGENCIES } from '@evenhand/shared/domain/participant'
import { ROLES, type Role } from '@evenhand/shared/domain/role'
import { useTranslation } from '../i18n/use-translation.ts'
import { AttendsChoice } from '../people/attends-choice.tsx'
import { FoldedChoice } from '../ui/choice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Tick, Ticks } from '../ui/ticks.tsx'
import { canGiveView, canScore, type InvitedRole, type PersonDraft, withRole } from './meeting-draft.ts'
import styles from './person-fields.module.css'

const INVITED = ROLES.filter((role: Role): role is InvitedRole => role !== 'chair')

export interface PersonFieldsProps<Key extends string | number> {
  readonly person: PersonDraft
  readonly onChange: (change: Partial<PersonDraft>) => void
  /** The ids of the three fields. */
  readonly field: (of: 'name' | 'role' | 'of') => string
  /** What is wrong with a field, by its id. */
  readonly problem: (field: string) => string | undefined
  readonly childOptions: readonly { readonly key: Key; readonly words: string }[]
  readonly knows: readonly Key[]
  readonly onKnows: (knows: readonly Key[]) => void
  /** Of a child who takes part: which one they are. */
  readonly child: Key | null
  readonly onChild: (child: Key | null) => void
}

/** Everything the chair says about one person, in a new meeting as in one that exists. */
export function PersonFields<Key extends string | number>({
  person,
  onChange,
  field,
  ...rest
}: PersonFieldsProps<Key>) {
  const { t, i18n } = useTranslation('staff')
  const { problem, childOptions, knows, onKnows, child, onChild } = rest
  return (
    <>
      <div className={styles.fields}>
        <TextField
          name={field('name')}
          label={t('person.name')}
          maxLength={120}
          value={person.name}
          onChange={(name) => onChange({ name })}
          problem={problem(field('name'))}
        />
        <FoldedChoice
          name={field('role')}
          label={t('person.role')}
          options={INVITED.map((role) => ({ value: role, words: i18n.format.begin(t(`lobby:role.${role}`)) }))}
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
          problem={problem(field('of'))}
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
      {canGiveView(person.role) && (
        <Tick checked={person.givesView} onChange={(givesView) => onChange({ givesView })}>
          {t('person.givesView')}
        </Tick>
      )}
      {person.role === 'child' && childOptions.length > 0 && (
        <FoldedChoice
          name={`${field('role')}-child`}
          label={t('person.whichChild')}
          options={[
            { value: '', words: t('person.notSaid') },
            ...childOptions.map(({ key, words }) => ({ value: String(key), words })),
          ]}
          value={child === null ? '' : String(child)}
          problem={problem(`${field('role')}-child`)}
          onChange={(chosen) => onChild(childOptions.find(({ key }) => String(key) === chosen)?.key ?? null)}
        />
      )}
      <HowTheyAttend person={person} onChange={onChange} field={field} />
    </>
  )
}

const PROFESSIONAL: ReadonlySet<InvitedRole> = new Set(['social_worker', 'partner_professional'])

/** How somebody takes part, as far as it is known beforehand. */
function HowTheyAttend({ person, onChange, field }: Pick<PersonFieldsProps<string>, 'person' | 'onChange' | 'field'>) {
  const { t } = useTranslation('staff')
  return (
    <>
      <AttendsChoice
        name={`${field('of')}-attends`}
        label={t('people:manage.attends')}
        attends={person.attends ?? undefined}
        onChange={(attends) => onChange({ attends })}
      />
      <Tick checked={person.withoutDevice} onChange={(withoutDevice) => onChange({ withoutDevice })}>
        {t('people:manage.without')}
      </Tick>
      {PROFESSIONAL.has(person.role) && (
        <FoldedChoice
          name={`${field('of')}-agency`}
          label={t('people:manage.agency')}
          options={AGENCIES.map((agency) => ({ value: agency, words: t(`people:manage.agencies.${agency}`) }))}
          value={person.agency ?? 'other'}
          onChange={(agency) => onChange({ agency })}
        />
      )}
    </>
  )
}
