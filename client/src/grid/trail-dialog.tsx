import type { Card } from '@evenhand/shared/domain/grid'
import { TAGS } from '@evenhand/shared/domain/grid'
import { boxPlan, subTagPlan, type Template } from '@evenhand/shared/domain/template'
import type { TrailStep, TrailView } from '@evenhand/shared/protocol/trail'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { command } from '../session/command.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useGrid } from './grid-context.tsx'
import { useNameOf } from './use-name-of.ts'

export interface TrailDialogProps {
  readonly card: Card
  readonly open: boolean
  readonly onClose: () => void
}

/** When a card was moved or tagged otherwise, by whom and from what to what; asked of the server, because no document holds it. [D8] */
export function TrailDialog({ card, open, onClose }: TrailDialogProps) {
  const { t } = useTranslation('cards')
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('trail.title')}
      actions={<Button onPress={onClose}>{t('trail.close')}</Button>}
    >
      <p>{t('trail.lead')}</p>
      <Steps card={card} />
    </Dialog>
  )
}

type Read = 'loading' | 'failed' | readonly TrailStep[]

function Steps({ card }: { readonly card: Card }) {
  const { t } = useTranslation('cards')
  const { view } = useGrid()
  const [read, setRead] = useState<Read>('loading')
  const path = `/api/p/${view.me.participant}/cards/${encodeURIComponent(card.id)}/trail`
  const look = useCallback(async () => {
    setRead('loading')
    const answer = await command<TrailView>('GET', path)
    setRead(answer.ok ? answer.value.steps : 'failed')
  }, [path])
  useEffect(() => void look(), [look])
  if (read === 'loading') return <p role="status">{t('trail.loading')}</p>
  if (read === 'failed') {
    return (
      <div role="alert">
        <p>{t('trail.failed')}</p>
        <Button small onPress={() => void look()}>
          {t('trail.again')}
        </Button>
      </div>
    )
  }
  if (read.length === 0) return <p>{t('trail.nothing')}</p>
  return (
    <ol>
      {read.map((step) => (
        <TrailLine key={`${step.at} ${step.field} ${step.to}`} step={step} />
      ))}
    </ol>
  )
}

function TrailLine({ step }: { readonly step: TrailStep }) {
  const { t, i18n } = useTranslation(['cards', 'board'])
  const { writer } = useGrid()
  const template = useTemplate()
  const nameOf = useNameOf()
  const name = step.by === writer.member ? t('trail.you') : step.by ? nameOf(step.by) : t('board:somebody')
  const when = i18n.format.moment(step.at)
  const called = (id: string | null) => {
    const tag = TAGS.find((each) => each === id)
    if (step.field === 'tag') return tag ? t(`board:tag.${tag}`) : t('trail.none.tag')
    if (id === null) return t('trail.none.subTag')
    return (step.field === 'box' ? boxPlan(template, id)?.title : subTagName(template, id)) ?? id
  }
  return (
    <li>
      <b>{t('trail.who', { when, name })}</b>{' '}
      {t(`trail.step.${step.field}`, { from: called(step.from), to: called(step.to) })}
    </li>
  )
}

/** A sub-tag by its id in any box: a card may have been in another one then. */
function subTagName({ boxes }: Template, id: string): string | null {
  for (const box of boxes) {
    const plan = subTagPlan(box, id)
    if (plan) return plan.name
  }
  return null
}
