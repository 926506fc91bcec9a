import { ATTENDS, type Attends } from '@evenhand/shared/domain/participant'
import { useTranslation } from '../i18n/use-translation.ts'
import { FoldedChoice } from '../ui/choice.tsx'

export interface AttendsChoiceProps {
  readonly name: string
  readonly label: string
  readonly attends: Attends | undefined
  readonly onChange: (attends: Attends | null) => void
}

/** In the room, by video, by phone: equal ways of taking part. Nothing is chosen for anybody. */
export function AttendsChoice({ name, label, attends, onChange }: AttendsChoiceProps) {
  const { t, i18n } = useTranslation('people')
  return (
    <FoldedChoice<Attends | 'not-said'>
      name={name}
      label={label}
      options={[
        { value: 'not-said', words: i18n.format.begin(t('manage.notSaid')) },
        ...ATTENDS.map((way) => ({ value: way, words: i18n.format.begin(t(`attends.${way}`)) })),
      ]}
      value={attends ?? 'not-said'}
      onChange={(way) => onChange(way === 'not-said' ? null : way)}
    />
  )
}
