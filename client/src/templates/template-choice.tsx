import type { MeetingKind } from '@evenhand/shared/domain/meeting'
import type { Template } from '@evenhand/shared/domain/template'
import type { TemplatesView } from '@evenhand/shared/protocol/templates-view'
import { useState } from 'react'
import { useInOwnLanguage } from '../i18n/use-in-own-language.ts'
import { useI18n, useTranslation } from '../i18n/use-translation.ts'
import { command } from '../session/command.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { Shown } from '../ui/shown.tsx'
import { useLoad } from '../ui/use-load.ts'
import { TemplatePreview } from './template-preview.tsx'

const NONE: readonly Template[] = []

/** What somebody has chosen for a new meeting: enough to say it and to send it. */
export type ChosenTemplate = Pick<Template, 'id' | 'name'>

export interface TemplateChoiceProps {
  readonly kind: MeetingKind
  /** Null: what is usual for the kind. */
  readonly value: ChosenTemplate | null
  readonly onChange: (chosen: ChosenTemplate | null) => void
}

/** What a new meeting is made of. The usual unless somebody looks and chooses another. */
export function TemplateChoice({ kind, value, onChange }: TemplateChoiceProps) {
  const { t } = useTranslation('templates')
  const [open, setOpen] = useState(false)
  return (
    <div className="row">
      <p>
        {t('choice.label')} <b>{value?.name ?? t('choice.usual')}</b>
      </p>
      <Button small onPress={() => setOpen(true)}>
        {t('choice.look')}
      </Button>
      {open && (
        <ChoiceDialog
          kind={kind}
          value={value}
          onClose={() => setOpen(false)}
          onChange={(chosen) => {
            setOpen(false)
            onChange(chosen)
          }}
        />
      )}
    </div>
  )
}

function ChoiceDialog({ kind, value, onChange, onClose }: TemplateChoiceProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('templates')
  const i18n = useI18n()
  const { loaded, reload } = useLoad('templates', async () => {
    // Without its words a template stands in its own.
    const words = i18n.need('every-template').catch(() => null)
    const [answer] = await Promise.all([command<TemplatesView>('GET', '/api/staff/templates'), words])
    return answer
  })
  const templates = useInOwnLanguage(loaded.state === 'ready' ? loaded.value.templates : NONE)
  const [looked, look] = useState<string | null>(value?.id ?? null)
  const offered = templates.filter(({ kinds }) => kinds.includes(kind))
  const usual = loaded.state === 'ready' ? loaded.value.usual[kind] : null
  const shown = offered.find(({ id }) => id === (looked ?? usual)) ?? offered[0]
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('choice.title')}
      actions={
        <>
          <Button
            look="main"
            notNow={shown ? undefined : t('choice.notYet')}
            onPress={() => shown && onChange(shown.id === usual ? null : { id: shown.id, name: shown.name })}
          >
            {t('choice.use')}
          </Button>
          <Button onPress={onClose}>{t('choice.leave')}</Button>
        </>
      }
    >
      <Shown loaded={loaded} onAgain={reload}>
        {({ faults }) => (
          <>
            {faults.length > 0 && <Faults faults={faults} />}
            <Choice
              name="template"
              label={t('choice.which')}
              options={offered.map(({ id, name }) => ({
                value: id,
                words: id === usual ? t('choice.isUsual', { name }) : name,
              }))}
              value={shown?.id ?? ''}
              onChange={look}
            />
            {shown && <TemplatePreview template={shown} />}
          </>
        )}
      </Shown>
    </Dialog>
  )
}

/** Somebody wrote a template and wonders why it is not here. */
function Faults({ faults }: Pick<TemplatesView, 'faults'>) {
  const { t } = useTranslation('templates')
  return (
    <Notice tone="hold" title={t('choice.faults', { count: new Set(faults.map(({ file }) => file)).size })}>
      <ul>
        {faults.map(({ file, path, problem }) => (
          <li key={`${file} ${path} ${problem}`}>
            {file}: {path}: {problem}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
