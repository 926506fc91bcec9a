import type { Card } from '@evenhand/shared/domain/grid'
import { answersBox } from '@evenhand/shared/domain/card-flags'
import { boxPlan } from '@evenhand/shared/domain/template'
import type { RefObject } from 'react'
import { Menu, MenuItem, Text } from 'react-aria-components'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAudienceEntries } from '../audiences/use-audience-entries.ts'
import { useTemplate } from '../templates/use-template.ts'
import { AriaLocale } from '../ui/aria-locale.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { PopUp } from '../ui/pop-up.tsx'
import { iconOf } from './box-look.ts'
import { actsOn, type WhyNot, whyNot, whyNotMovedTo } from './card-abilities.ts'
import type { CardDialog } from './card-menu.tsx'
import styles from './card-menu.module.css'
import { useGrid } from './grid-context.tsx'
import { useCardActs } from './use-card-acts.ts'
import { useCardMarks } from './use-card-marks.ts'

export interface CardMenuListProps {
  readonly card: Card
  readonly onDialog: (dialog: CardDialog) => void
  readonly onClose: () => void
  /** What has the focus to begin with. */
  readonly focus: 'first' | 'menu'
  /** What opened it, and gets the focus back. */
  readonly button: RefObject<HTMLButtonElement | null>
}

interface Entry {
  readonly id: string
  readonly icon: IconName
  readonly words: string
  readonly why: WhyNot | null
  readonly onAction: () => void
}

/** What the menu of a card holds, while it is open. */
export function CardMenuList({ card, onDialog, onClose, focus, button }: CardMenuListProps) {
  const { t } = useTranslation(['board', 'plainWords'])
  const glossary: Entry = {
    id: 'words',
    icon: 'help',
    words: t('plainWords:glossary.menu'),
    why: null,
    onAction: () => onDialog('words'),
  }
  const entries = [...useEntries(card, onDialog), ...useAudienceEntries(card, onDialog), glossary]
  return (
    <PopUp className={styles.popover} button={button} onClose={onClose}>
      <AriaLocale>
        <Menu
          className={styles.menu ?? ''}
          aria-label={t('menu.open')}
          autoFocus={focus === 'first' ? 'first' : true}
          onClose={onClose}
        >
          {entries.map(MenuEntry)}
        </Menu>
      </AriaLocale>
    </PopUp>
  )
}

/** What cannot be done now stays within reach of the arrow keys, so that everybody can find out why. A plain function: the menu collects its items itself. */
function MenuEntry({ id, icon, words, why, onAction }: Entry) {
  return (
    <MenuItem
      key={id}
      id={id}
      className={styles.entry ?? ''}
      textValue={words}
      shouldCloseOnSelect={why === null}
      onAction={() => {
        if (why === null) onAction()
      }}
      // The library's own way of disabling takes an entry out of reach of the keyboard.
      ref={(node: HTMLElement | null) => node?.setAttribute('aria-disabled', String(why !== null))}
    >
      <Icon name={icon} />
      <Text slot="label">
        {words}{' '}
        {why && (
          <span className={styles.why}>
            <WhyNotWords why={why} />
          </span>
        )}
      </Text>
    </MenuItem>
  )
}

function WhyNotWords({ why }: { readonly why: WhyNot }) {
  const { t } = useTranslation('board')
  return t(`why.${why}`)
}

function useEntries(card: Card, onDialog: (dialog: CardDialog) => void): readonly Entry[] {
  const { t } = useTranslation(['board', 'cards'])
  const { writer } = useGrid()
  const acts = useCardActs()
  const marks = useCardMarks()
  const template = useTemplate()
  const move = whyNot('move', writer, card)
  const step = (way: 'up' | 'down'): Entry => ({
    id: way,
    icon: 'move',
    words: t(`menu.${way}`),
    why: move ?? (acts.canStep(card, way) ? null : 'edge'),
    onAction: () => acts.step(card, way),
  })
  const moves: readonly Entry[] = [
    step('up'),
    step('down'),
    ...template.boxes
      .filter(({ id }) => id !== card.box)
      .map(
        ({ id: box, look, title }): Entry => ({
          id: `to-${box}`,
          icon: iconOf(look),
          words: t('menu.moveTo', { box: title }),
          why: move ?? whyNotMovedTo(writer, box),
          onAction: () => acts.moveTo(card, box),
        }),
      ),
  ]
  const answers = answersBox(card, template)
  const answered = answers === null ? null : boxPlan(template, answers)
  return actsOn(boxPlan(template, card.box), writer, card).flatMap((act): Entry | readonly Entry[] => {
    const why = whyNot(act, writer, card)
    const one = { id: act, why }
    switch (act) {
      case 'edit':
        return { ...one, icon: 'minutes', words: t('menu.edit'), onAction: () => acts.edit(card) }
      case 'move':
        return moves
      case 'link': {
        const words = answered ? t('cards:menu.linkAnswers', { box: answered.short }) : t('cards:menu.link')
        return { ...one, icon: 'link', words, onAction: () => onDialog('link') }
      }
      case 'cite':
        return { ...one, icon: 'impact', words: t('cards:menu.cite'), onAction: () => onDialog('cite') }
      case 'propose':
        return { ...one, icon: 'words', words: t('cards:menu.propose'), onAction: () => onDialog('propose') }
      case 'discuss': {
        const words = t(card.discussed ? 'cards:discussed.unmark' : 'cards:discussed.menu')
        return { ...one, icon: 'checked', words, onAction: () => marks.discuss(card) }
      }
      case 'trail':
        return { ...one, icon: 'clock', words: t('cards:trail.menu'), onAction: () => onDialog('trail') }
      case 'restore':
        return { ...one, icon: 'opened', words: t('cards:menu.restore'), onAction: () => marks.restore(card) }
      case 'differ':
        return { ...one, icon: 'differ', words: t('menu.differ'), onAction: () => onDialog('contest') }
      case 'askFact':
        return { ...one, icon: 'ask', words: t('menu.askFact'), onAction: () => acts.ask(card, 'fact_or_opinion') }
      case 'askSource':
        return { ...one, icon: 'ask', words: t('menu.askSource'), onAction: () => acts.ask(card, 'source') }
      case 'withdraw':
        return { ...one, icon: 'close', words: t('menu.withdraw'), onAction: () => onDialog('withdraw') }
    }
  })
}
