import type { MeetingPeopleView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import { linkTo } from './link-to.ts'
import styles from './person-dialogs.module.css'

/** One person of the list. */
export type Invited = MeetingPeopleView['participants'][number]

/** Which question about which person is open. */
export interface LinkStep {
  readonly step: 'qr' | 'more' | 'revoke' | 'remove'
  readonly person: Invited
}

export interface PersonDialogsProps {
  readonly step: LinkStep | null
  readonly onStep: (step: LinkStep | null) => void
  readonly onRenew: (person: Invited) => void
  readonly onRevoke: (person: Invited) => void
  readonly onRemove: (person: Invited) => void
}

/** What can be done about one person and their link. What takes something away asks first. */
export function PersonDialogs(props: PersonDialogsProps) {
  const { step } = props
  if (step === null) return null
  const { person } = step
  const to = (next: LinkStep['step']) => props.onStep({ step: next, person })
  const close = () => props.onStep(null)
  switch (step.step) {
    case 'qr':
      return <QrDialog person={person} onClose={close} />
    case 'more':
      return <MoreDialog person={person} onClose={close} onRenew={props.onRenew} onAsk={to} />
    case 'revoke':
    case 'remove':
      return (
        <ConfirmDialog
          what={step.step}
          person={person}
          onYes={step.step === 'revoke' ? props.onRevoke : props.onRemove}
          onClose={close}
        />
      )
  }
}

interface OnePerson {
  readonly person: Invited
  readonly onClose: () => void
}

function QrDialog({ person, onClose }: OnePerson) {
  const { t } = useTranslation('staff')
  const { name, link } = person
  if (link.secret === null) return null
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('qr.title', { name })}
      actions={<Button onPress={onClose}>{t('ui:close')}</Button>}
    >
      <p>{t('qr.body', { name })}</p>
      <div className={styles.qr}>
        <QrCode text={linkTo(link.secret)} label={t('qr.label', { name })} />
      </div>
      <p className="small">{t('qr.secret', { name })}</p>
    </Dialog>
  )
}

interface MoreProps extends OnePerson {
  readonly onRenew: (person: Invited) => void
  readonly onAsk: (step: 'revoke' | 'remove') => void
}

function MoreDialog({ person, onClose, onRenew, onAsk }: MoreProps) {
  const { t } = useTranslation('staff')
  return (
    <Dialog
      open
      onClose={onClose}
      title={person.name}
      actions={
        <Button look="quiet" onPress={onClose}>
          {t('more.cancel')}
        </Button>
      }
    >
      <ul className={styles.choices}>
        {!person.withoutDevice && (
          <li>
            <Button wide onPress={() => onRenew(person)}>
              {t('more.renew')}
            </Button>
            <p className="small">{t('more.renewBody')}</p>
          </li>
        )}
        {person.link.state === 'ready' && (
          <li>
            <Button wide onPress={() => onAsk('revoke')}>
              {t('more.revoke')}
            </Button>
            <p className="small">{t('more.revokeBody')}</p>
          </li>
        )}
        <li>
          <Button wide onPress={() => onAsk('remove')}>
            {t('more.remove')}
          </Button>
          <p className="small">{t('more.removeBody')}</p>
        </li>
      </ul>
    </Dialog>
  )
}

interface ConfirmProps extends OnePerson {
  readonly what: 'revoke' | 'remove'
  readonly onYes: (person: Invited) => void
}

function ConfirmDialog({ what, person, onYes, onClose }: ConfirmProps) {
  const { t } = useTranslation('staff')
  const { name } = person
  return (
    <Dialog
      open
      asks
      onClose={onClose}
      title={t(`confirm.${what}`, { name })}
      actions={
        <>
          <Button look="main" onPress={() => onYes(person)}>
            {t(`confirm.${what}Yes`, { name })}
          </Button>
          <Button onPress={onClose} autoFocus>
            {t('confirm.no')}
          </Button>
        </>
      }
    >
      <p>{t(`confirm.${what}Body`)}</p>
    </Dialog>
  )
}
