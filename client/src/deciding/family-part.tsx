import type { Child } from '@evenhand/shared/domain/meeting'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { canSay } from './can-say.ts'
import { OpenedForm } from './opened-form.tsx'
import { Part } from './part.tsx'
import { SayingForm } from './saying-form.tsx'
import { Spoken } from './spoken.tsx'
import styles from './deciding.module.css'

/** What the family says of the decision: in words, beside it, never as an option among others. */
export function FamilyPart({ view, child }: { readonly view: MeetingView; readonly child: Child }) {
  const { t } = useTranslation('deciding')
  const views = (view.deciding?.familyViews ?? []).filter((one) => one.child === child.id)
  const { own, others, absent } = canSay(view, 'give-family-view')
  const shared = { view, child, dissent: null, hint: t('familyHint') }
  return (
    <Part title={t('family')}>
      {views.length === 0 && <p className="small">{t('familyNone')}</p>}
      <ul className={styles.list}>
        {views.map((one) => (
          <li key={one.id}>
            <Spoken spoken={one} />
          </li>
        ))}
      </ul>
      {own && (
        <OpenedForm button={t('familyWrite')}>
          {(onDone) => <SayingForm {...shared} others={null} absent={false} onDone={onDone} />}
        </OpenedForm>
      )}
      {(others.length > 0 || absent) && (
        <OpenedForm button={t('familyWriteFor')}>
          {(onDone) => <SayingForm {...shared} others={others} absent={absent} onDone={onDone} />}
        </OpenedForm>
      )}
    </Part>
  )
}
