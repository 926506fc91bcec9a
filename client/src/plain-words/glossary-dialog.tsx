import { lazy, Suspense } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Dialog } from '../ui/dialog.tsx'

const Glossary = lazy(async () => ({ default: (await import('./glossary.tsx')).Glossary }))

export interface GlossaryDialogProps {
  /** What is being read; empty to look up any term. */
  readonly text: string
  readonly onClose: () => void
}

export function GlossaryDialog({ text, onClose }: GlossaryDialogProps) {
  const { t } = useTranslation(['plainWords', 'ui'])
  const close = (
    <button type="button" className="btn" onClick={onClose}>
      {t('ui:close')}
    </button>
  )
  return (
    <Dialog open onClose={onClose} title={t('glossary.title')} actions={close}>
      <Suspense fallback={<p>{t('ui:loading')}</p>}>
        <Glossary text={text} />
      </Suspense>
    </Dialog>
  )
}
