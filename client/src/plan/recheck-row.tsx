import { LIMITS } from '@evenhand/shared/domain/grid'
import { firstName } from '@evenhand/shared/domain/participant'
import type { Recheck, RecheckState } from '@evenhand/shared/domain/plan'
import { recheck, removePlanValue } from '@evenhand/shared/grid-doc/edit-plan'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Pick } from '../grid/pick.tsx'
import { useGrid, usePerson } from '../grid/grid-context.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { PlanField } from './plan-field.tsx'
import styles from './plan.module.css'
import { usePlan } from './use-plan.ts'
import { useWhyNoPlan } from './why-no-plan.ts'

export interface RecheckRowProps {
  /** The key of a card or of a part of the plan. */
  readonly of: string
  readonly words: string
  /** What can be said of it. */
  readonly states: readonly RecheckState[]
  /** What is pointed out about it, to be read and not judged. */
  readonly pointedOut: readonly string[]
}

/** One thing of last time: what each person says of it now, and this person's own word. */
export function RecheckRow({ of, words, states, pointedOut }: RecheckRowProps) {
  const { t } = useTranslation('plan')
  const { writer } = useGrid()
  const said = usePlan().rechecks.get(of) ?? []
  const [asking, setAsking] = useState(false)
  const why = useWhyNoPlan()('recheck') ?? undefined
  const mine = said.find(({ by }) => by === writer.member) ?? null
  return (
    <li className={styles.step}>
      <div>
        <p className={styles.what} dir="auto">
          {words}
        </p>
        {pointedOut.map((remark) => (
          <p key={remark} className={styles.know}>
            {remark}
          </p>
        ))}
      </div>
      <div className={styles.by}>
        {said.length === 0 && <p>{t('since.notRechecked')}</p>}
        {said.map((each) => (
          <RecheckWords key={each.id} said={each} />
        ))}
        <Button small notNow={why} label={t('since.sayLabel', { words })} onPress={() => setAsking(true)}>
          {t(mine ? 'since.change' : 'since.say')}
        </Button>
        {asking && <RecheckDialog row={{ of, words, states }} mine={mine} onClose={() => setAsking(false)} />}
      </div>
    </li>
  )
}

function RecheckWords({ said }: { readonly said: Recheck }) {
  const { t } = useTranslation('plan')
  const person = usePerson(said.by)
  return (
    <p>
      <b>{t(`state.${said.state}`)}</b> {t('since.by', { name: person ? firstName(person.name) : t('somebody') })}
      {said.words !== '' && (
        <>
          {' '}
          <q dir="auto">{said.words}</q>
        </>
      )}
    </p>
  )
}

interface RecheckDialogProps {
  readonly row: { readonly of: string; readonly words: string; readonly states: readonly RecheckState[] }
  readonly mine: Recheck | null
  readonly onClose: () => void
}

function RecheckDialog({ row, mine, onClose }: RecheckDialogProps) {
  const { t } = useTranslation('plan')
  const { room, writer } = useGrid()
  const [state, setState] = useState<RecheckState | null>(mine?.state ?? null)
  const [words, setWords] = useState(mine?.words ?? '')

  function send() {
    if (state) recheck(room.doc, { by: writer.member, of: row.of, state, words: words.trim() })
    else if (mine) removePlanValue(room.doc, 'rechecks', mine.id)
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('since.dialog')}
      actions={
        <>
          <Button look="main" onPress={send}>
            {t('since.send')}
          </Button>
          <Button onPress={onClose}>{t('since.not')}</Button>
        </>
      }
    >
      <p dir="auto">{row.words}</p>
      <Pick
        legend={t('since.ask')}
        options={row.states.map((value) => ({ value, label: t(`state.${value}`) }))}
        value={state}
        none={t('since.notRechecked')}
        onPick={setState}
      />
      <PlanField label={t('since.words')} lines={3} limit={LIMITS.smallWords} value={words} onChange={setWords} />
    </Dialog>
  )
}
