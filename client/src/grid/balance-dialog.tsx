import { cardBalance, SIDES } from '@evenhand/shared/domain/card-balance'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import styles from './balance-dialog.module.css'
import { useCards, useGrid } from './grid-context.tsx'

/** How many cards each side has, for the chair alone: counts, and nothing that judges them. */
export function Balance() {
  const { t } = useTranslation('cards')
  const { writer } = useGrid()
  const [open, setOpen] = useState(false)
  if (writer.role !== 'chair') return null
  return (
    <>
      <Button small look="quiet" onPress={() => setOpen(true)}>
        {t('balance.open')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('balance.title')}
        actions={<Button onPress={() => setOpen(false)}>{t('balance.close')}</Button>}
      >
        <p>{t('balance.lead')}</p>
        <Counts />
        <p className="small">{t('balance.note')}</p>
      </Dialog>
    </>
  )
}

function Counts() {
  const { t } = useTranslation('cards')
  const { view } = useGrid()
  const { boxes } = useTemplate()
  const cards = useCards()
  const rows = boxes.map(({ id, title }) => ({ id, title, counts: cardBalance(cards, id, view.people) }))
  return (
    <table className={styles.counts}>
      <thead>
        <tr>
          <th scope="col">{t('balance.box')}</th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              {t(`balance.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, counts }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            {SIDES.map((side) => (
              <td key={side}>{counts[side]}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('balance.total')}</th>
          {SIDES.map((side) => (
            <td key={side}>{rows.reduce((sum, { counts }) => sum + counts[side], 0)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}
