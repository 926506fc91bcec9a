import { LIMITS } from '@evenhand/shared/domain/grid'
import type { ChildId } from '@evenhand/shared/domain/ids'
import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { Scale } from '@evenhand/shared/domain/scale'
import { impactText } from '@evenhand/shared/grid-doc/edit-grid'
import { plainWords } from '@evenhand/shared/grid-doc/words'
import { memo, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon } from '../ui/icon.tsx'
import { whyNoWriting } from './card-abilities.ts'
import { useGrid, useImpact } from './grid-context.tsx'
import { ImpactCitations } from './impact-citations.tsx'
import styles from './impact-band.module.css'
import { ImpactSaid, WordHelp } from './later.ts'
import { WordsView } from './words-view.tsx'
import { WritingPlace } from './writing-place.tsx'

/** The child in the middle, between the ends of their scale in words; on four boxes 10 stands on the left, beside what works. [R7] */
export const ImpactBand = memo(function ImpactBand() {
  const { t } = useTranslation('board')
  const { view } = useGrid()
  const [chosen, choose] = useState<ChildId | null>(null)
  const whyReadOnly = useWhyReadOnly()
  const child = view.children.find(({ id }) => id === chosen) ?? view.children[0]
  if (!child) return null
  const scale = scaleOf(view.scales, child)
  const [left, right] = scale?.direction === 'ten-right' ? ([0, 10] as const) : ([10, 0] as const)
  return (
    <section className={styles.band} aria-labelledby="box-impact" data-box="impact">
      <ScaleEnd scale={scale} place={left} />
      <div className={styles.middle}>
        <div className={styles.head}>
          <Icon name="impact" />
          <h2 id="box-impact">{t('impact.title', { child: firstName(child.name) })}</h2>
          {view.children.length > 1 && <ChildTabs chosen={child.id} onChoose={choose} />}
          <p className={styles.note}>{whyReadOnly ?? t('impact.together')}</p>
        </div>
        {whyReadOnly ? <ImpactWords child={child.id} /> : <ImpactEditor key={child.id} child={child} />}
        <ImpactCitations child={child.id} />
        <div className={styles.foot}>
          {!whyReadOnly && <StatementHelp child={child.id} />}
          <ImpactSaid key={child.id} child={child.id} brief />
        </div>
      </div>
      <ScaleEnd scale={scale} place={right} right />
    </section>
  )
})

/** The scale whose ends stand beside the child: how safe and well they are, or else how close the goal is. */
function scaleOf(scales: readonly Scale[], child: Child): Scale | null {
  const own = scales.filter((scale) => scale.child === child.id)
  return own.find(({ kind }) => kind === 'safety_and_wellbeing') ?? own.find(({ kind }) => kind === 'goal') ?? null
}

interface ScaleEndProps {
  readonly scale: Scale | null
  readonly place: 0 | 10
  readonly right?: boolean
}

function ScaleEnd({ scale, place, right = false }: ScaleEndProps) {
  const { t } = useTranslation('board')
  const words = place === 10 ? scale?.anchor10 : scale?.anchor0
  return (
    <p className={right ? `${styles.end} ${styles.right}` : styles.end}>
      <b>{place}</b>
      <span dir="auto">{words ?? t('impact.noScale')}</span>
    </p>
  )
}

interface ChildTabsProps {
  readonly chosen: ChildId
  readonly onChoose: (child: ChildId) => void
}

function ChildTabs({ chosen, onChoose }: ChildTabsProps) {
  const { t } = useTranslation('board')
  const { view } = useGrid()
  return (
    <div className={styles.tabs} role="group" aria-label={t('impact.tabs')}>
      {view.children.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {firstName(name)}
        </button>
      ))}
    </div>
  )
}

/** Why this person cannot write the statement now, in words, or null. */
function useWhyReadOnly(): string | null {
  const { t } = useTranslation('board')
  const { writer } = useGrid()
  if (!may(writer.role, 'write-impact', 'own')) return t('impact.role')
  const why = whyNoWriting(writer)
  return why && t(`why.${why}`)
}

/** Mounted only where this person may write now; elsewhere the words are read from the document and never bound to it. */
function ImpactEditor({ child }: { readonly child: Child }) {
  const { t } = useTranslation('board')
  const { room, view } = useGrid()
  const words = useImpact(child.id)
  const label = t('impact.editor', { child: firstName(child.name) })
  return (
    <div className={styles.writing}>
      {words.length === 0 && <p className={styles.invite}>{t('impact.invite', { child: firstName(child.name) })}</p>}
      <WritingPlace
        text={impactText(room.doc, child.id)}
        words={words}
        label={label}
        limit={LIMITS.impactWords}
        carets={{ presence: room.presence, name: view.me.name }}
      />
    </div>
  )
}

function StatementHelp({ child }: { readonly child: ChildId }) {
  return <WordHelp of="statement" text={plainWords(useImpact(child))} />
}

function ImpactWords({ child }: { readonly child: ChildId }) {
  const { t } = useTranslation('board')
  const words = useImpact(child)
  if (words.length === 0) return <p className={styles.note}>{t('impact.empty')}</p>
  return <WordsView className={styles.words ?? ''} words={words} />
}
