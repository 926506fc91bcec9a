import { answersBox } from '@evenhand/shared/domain/card-flags'
import { LINK_KINDS, type LinkKind } from '@evenhand/shared/domain/card-link'
import type { Card } from '@evenhand/shared/domain/grid'
import { boxPlan } from '@evenhand/shared/domain/template'
import { useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import styles from './link-dialog.module.css'
import { useCards, useGrid } from './grid-context.tsx'
import { planThings } from './plan-words.ts'
import { shortly } from './shortly.ts'
import { useLinks } from './use-around.ts'
import { useCardMarks } from './use-card-marks.ts'

export interface LinkDialogProps {
  readonly card: Card
  readonly open: boolean
  readonly onClose: () => void
}

/** What this card has to do with another one. A safety card is asked first for the worry it answers, an opinion for its facts. */
export function LinkDialog({ card, open, onClose }: LinkDialogProps) {
  const { t } = useTranslation('cards')
  const template = useTemplate()
  const answers = answersBox(card, template)
  const [picked, pick] = useState<LinkKind | null>(null)
  const kind = picked ?? (answers !== null ? 'answers' : card.tag === 'opinion' ? 'based_on' : 'supports')
  const box = kind === 'answers' && answers !== null ? boxPlan(template, answers) : null
  const title = box
    ? t('link.titleAnswers', { box: box.short })
    : t(kind === 'based_on' ? 'link.titleBasis' : 'link.title')
  return (
    <Dialog open={open} onClose={onClose} title={title} actions={<Button onPress={onClose}>{t('link.done')}</Button>}>
      <label className="field">
        <span>{t('link.kind')}</span>
        <select
          className="input"
          value={kind}
          onChange={({ target }) => pick(LINK_KINDS.find((each) => each === target.value) ?? null)}
        >
          {LINK_KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`link.kinds.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <Targets card={card} kind={kind} first={box?.id ?? null} />
    </Dialog>
  )
}

interface TargetsProps {
  readonly card: Card
  readonly kind: LinkKind
  /** The box whose cards are asked for; null: any. */
  readonly first: string | null
}

/** The cards and the parts of the plan that can stand at the other end, those asked for before the others. */
function Targets({ card, kind, first }: TargetsProps) {
  const { t } = useTranslation('cards')
  const { room } = useGrid()
  const { boxes } = useTemplate()
  const others = useCards().filter(({ id, withdrawn }) => id !== card.id && !withdrawn)
  const fits = (other: Card) => kind !== 'based_on' || other.tag === 'fact'
  const asked = boxes.filter(({ id }) => first === null || id === first)
  const groups = asked.map(({ id, title }) => ({
    title,
    things: others
      .filter((other) => other.box === id && fits(other))
      .map((other) => ({ key: String(other.id), words: shortly(other) || t('links.noWords') })),
  }))
  const plan = kind === 'based_on' ? [] : planThings(room.doc)
  const shown = [...groups, { title: t('link.plan'), things: plan }].filter(({ things }) => things.length > 0)
  if (shown.length === 0) return <p>{t('link.nothing')}</p>
  return (
    <div className={styles.targets}>
      {shown.map((group) => (
        <TargetGroup key={group.title} card={card} kind={kind} {...group} />
      ))}
    </div>
  )
}

interface TargetGroupProps {
  readonly card: Card
  readonly kind: LinkKind
  readonly title: string
  readonly things: readonly { readonly key: string; readonly words: string }[]
}

function TargetGroup({ card, kind, title, things }: TargetGroupProps) {
  const { t } = useTranslation('cards')
  const { link } = useCardMarks()
  const links = useLinks()
  const id = useId()
  const has = (key: string) => links.some((line) => line.from === card.id && line.to === key && line.kind === kind)
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>
        {things.map(({ key, words }) => (
          <li key={key}>
            <span dir="auto">{words}</span>
            {has(key) ? (
              <span className={styles.linked}>{t('link.linked')}</span>
            ) : (
              <Button small label={`${t('link.send')}: ${words}`} onPress={() => link(card, key, kind)}>
                {t('link.send')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
