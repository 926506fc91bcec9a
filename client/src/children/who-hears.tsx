import type { Child } from '@evenhand/shared/domain/meeting'
import { may } from '@evenhand/shared/domain/policy'
import { useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { useAsking } from '../people/use-asking.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Refused } from '../ui/refused.tsx'
import { askAbout } from './ask-children.ts'
import styles from './own-page.module.css'

type Hears = '' | 'helpers' | 'everyone'

/**
 * What the child wants to happen with their words: said to those who can read this page, who hand nothing on without it.
 * Choosing hands nothing over by itself. Nothing is chosen for the child. [C1]
 */
export function WhoHears({ child }: { readonly child: Child }) {
  const { t } = useTranslation('children')
  const { view, writer } = useGrid()
  const { run, working, refusal } = useAsking()
  const mine = view.panels[0]?.accounts.find(({ own }) => own) ?? null
  const [hears, setHears] = useState<Hears>(mine ? (mine.everyone ? 'everyone' : 'helpers') : '')
  const [choice, setChoice] = useState(mine?.choice ?? '')
  const [saved, setSaved] = useState(false)
  const id = useId()
  const { audience } = view
  if (audience === null || !may(writer.role, 'enter-childs-words', 'own')) return null

  async function save() {
    if (audience === null || hears === '') return
    const said = choice.trim() === '' ? t(`page.hears.${hears}`) : choice.trim()
    const account = { howGathered: mine?.howGathered ?? '', observedInstead: mine?.observedInstead ?? '', mayHear: [] }
    const put = { audience, ...account, choice: said, everyone: hears === 'everyone' }
    setSaved(await run(() => askAbout(view.me.participant, child.id).account(put)))
  }

  const changing = () => setSaved(false)
  return (
    <section className={styles.box} aria-label={t('page.hears.title')}>
      <form
        className={styles.writing}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Choice<Hears>
          name={`${id}-hears`}
          label={t('page.hears.title')}
          options={[
            { value: 'helpers', words: t('page.hears.helpers') },
            { value: 'everyone', words: t('page.hears.everyone') },
          ]}
          value={hears}
          onChange={(value) => {
            changing()
            setHears(value)
          }}
        />
        <label htmlFor={id}>{t('page.hears.else')}</label>
        <textarea
          id={id}
          className="input"
          dir="auto"
          rows={2}
          maxLength={2_000}
          value={choice}
          onChange={({ target }) => {
            changing()
            setChoice(target.value)
          }}
        />
        <div className="row">
          <Button
            type="submit"
            look="main"
            notNow={hears === '' ? t('page.scale.choose') : working ? t('working') : undefined}
          >
            {t('page.hears.save')}
          </Button>
        </div>
        <p role="status">{saved && t('page.hears.saved')}</p>
        {refusal && <Refused reason={refusal} />}
      </form>
    </section>
  )
}
