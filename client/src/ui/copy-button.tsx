import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import styles from './copy-button.module.css'

export interface CopyButtonProps {
  readonly text: string
  readonly children: string
  readonly label?: string
}

/** Copies, and says so. Where the browser does not allow it, the text comes into sight, already selected. */
export function CopyButton({ text, children, label }: CopyButtonProps) {
  const { t } = useTranslation('ui')
  const [came, setCame] = useState<'not-yet' | 'copied' | 'by-hand'>('not-yet')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCame('copied')
    } catch {
      setCame('by-hand')
    }
  }
  return (
    <span className={styles.copy}>
      <Button small icon="link" onPress={() => void copy()} {...(label ? { label } : {})}>
        {children}
      </Button>
      <span role="status" className={styles.said}>
        {came === 'copied' && (
          <>
            <Icon name="saved" /> {t('copied')}
          </>
        )}
        {came === 'by-hand' && t('copyByHand')}
      </span>
      {came === 'by-hand' && (
        <input
          className="input"
          readOnly
          value={text}
          aria-label={children}
          ref={(input) => input?.select()}
          onFocus={(event) => event.target.select()}
        />
      )}
    </span>
  )
}
