import { useAnnouncer } from '../announcing/use-announcer.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useSettings } from '../settings/use-settings.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Tick } from '../ui/ticks.tsx'
import styles from './keys.module.css'

const ROWS = ['tab', 'enter', 'menu', 'arrows', 'pick', 'escape', 'undo', 'help'] as const

export interface KeysDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Every key that does something, in words, and whether others' changes are read out. */
export function KeysDialog({ open, onClose }: KeysDialogProps) {
  const { t } = useTranslation('keys')
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} actions={<Button onPress={onClose}>{t('close')}</Button>}>
      <p>{t('lead')}</p>
      <table className={styles.keys}>
        <thead className="hush">
          <tr>
            <th scope="col">{t('key')}</th>
            <th scope="col">{t('does')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`rows.${row}.keys`)}</th>
              <td>{t(`rows.${row}.does`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <HearsOthers />
    </Dialog>
  )
}

/** Others' changes are told, or not, to this reader alone. */
function HearsOthers() {
  const { t } = useTranslation(['keys', 'settings', 'announcing'])
  const [{ hearsOthers }, change] = useSettings()
  const { say } = useAnnouncer()
  return (
    <>
      <h3>{t('hearing')}</h3>
      <p>{t('hearingLead')}</p>
      <Tick
        checked={hearsOthers}
        onChange={(hears) => {
          change({ hearsOthers: hears })
          say(t(hears ? 'announcing:pause.off' : 'announcing:pause.on'))
        }}
      >
        {t('settings:others.hear')}
      </Tick>
    </>
  )
}
