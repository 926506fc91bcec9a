import { firstName } from '@evenhand/shared/domain/participant'
import type { MemberId } from '@evenhand/shared/domain/ids'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { command } from '../session/command.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import { Tick, Ticks } from '../ui/ticks.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import type { Steering } from './steering.ts'
import { type Askable, couldBeAsked, whoIsAsked } from './who-is-asked.ts'
import { useWords, type Words } from './words.ts'
import styles from './scores-page.module.css'

interface OpenLookFormProps {
  readonly view: MeetingView
  readonly onSteer: Steering['onSteer']
}

interface Option {
  readonly key: string
  readonly askable: Askable
}

/** The chair chooses what to ask and opens the look. Beside each question stands whom it would be asked of. */
export function OpenLookForm({ view, onSteer }: OpenLookFormProps) {
  const words = useWords(view)
  const { t, refusal } = words
  const [picked, setPicked] = useState<readonly string[] | null>(null)
  const [anyway, setAnyway] = useState<readonly MemberId[]>([])
  const [before, setBefore] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const template = useTemplate()
  const options = optionsOf(view, template.decision !== null)
  const chosen = options.filter(({ key, askable }) => picked?.includes(key) ?? startsChosen(view, askable))
  const guests = couldBeAsked(
    view,
    chosen.map(({ askable }) => askable),
  )
  const again = view.looks.some(({ earlier }) => earlier === null)
  const nobody = chosen.filter(({ askable }) => whoIsAsked(view, askable, anyway).length === 0)
  const open = async () => {
    if (chosen.length === 0) return setProblem(t('openLook.choose'))
    if (nobody.length > 0) return setProblem(t('openLook.nobody'))
    onSteer(true)
    const body = bodyOf(view, chosen, { anyway, before })
    const outcome = await command('POST', `/api/p/${view.me.participant}/looks`, body)
    onSteer(outcome.ok)
    setProblem(outcome.ok ? null : refusal(outcome.reason))
  }
  return (
    <section className={styles.sheet}>
      <h3>{t(again ? 'openLook.titleAgain' : 'openLook.title')}</h3>
      <p className="small">{t(again ? 'openLook.hintAgain' : 'openLook.hint')}</p>
      {options.length > 0 && (
        <Ticks
          label={t('openLook.which')}
          options={options.map(({ key, askable }) => ({ key, words: sayOption(view, askable, anyway, words) }))}
          chosen={chosen.map(({ key }) => key)}
          onChange={setPicked}
        />
      )}
      {guests.length > 0 && (
        <Ticks
          label={t('openLook.anyway')}
          options={guests.map(({ id, name }) => ({ key: id, words: name }))}
          chosen={anyway}
          onChange={setAnyway}
        />
      )}
      <Tick checked={before} onChange={setBefore}>
        {t('openLook.before')}
      </Tick>
      <FormProblem>{problem}</FormProblem>
      <p>
        <Button
          look="main"
          icon="sealed"
          notNow={options.length === 0 ? t('openLook.noScale') : undefined}
          onPress={() => void open()}
        >
          {t('openLook.button')}
        </Button>
      </p>
      {options.length === 0 && <p className="small">{t('openLook.noScale')}</p>}
      <p className="small">{t('openLook.optional')}</p>
    </section>
  )
}

function optionsOf(view: MeetingView, asksViews: boolean): readonly Option[] {
  const scales = view.scales.map((askable) => ({ key: askable.id, askable }))
  if (!asksViews) return scales
  const views = view.children.map(({ id }) => {
    return { key: `view-${id}`, askable: { kind: 'threshold_view', child: id } as const }
  })
  return [...scales, ...views]
}

/** What is usual to begin with: every scale that somebody is there to answer. Views come later in a meeting. */
function startsChosen(view: MeetingView, askable: Askable): boolean {
  return askable.kind !== 'threshold_view' && whoIsAsked(view, askable, []).length > 0
}

function sayOption(
  view: MeetingView,
  askable: Askable,
  anyway: readonly MemberId[],
  { t, child, list }: Words,
): string {
  const people = whoIsAsked(view, askable, anyway).map(({ name }) => firstName(name))
  const question = askable.kind === 'threshold_view' ? t('openLook.view') : askable.question
  const names = people.length > 0 ? t('openLook.of', { names: list(people) }) : t('openLook.ofNobody')
  return `${child(askable.child)}: ${question} (${names})`
}

function bodyOf(
  { audience }: MeetingView,
  chosen: readonly Option[],
  more: { readonly anyway: readonly MemberId[]; readonly before: boolean },
) {
  return {
    ...(audience ? { audience } : {}),
    scales: chosen.flatMap(({ askable }) => (askable.kind === 'threshold_view' ? [] : [askable.id])),
    views: chosen.flatMap(({ askable }) => (askable.kind === 'threshold_view' ? [askable.child] : [])),
    ...more,
  }
}
