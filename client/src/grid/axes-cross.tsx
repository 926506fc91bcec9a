import type { Quadrant, Template } from '@evenhand/shared/domain/template'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import { useAddingNow } from './adding-now.ts'
import styles from './axes-cross.module.css'
import { useGrid } from './grid-context.tsx'
import { AXES, endsOf } from './parts-of.ts'

/**
 * The middle of two axes: what is asked where two ends meet, and the four combinations. Somebody says in words which of
 * them feels true; no dot is put anywhere by arithmetic. [T3]
 */
export function AxesCross() {
  const { t } = useTranslation('board')
  const template = useTemplate()
  return (
    <section className={styles.cross} aria-labelledby={`box-${AXES}`} data-box={AXES}>
      <h2 id={`box-${AXES}`}>{t('axes.title')}</h2>
      <div className={styles.quarters}>
        {quartersOf(template).map((quarter) => (
          <Quarter key={quarter.ends.join(' ')} quarter={quarter} />
        ))}
      </div>
    </section>
  )
}

interface QuarterPlan {
  readonly ends: readonly [string, string]
  readonly quadrant: Quadrant | null
  readonly asks: readonly string[]
}

function Quarter({ quarter: { ends, quadrant, asks } }: { readonly quarter: QuarterPlan }) {
  const { t } = useTranslation('board')
  const { boxes } = useTemplate()
  const write = useWrite()
  const name = quadrant?.name ?? t('axes.between', { one: titleOf(boxes, ends[0]), other: titleOf(boxes, ends[1]) })
  return (
    <div className={styles.quarter}>
      <h3>{name}</h3>
      <ul className={styles.asks}>
        {asks.map((ask) => (
          <li key={ask}>
            <span>{ask}</span>{' '}
            {write.into && (
              <Say words={t('axes.answer')} label={t('axes.answerLong', { ask })} text={`${ask}\n`} {...write} />
            )}
          </li>
        ))}
      </ul>
      {quadrant && write.into && (
        <Say
          words={t('axes.feelsTrue')}
          label={t('axes.feelsTrueLong', { name })}
          text={t('axes.begin', { name })}
          {...write}
        />
      )}
    </div>
  )
}

interface SayProps {
  readonly words: string
  readonly label: string
  readonly text: string
  readonly into: string | null
  readonly whyNot: string | null
}

/** Opens a draft that begins with what it answers. */
function Say({ words, label, text, into, whyNot }: SayProps) {
  const { drafts } = useGrid()
  return (
    <Button
      small
      look="quiet"
      label={whyNot ? `${label}. ${whyNot}` : label}
      notNow={whyNot ?? undefined}
      onPress={() => into !== null && drafts.open(into, text)}
    >
      {words}
    </Button>
  )
}

/** Where such words go: the first box that is no end. */
function useWrite(): Pick<SayProps, 'into' | 'whyNot'> {
  const { boxes } = useTemplate()
  const into = boxes.find(({ look }) => look === 'plain')?.id ?? null
  return { into, whyNot: useAddingNow() }
}

/** The four meetings of an upright with a level end: top left, top right, bottom left, bottom right. */
function quartersOf({ boxes, quadrants, edges }: Template): readonly QuarterPlan[] {
  const [top, left, right, bottom] = endsOf(boxes).ends.map(({ id }) => id)
  if (top === undefined || left === undefined || right === undefined || bottom === undefined) return []
  const pairs: readonly (readonly [string, string])[] = [
    [top, left],
    [top, right],
    [bottom, left],
    [bottom, right],
  ]
  return pairs.map((ends) => ({
    ends,
    quadrant: quadrants.find((each) => meets(each.ends, ends)) ?? null,
    asks: edges.filter((each) => meets(each.between, ends)).map(({ ask }) => ask),
  }))
}

function meets(pair: readonly string[], ends: readonly string[]): boolean {
  return ends.every((end) => pair.includes(end))
}

function titleOf(boxes: Template['boxes'], id: string): string {
  return boxes.find((box) => box.id === id)?.short ?? ''
}
