import { LANGUAGE_FACTS } from '../i18n/languages.ts'
import { OFFERED } from '../i18n/load-sentences.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Tick } from '../ui/ticks.tsx'
import { NotChecked } from './not-checked.tsx'
import styles from './settings.module.css'
import { languageOf } from './show-settings.ts'
import { THEMES } from './settings.ts'
import { useSettings } from './use-settings.ts'

export interface SettingsDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Each choice shows at once, behind the window; there is nothing to confirm. [U6] [U7] */
export function SettingsDialog({ open, onClose }: SettingsDialogProps) {
  const { t } = useTranslation('settings')
  const [settings, change] = useSettings()
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('open')}
      actions={
        <Button look="main" onPress={onClose}>
          {t('ui:close')}
        </Button>
      }
    >
      <p className="small">{t('lead')}</p>
      <Choice
        name="settings-theme"
        label={t('theme.label')}
        options={THEMES.map((theme) => ({ value: theme, words: t(`theme.${theme}`) }))}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
      />
      {OFFERED.length > 1 && <LanguageChoice />}
      <fieldset className={styles.part} aria-describedby="settings-others-hint">
        <legend>{t('others.label')}</legend>
        <p id="settings-others-hint" className="small">
          {t('others.hint')}
        </p>
        <Tick checked={settings.hearsOthers} onChange={(hearsOthers) => change({ hearsOthers })}>
          {t('others.hear')}
        </Tick>
      </fieldset>
      <p>
        <a href="/help" target="_blank" rel="noopener">
          {t('help')} <span className="small">({t('newWindow')})</span>
        </a>
      </p>
    </Dialog>
  )
}

/** Each language by its own name, so that whoever reads no other finds it. */
function LanguageChoice() {
  const { t, i18n } = useTranslation('settings')
  const [settings, change] = useSettings()
  const wanted = languageOf(settings)
  return (
    <div className={styles.part}>
      <Choice
        name="settings-language"
        label={t('language.label')}
        hint={t('language.hint')}
        options={OFFERED.map((language) => ({
          value: language,
          words: LANGUAGE_FACTS[language].name,
          lang: LANGUAGE_FACTS[language].locale,
        }))}
        value={wanted}
        onChange={(language) => change({ language })}
      />
      <NotChecked />
      <div role="status">
        {wanted !== i18n.language && (
          <div className="row">
            <p className="small">{t('language.coming', { language: LANGUAGE_FACTS[wanted].name })}</p>
            <Button small onPress={() => change({ language: wanted })}>
              {t('language.again')}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
