import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { AccountView, PanelView } from '@evenhand/shared/protocol/child-view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { Button } from '../ui/button.tsx'
import { AccountForm } from './account-form.tsx'
import styles from './children.module.css'
import { useAudienceWords } from './use-audience-words.ts'

interface AccountsProps {
  readonly child: Child
  readonly panel: PanelView
}

/** How the child's words were gathered, what the child chose, who may hear it. Only what this audience may hear is here. [C1] */
export function Accounts({ child, panel }: AccountsProps) {
  const { t } = useTranslation('children')
  const { writer, view } = useGrid()
  const [open, setOpen] = useState(false)
  const own = panel.accounts.find((account) => account.own) ?? null
  const kind = view.audiences.find(({ id }) => id === view.audience)?.kind
  const writes = may(writer.role, 'enter-childs-words', 'own') && writer.role !== 'child' && kind !== 'family_time'
  const name = firstName(child.name)
  return (
    <section className={styles.part} aria-labelledby="panel-accounts">
      <h3 id="panel-accounts">{t('account.title', { child: name })}</h3>
      {panel.accounts.length === 0 && <p className={styles.empty}>{t('account.none', { child: name })}</p>}
      {panel.accounts.map((account, at) => (
        <OneAccount key={account.by?.id ?? `nobody-${at}`} account={account} name={name} />
      ))}
      {writes && !open && (
        <div className="row">
          <Button small onPress={() => setOpen(true)}>
            {t(own ? 'account.change' : 'account.add')}
          </Button>
        </div>
      )}
      {open && <AccountForm child={child} account={own} onClose={() => setOpen(false)} />}
    </section>
  )
}

function OneAccount({ account, name }: { readonly account: AccountView; readonly name: string }) {
  const { t } = useTranslation('children')
  const hears = useAudienceWords()(account)
  const { howGathered, choice, observedInstead, by } = account
  const said = [
    { of: t('account.how'), words: howGathered },
    { of: t('account.choice', { child: name }), words: choice },
    { of: t('account.observed', { child: name }), words: observedInstead },
  ].filter(({ words }) => words !== '')
  return (
    <div className={styles.account}>
      <dl>
        {said.map(({ of, words }) => (
          <div key={of}>
            <dt>{of}</dt>
            <dd dir="auto">{words}</dd>
          </div>
        ))}
        <div>
          <dt>{t('account.hears')}</dt>
          <dd>
            <ul>
              {hears.map((audience) => (
                <li key={audience}>{audience}</li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      {account.bySelf && <p className={styles.cite}>{t('account.bySelf', { child: name })}</p>}
      {by && !account.bySelf && (
        <p className={styles.cite}>{account.own ? t('account.byYou') : t('account.by', { name: by.name })}</p>
      )}
    </div>
  )
}
