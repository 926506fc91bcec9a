import { type Box, LIMITS, TAGS } from '@evenhand/shared/domain/grid'
import type { ChildId } from '@evenhand/shared/domain/ids'
import { firstName } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import { type BoxPlan, subTagPlan, type SubTagPlan } from '@evenhand/shared/domain/template'
import { useTranslation } from '../i18n/use-translation.ts'
import { useBox } from '../templates/use-template.ts'
import { Icon } from '../ui/icon.tsx'
import { BehalfField } from './behalf-field.tsx'
import styles from './card-form.module.css'
import { WrittenIn } from './card-language.tsx'
import type { CardDetails } from './drafts.ts'
import { useGrid } from './grid-context.tsx'
import { MeasureFields } from './measure-fields.tsx'
import { Pick } from './pick.tsx'
import { SourceFields } from './source-fields.tsx'

export interface CardDetailsProps {
  readonly box: Box
  readonly value: CardDetails
  readonly onChange: (patch: Partial<CardDetails>) => void
}

/** Everything that is said about a card beside its words; all of it may stay unsaid. [D4] */
export function CardDetailsFields({ box, value, onChange }: CardDetailsProps) {
  const { t, i18n } = useTranslation('board')
  const { writer } = useGrid()
  const whyNotTag = may(writer.role, 'tag-card', 'own') ? null : t('why.role')
  const plan = useBox(box)
  const { subTags, tagged } = plan
  const chosen = subTagPlan(plan, value.subTag)
  return (
    <>
      {tagged && (
        <Pick
          legend={t('form.tag')}
          options={TAGS.map((tag) => ({ value: tag, label: <TagLabel tag={tag} /> }))}
          none={t('form.tagNone')}
          value={value.tag}
          whyNot={whyNotTag}
          onPick={(tag) => onChange({ tag })}
        />
      )}
      {subTags.length > 1 && (
        <div className={styles.stack}>
          <Pick
            legend={t('form.subTag')}
            options={subTags.map(({ id, name }) => ({ value: id, label: name }))}
            none={t('form.subTagNone')}
            value={value.subTag}
            whyNot={whyNotTag}
            onPick={(subTag) => onChange({ subTag })}
          />
          <SubTagTests box={plan} chosen={chosen} />
        </div>
      )}
      {value.tag === 'hypothesis' && tagged && <HypothesisFields value={value} onChange={onChange} />}
      {tagged && <SourceFields value={value.source} onChange={(source) => onChange({ source })} />}
      {tagged && value.source?.kind === 'measurement' && (
        <MeasureFields value={value.measure} onChange={(measure) => onChange({ measure })} />
      )}
      {value.tag === 'opinion' && tagged && <BasisField value={value} onChange={onChange} />}
      <ChildrenField value={value.children} onChange={(children) => onChange({ children })} />
      {may(writer.role, 'speak-for-somebody', 'own') && (
        <BehalfField value={value.onBehalfOf} onChange={(onBehalfOf) => onChange({ onBehalfOf })} />
      )}
      <WrittenIn value={value.lang ?? i18n.language} onChange={(lang) => onChange({ lang })} />
    </>
  )
}

function TagLabel({ tag }: { readonly tag: (typeof TAGS)[number] }) {
  const { t } = useTranslation('board')
  return (
    <>
      <Icon name={tag} />
      {t(`tag.${tag}`)}
    </>
  )
}

/** The question that tells each kind from its neighbours: of the chosen one, or of all while none is. */
function SubTagTests({ box, chosen }: { readonly box: BoxPlan; readonly chosen: SubTagPlan | null }) {
  if (chosen) return <p className="small">{chosen.test}</p>
  return (
    <ul className={`small ${styles.tests}`}>
      {box.subTags.map(({ id, name, test }) => (
        <li key={id}>
          <b>{name}</b> {test}
        </li>
      ))}
    </ul>
  )
}

function BasisField({ value, onChange }: Omit<CardDetailsProps, 'box'>) {
  const { t } = useTranslation('cards')
  return (
    <label className="field">
      <span>{t('basis.ask')}</span>
      <input
        className="input"
        dir="auto"
        maxLength={LIMITS.smallWords}
        value={value.basedOn ?? ''}
        onChange={({ target }) => onChange({ basedOn: target.value === '' ? null : target.value })}
      />
      <small>{t('basis.hint')}</small>
    </label>
  )
}

function HypothesisFields({ value, onChange }: Omit<CardDetailsProps, 'box'>) {
  const { t } = useTranslation(['board', 'cards'])
  return (
    <>
      {(['test', 'rival'] as const).map((field) => (
        <label className="field" key={field}>
          <span>{t(`form.${field}`)}</span>
          <input
            className="input"
            dir="auto"
            maxLength={LIMITS.smallWords}
            value={value[field] ?? ''}
            onChange={({ target }) => onChange({ [field]: target.value === '' ? null : target.value })}
          />
        </label>
      ))}
      <p className="small">{t('cards:hypothesisHint')}</p>
    </>
  )
}

function ChildrenField({
  value,
  onChange,
}: {
  readonly value: readonly ChildId[]
  readonly onChange: (children: readonly ChildId[]) => void
}) {
  const { t } = useTranslation('board')
  const { view } = useGrid()
  return (
    <fieldset>
      <legend>{t('form.children')}</legend>
      <div className="pick">
        {view.children.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={value.includes(id)}
              onChange={({ target }) =>
                onChange(
                  view.children.map((child) => child.id).filter((c) => (c === id ? target.checked : value.includes(c))),
                )
              }
            />
            <span>{firstName(name)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
