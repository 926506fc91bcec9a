import { type Source, SOURCE_KINDS } from '@evenhand/shared/domain/grid'
import { useTranslation } from '../i18n/use-translation.ts'
import styles from './card-form.module.css'
import { Pick } from './pick.tsx'

export interface SourceFieldsProps {
  readonly value: Source | null
  readonly onChange: (source: Source | null) => void
}

/** How the author knows: first the kind, then who, when and whether they were there. */
export function SourceFields({ value, onChange }: SourceFieldsProps) {
  const { t } = useTranslation(['board', 'cards'])
  const told = value?.kind === 'told_to_me'
  const firstHand = value?.firstHand === true ? 'yes' : value?.firstHand === false ? 'no' : null
  return (
    <div className={styles.stack}>
      <Pick
        legend={t('form.source')}
        options={SOURCE_KINDS.map((kind) => ({ value: kind, label: t(`sourceAsk.${kind}`) }))}
        none={t('form.sourceNone')}
        value={value?.kind ?? null}
        onPick={(kind) => onChange(kind && { ...(value ?? { who: '', when: '', firstHand: null }), kind })}
      />
      {value && (
        <>
          {told && <p className="small">{t('cards:telling.hint')}</p>}
          <div className={styles.pair}>
            {(['who', 'when'] as const).map((field) => (
              <label className="field" key={field}>
                <span>{field === 'who' && told ? t('cards:telling.by') : t(`form.${field}`)}</span>
                <input
                  className="input"
                  dir="auto"
                  maxLength={200}
                  value={value[field]}
                  onChange={({ target }) => onChange({ ...value, [field]: target.value })}
                />
              </label>
            ))}
          </div>
          <Pick
            legend={t('form.firstHand')}
            options={[
              { value: 'yes', label: t('form.yes') },
              { value: 'no', label: t('form.no') },
            ]}
            none={t('form.notSaid')}
            value={firstHand}
            onPick={(said) => onChange({ ...value, firstHand: said && said === 'yes' })}
          />
        </>
      )}
    </div>
  )
}
