import type { Box, Card } from '@evenhand/shared/domain/grid'
import { boxPlan, type Template } from '@evenhand/shared/domain/template'
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { useRootMark } from '../ui/use-root-mark.ts'
import { AddCardButton } from './add-card-button.tsx'
import { AxesCross } from './axes-cross.tsx'
import { BoardPanels } from './board-panels.tsx'
import styles from './board-view.module.css'
import { iconOf } from './box-look.ts'
import { BoxView } from './box-view.tsx'
import type { Drafts } from './drafts.ts'
import { QuietWordInDock } from '../safety/quiet-word.tsx'
import { useGrid } from './grid-context.tsx'
import { ImpactBand } from './impact-band.tsx'
import { NewBelow } from './new-below.tsx'
import { AXES, IMPACT, partsOf } from './parts-of.ts'
import { useDraft } from './use-draft.ts'
import { useNewCards } from './use-others.ts'

/** A phone: one part of the board at a time, and the way to the others. */
export function OnePart({ cards }: { readonly cards: readonly Card[] }) {
  const template = useTemplate()
  const parts = partsOf(template)
  const { view, drafts } = useGrid()
  // Whoever comes here comes to where their own words came back to, else to where this part of the meeting is written;
  // nobody is taken there later on. [U4]
  const [start] = useState(() => cameBackTo(drafts, parts) ?? startOf(template, view.stage, parts))
  const [chosen, show] = useState<string | null>(null)
  const part = chosen ?? start
  useShowNewDraft(parts, show)
  return (
    <div className={styles.solo}>
      <Switcher parts={parts} part={part} onShow={show} />
      <Part key={part} part={part} cards={cards} />
      <BoardPanels cards={cards} analyses />
      {boxPlan(template, part) ? (
        <BoxDock box={part} />
      ) : (
        <Dock>
          <QuietWordInDock view={view} />
        </Dock>
      )}
    </div>
  )
}

/** The box of the card that was refused last: its author must not look for it. */
function cameBackTo(drafts: Drafts, parts: readonly string[]): string | null {
  const box = drafts.all().findLast(({ refused }) => refused !== null)?.box
  return box !== undefined && parts.includes(box) ? box : null
}

function startOf({ stages }: Template, at: number, parts: readonly string[]): string {
  const stage = stages[at]
  if (stage?.checks.includes('impact_statements_done')) return IMPACT
  const [first = IMPACT] = parts
  if (stage?.boxes.includes(first)) return first
  return parts.find((part) => stage?.boxes.includes(part)) ?? first
}

function Part({ part, cards }: { readonly part: string; readonly cards: readonly Card[] }) {
  if (part === IMPACT) return <ImpactBand />
  if (part === AXES) return <AxesCross />
  return <BoxView box={part} cards={cards} />
}

/** A draft that is begun elsewhere, by answering a question say, is gone to, and so is a card that came back. */
function useShowNewDraft(parts: readonly string[], show: (part: string) => void) {
  const { drafts } = useGrid()
  const all = useSyncExternalStore(drafts.subscribe, drafts.all)
  const [known, keep] = useState(all)
  if (known === all) return
  keep(all)
  const begun = all.find((draft) => !known.some(({ id }) => id === draft.id) && drafts.openIn(draft.box) === draft)
  const cameBack = all.find(({ id, refused }) => refused !== null && !known.some((one) => one.id === id && one.refused))
  const goTo = begun ?? cameBack
  if (goTo && parts.includes(goTo.box)) show(goTo.box)
}

/** While a draft is open the page is for writing; once a meeting is closed, nothing comes and nothing is added. */
function BoxDock({ box }: { readonly box: Box }) {
  const draft = useDraft(box)
  const { view } = useGrid()
  if (draft) return null
  const open = view.run?.phase !== 'closed'
  return (
    <Dock>
      {open && <NewBelow box={box} />}
      {open && <AddCardButton box={box} className="btn btn--main" />}
      <QuietWordInDock view={view} />
    </Dock>
  )
}

/** Within reach of a thumb. */
function Dock({ children }: { readonly children: ReactNode }) {
  useRootMark('dock')
  return <div className={styles.dock}>{children}</div>
}

interface SwitcherProps {
  readonly parts: readonly string[]
  readonly part: string
  readonly onShow: (part: string) => void
}

function Switcher({ parts, part, onShow }: SwitcherProps) {
  const { t } = useTranslation('board')
  const template = useTemplate()
  const nav = useRef<HTMLElement>(null)
  const { focusNext, reader } = useGrid()
  useEffect(() => {
    const card = focusNext.current && reader.card(focusNext.current)
    if (!card || card.box === part) return
    // The card has gone to another part: its button leads there.
    focusNext.current = null
    nav.current?.querySelector<HTMLElement>(`[data-part="${card.box}"]`)?.focus({ preventScroll: true })
  })
  // More than five go in two lines, so that each stays wide enough for a thumb.
  const inTwo = parts.length > 5
  const perLine = inTwo ? Math.ceil(parts.length / 2) : parts.length
  useRootMark('parts', inTwo ? 'in two lines' : 'in one line')
  return (
    <nav
      ref={nav}
      className={styles.switcher}
      style={{ gridTemplateColumns: `repeat(${perLine}, 1fr)` }}
      aria-label={t('switcher')}
    >
      {parts.map((each) => (
        <button
          key={each}
          type="button"
          className={styles[boxPlan(template, each)?.look ?? each]}
          data-part={each}
          aria-current={each === part ? 'true' : undefined}
          onClick={() => onShow(each)}
        >
          <Icon name={iconOfPart(template, each)} />
          <span>{boxPlan(template, each)?.short ?? t(each === IMPACT ? 'impact.short' : 'axes.short')}</span>
          {boxPlan(template, each) && each !== part && <NewCount box={each} />}
        </button>
      ))}
    </nav>
  )
}

function iconOfPart(template: Template, part: string): IconName {
  const box = boxPlan(template, part)
  if (box) return iconOf(box.look)
  return part === IMPACT ? 'impact' : 'move'
}

function NewCount({ box }: { readonly box: Box }) {
  const { t } = useTranslation('board')
  const count = useNewCards(box).length
  if (count === 0) return null
  return (
    <span className={styles.newCount}>
      <span aria-hidden="true">+{count}</span>
      <span className="hush">{t('changed.count', { count })}</span>
    </span>
  )
}
