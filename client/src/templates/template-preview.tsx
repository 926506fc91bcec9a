import type { BoxPlan, Template } from '@evenhand/shared/domain/template'
import { useTranslation } from '../i18n/use-translation.ts'
import styles from './template-preview.module.css'

/** A template before anybody has chosen it: its empty board drawn small, its stages, its scales and what is decided. */
export function TemplatePreview({ template }: { readonly template: Template }) {
  const { t } = useTranslation('templates')
  const { about, scales, decision, questionSets, reference, analyses } = template
  const panels = [
    ...questionSets.map(({ name }) => name),
    ...analyses.map(({ heading }) => heading),
    ...(reference ? [reference.name] : []),
  ]
  return (
    <div className={styles.preview}>
      <p>{about}</p>
      <SmallBoard template={template} />
      <StageLine template={template} />
      {scales.length > 0 && (
        <section>
          <h4>{t('preview.scales')}</h4>
          <ul className={styles.list}>
            {scales.map((scale) => (
              <li key={scale.kind}>
                {scale.question.replaceAll('{child}', t('preview.child'))}{' '}
                <span className={styles.quiet}>
                  {scale.kind === 'picture' ? scale.steps.join(' · ') : t(`preview.${scale.direction}`)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {decision && (
        <section>
          <h4>{t('preview.decision')}</h4>
          <p>{decision.options.map(({ name }) => name).join(' · ')}</p>
        </section>
      )}
      {panels.length > 0 && (
        <section>
          <h4>{t('preview.panels')}</h4>
          <p>{panels.join(' · ')}</p>
        </section>
      )}
    </div>
  )
}

function StageLine({ template: { stages } }: { readonly template: Template }) {
  const { t } = useTranslation('templates')
  const minutes = stages.reduce((sum, stage) => sum + (stage.followUp ? 0 : stage.minutes), 0)
  return (
    <section>
      <h4>{t('preview.stages', { count: minutes })}</h4>
      <ol className={styles.stages}>
        {stages.map(({ id, title, minutes: each, followUp }) => (
          <li key={id}>
            {title}{' '}
            <span className={styles.quiet}>
              {t(followUp ? 'preview.followUp' : 'preview.minutes', { count: each })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Where each box stands, in the grid areas of its layout. */
const AT: Partial<Record<BoxPlan['look'], string | undefined>> = {
  resilience: styles.top,
  adversity: styles.left,
  protective: styles.right,
  vulnerability: styles.bottom,
}

function SmallBoard({ template: { layout, boxes } }: { readonly template: Template }) {
  const { t } = useTranslation('templates')
  const band = (
    <li key="band" className={`${styles.band} ${layout === 'two_axes' ? '' : styles.across}`}>
      {t('preview.band')}
    </li>
  )
  const drawn = boxes.map(({ id, look, title }) => (
    <li
      key={id}
      className={[
        styles.box,
        styles[look],
        layout === 'two_axes' && (AT[look] ?? styles.across),
        layout === 'four_boxes' && look === 'plain' && styles.across,
      ]
        .filter(Boolean)
        .join(' ')}
    >
      {title}
    </li>
  ))
  return (
    <section>
      <h4>{t('preview.board')}</h4>
      <ul className={`${styles.board} ${styles[layout]}`}>
        {layout === 'four_boxes' ? [...drawn.slice(0, 2), band, ...drawn.slice(2)] : [...drawn, band]}
      </ul>
    </section>
  )
}
