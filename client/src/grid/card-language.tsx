import { LANGUAGES } from '../i18n/languages.ts'
import { useTranslation } from '../i18n/use-translation.ts'

/** Languages that families in these meetings often speak, beside our own. Others may stand on a card that was imported. */
const OFTEN = [
  'ar',
  'bn',
  'es',
  'fa',
  'fr',
  'gu',
  'ku',
  'lt',
  'pa',
  'ps',
  'pt',
  'ro',
  'ru',
  'so',
  'sq',
  'ti',
  'tr',
  'uk',
  'zh',
]

/** In which language a card's words are, when it is not the reader's: said, so that nobody wonders, and nothing is hidden. [U7] */
export function CardLanguage({ lang }: { readonly lang: string | null }) {
  const { t, i18n } = useTranslation('board')
  if (lang === null || sameLanguage(lang, i18n.language)) return null
  return <p className="small">{t('inLanguage', { language: i18n.format.languageName(lang) })}</p>
}

interface WrittenInProps {
  readonly value: string
  readonly onChange: (lang: string) => void
}

/** In which language these words are written, for whoever has them read aloud. Nothing is translated. */
export function WrittenIn({ value, onChange }: WrittenInProps) {
  const { t, i18n } = useTranslation('board')
  const known: readonly string[] = [...LANGUAGES, ...OFTEN]
  const { languageName } = i18n.format
  const others = known.filter((tag) => tag !== i18n.language).map((tag) => ({ tag, name: languageName(tag) }))
  const here = { tag: i18n.language as string, name: languageName(i18n.language) }
  const sorted = [here, ...others.toSorted((a, b) => a.name.localeCompare(b.name, i18n.language))]
  return (
    <label className="field">
      <span>{t('form.writtenIn')}</span>
      <select className="input" value={value} onChange={({ target }) => onChange(target.value)}>
        {!known.includes(value) && <option value={value}>{languageName(value)}</option>}
        {sorted.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase()
}
