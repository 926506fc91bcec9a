import type { AudienceId } from '@evenhand/shared/domain/ids'
import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import type { AccountView } from '@evenhand/shared/protocol/child-view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { useAsking } from '../people/use-asking.ts'
import { Button } from '../ui/button.tsx'
import { Refused } from '../ui/refused.tsx'
import { Ticks } from '../ui/ticks.tsx'
import { WordsField } from '../ui/words-field.tsx'
import { askAbout } from './ask-children.ts'
import styles from './children.module.css'
import { useAudienceName } from './use-audience-words.ts'

interface AccountFormProps {
  readonly child: Child
  readonly account: AccountView | null
  readonly onClose: () => void
}

const FIELDS = ['howGathered', 'choice', 'observedInstead'] as const
const MOST = 2_000

/** One's own account of how a child's words came to be. It may always be heard where it is written, and elsewhere as ticked. */
export function AccountForm({ child, account, onClose }: AccountFormProps) {
  const { t } = useTranslation('children')
  const { view } = useGrid()
  const { run, working, refusal } = useAsking()
  const [said, setSaid] = useState({
    howGathered: account?.howGathered ?? '',
    choice: account?.choice ?? '',
    observedInstead: account?.observedInstead ?? '',
  })
  const others = useOthers()
  const [hears, setHears] = useState<readonly string[]>(
    account ? [...(account.everyone ? [EVERYONE] : []), ...account.mayHear] : [],
  )
  const { audience } = view
  if (audience === null) return null
  const name = firstName(child.name)
  const mayHear = others.flatMap(({ key, audience: id }) => (id !== null && hears.includes(key) ? [id] : []))

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const everyone = hears.includes(EVERYONE)
        const put = { audience, ...said, everyone, mayHear }
        void run(() => askAbout(view.me.participant, child.id).account(put)).then((done) => done && onClose())
      }}
    >
      {FIELDS.map((field) => (
        <WordsField
          key={field}
          label={t(`account.ask.${field}`, { child: name })}
          rows={2}
          max={MOST}
          value={said[field]}
          onChange={(words) => setSaid({ ...said, [field]: words })}
        />
      ))}
      {others.length > 0 && (
        <Ticks label={t('account.alsoHears')} options={others} chosen={hears} onChange={setHears} />
      )}
      <p className="small">{t('account.hearsHere')}</p>
      <div className="row">
        <Button type="submit" look="main" small notNow={working ? t('working') : undefined}>
          {t('account.put')}
        </Button>
        <Button small onPress={onClose}>
          {t('cancel')}
        </Button>
      </div>
      {refusal && <Refused reason={refusal} />}
    </form>
  )
}

const EVERYONE = 'everyone'

/** Who else may be ticked: the first session, and the writer's other audiences. */
function useOthers(): readonly {
  readonly key: string
  readonly audience: AudienceId | null
  readonly words: string
}[] {
  const { view } = useGrid()
  const nameOf = useAudienceName()
  const here = view.audiences.find(({ id }) => id === view.audience)
  const others = view.audiences.filter(
    ({ id, kind }) => id !== view.audience && kind !== 'everyone' && kind !== 'family_time',
  )
  const inFirst =
    here?.kind !== 'everyone' && (here?.kind === 'child' || view.audiences.some(({ kind }) => kind === 'everyone'))
  return [
    ...(inFirst ? [{ key: EVERYONE, audience: null, words: nameOf({ kind: 'everyone', label: '' }) }] : []),
    ...others.map((each) => ({ key: each.id, audience: each.id, words: nameOf(each) })),
  ]
}
