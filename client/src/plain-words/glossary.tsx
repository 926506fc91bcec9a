import { useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { JARGON, type Term, termsIn } from './jargon.ts'
import styles from './plain-words.module.css'

const SORTED = JARGON.toSorted((a, b) => a.term.localeCompare(b.term, 'en'))

/** Every term of the field that may be heard in a meeting, and what it means; first of all those that stand in the text. [U11] */
export function Glossary({ text }: { readonly text: string }) {
  const { t } = useTranslation('plainWords')
  const [sought, setSought] = useState('')
  const id = useId()
  const here = termsIn(text)
  const found = SORTED.filter((term) => holds(term, sought.trim().toLowerCase()))
  return (
    <div className={styles.glossary}>
      {text !== '' && <h3>{t('glossary.here')}</h3>}
      {text !== '' && (here.length > 0 ? <Terms terms={here} /> : <p>{t('glossary.none')}</p>)}
      <h3>{t('glossary.all')}</h3>
      <div className="field">
        <label htmlFor={id}>{t('glossary.seek')}</label>
        <input
          id={id}
          className="input"
          type="search"
          autoComplete="off"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      </div>
      <p role="status">{t('glossary.found', { count: found.length })}</p>
      <Terms terms={found} />
    </div>
  )
}

function holds({ term, forms, meaning, plain = '' }: Term, sought: string): boolean {
  return [term, ...forms, meaning, plain].some((words) => words.toLowerCase().includes(sought))
}

/** In plain words first. */
function Terms({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <dl className={styles.terms} lang="en" dir="ltr">
      {terms.map(({ term, plain, meaning }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {plain ?? meaning}
            {plain && plain !== meaning && <small>{meaning}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
