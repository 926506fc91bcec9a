import { firstName } from '@evenhand/shared/domain/participant'
import type { Doer, PlannedAction } from '@evenhand/shared/domain/plan'
import { may } from '@evenhand/shared/domain/policy'
import { promiseAction } from '@evenhand/shared/grid-doc/edit-plan'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { whyNoWriting } from '../grid/card-abilities.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import styles from './plan.module.css'

export interface PromiseLineProps {
  readonly action: PlannedAction
  readonly owner: Doer
}

/** Whether the owner has said yes: by themselves, or as somebody wrote it down for them. [A2] */
export function PromiseLine({ action, owner }: PromiseLineProps) {
  const { t } = useTranslation('plan')
  const { room, writer } = useGrid()
  const why = whyNoWriting(writer)
  const notNow = why === null ? undefined : t(`board:why.${why}`)
  const isOwner = owner.member === writer.member && may(writer.role, 'own-action', 'own')
  const says = (agrees: boolean) =>
    promiseAction(room.doc, { ...action, owner }, { by: writer.member, agrees, readBack: null })
  return (
    <div className={styles.promise}>
      <PromiseWords action={action} owner={owner} />
      {isOwner && (
        <div className={styles.tools}>
          <Button small notNow={notNow} onPress={() => says(true)}>
            {t('promise.yes')}
          </Button>
          <Button small notNow={notNow} onPress={() => says(false)}>
            {t('promise.no')}
          </Button>
        </div>
      )}
      {!isOwner && <EnterPromise action={action} owner={owner} notNow={notNow} />}
    </div>
  )
}

function PromiseWords({ action: { promise }, owner }: PromiseLineProps) {
  const { t } = useTranslation('plan')
  const { view } = useGrid()
  const writer = view.people.find(({ id }) => id === promise?.by)
  const name = firstName(owner.name)
  if (!promise) return <p className="small">{t('promise.none', { name })}</p>
  const { agrees, readBack, outdated } = promise
  const said = t(agrees ? 'promise.agrees' : 'promise.refuses', { name })
  const by = readBack === null ? null : t('promise.entered', { by: writer ? firstName(writer.name) : t('somebody') })
  return (
    <p className="small">
      <b>{said}</b> {by} {readBack !== null && t(readBack ? 'promise.readBack' : 'promise.notReadBack')}{' '}
      {outdated && t('promise.outdated')}
    </p>
  )
}

type YesNo = 'yes' | 'no' | ''

type EnterPromiseProps = PromiseLineProps & { readonly notNow: string | undefined }

/**
 * For somebody on the phone, or who is not here: their answer, typed by whoever may write for others. Neither what they say
 * nor that it was read back is chosen for anybody. [P2]
 */
function EnterPromise({ action, owner, notNow }: EnterPromiseProps) {
  const { t } = useTranslation('plan')
  const { room, writer } = useGrid()
  const [open, setOpen] = useState(false)
  const [agrees, setAgrees] = useState<YesNo>('')
  const [readBack, setReadBack] = useState<YesNo>('')
  const writesForOthers =
    may(writer.role, 'write-down-for-others', 'own') || may(writer.role, 'speak-for-somebody', 'own')
  if (!writesForOthers) return null
  const name = firstName(owner.name)
  const missing = agrees === '' || readBack === '' ? t('promise.enterMissing', { name }) : undefined
  const yesNo = [
    { value: 'yes', words: t('promise.answerYes') },
    { value: 'no', words: t('promise.answerNo') },
  ] as const

  function send() {
    const said = { by: writer.member, agrees: agrees === 'yes', readBack: readBack === 'yes' }
    promiseAction(room.doc, { ...action, owner }, said)
    setAgrees('')
    setReadBack('')
    setOpen(false)
  }
  return (
    <>
      <Button small look="quiet" notNow={notNow} onPress={() => setOpen(true)}>
        {t('promise.enter', { name })}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('promise.enterTitle', { name })}
        actions={
          <>
            <Button look="main" notNow={missing} onPress={send}>
              {t('promise.enterSend')}
            </Button>
            <Button onPress={() => setOpen(false)}>{t('promise.enterNot')}</Button>
          </>
        }
      >
        <p dir="auto">{action.text}</p>
        <Choice<YesNo>
          name={`agrees-${action.id}`}
          label={t('promise.enterSays', { name })}
          options={yesNo}
          value={agrees}
          onChange={setAgrees}
        />
        <Choice<YesNo>
          name={`read-back-${action.id}`}
          label={t('promise.enterReadBack', { name })}
          options={yesNo}
          value={readBack}
          onChange={setReadBack}
        />
        {missing && <p className="small">{missing}</p>}
      </Dialog>
    </>
  )
}
