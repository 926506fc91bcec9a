import { useTranslation } from '../i18n/use-translation.ts'
import type { HardSentence, WordCheck } from './check-words.ts'
import type { Term } from './jargon.ts'
import styles from './plain-words.module.css'
import { useWordCheck } from './use-word-check.ts'

/** What was found in a text while it is written. It blocks nothing, and nothing of it leaves this device. [U11] */
export function WordOffers({ text }: { readonly text: string }) {
  const { t } = useTranslation('plainWords')
  const checked = useWordCheck(text)
  return (
    <div className={styles.offers}>
      {checked.state === 'reading' && <p>{t('reading')}</p>}
      {checked.state === 'failed' && <p>{t('failed')}</p>}
      {checked.state === 'read' && <Offers check={checked.check} />}
      <p className={styles.quiet}>{t('stays')}</p>
    </div>
  )
}

/** Apart from the reading itself, which runs in a worker. */
export function Offers({ check }: { readonly check: WordCheck }) {
  const { t } = useTranslation('plainWords')
  const { readingAge, sentences, terms } = check
  return (
    <>
      <p>{readingAge === null ? t('tooShort') : t('age', { age: readingAge })}</p>
      {sentences.length + terms.length === 0 && <p>{t('nothing')}</p>}
      {sentences.length > 0 && (
        <ul className={styles.list} aria-label={t('sentences')}>
          {sentences.map((sentence, at) => (
            <SentenceOffer key={`${at}:${sentence.length}`} sentence={sentence} />
          ))}
        </ul>
      )}
      {terms.length > 0 && (
        <ul className={styles.list} aria-label={t('terms')}>
          {terms.map((term) => (
            <TermOffer key={term.term} term={term} />
          ))}
        </ul>
      )}
    </>
  )
}

function SentenceOffer({ sentence: { words, why, length } }: { readonly sentence: HardSentence }) {
  const { t } = useTranslation('plainWords')
  return (
    <li>
      <q lang="en">{beginningOf(words)}</q> {why === 'long' ? t('long', { count: length }) : t('hard')}
    </li>
  )
}

function TermOffer({ term: { term, plain, meaning, remark } }: { readonly term: Term }) {
  return (
    <li lang="en">
      <b>{term}</b> <q>{plain ?? meaning}</q>
      {remark && <small className={styles.quiet}>{remark}</small>}
    </li>
  )
}

/** Enough to find the sentence by. */
function beginningOf(sentence: string): string {
  return sentence.length > 60 ? `${sentence.slice(0, sentence.lastIndexOf(' ', 57))}…` : sentence
}
