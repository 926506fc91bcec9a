import type { OnBehalfOf } from '@evenhand/shared/domain/grid'
import { onlyAsProxy } from '@evenhand/shared/domain/policy'
import { useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from './grid-context.tsx'

export interface BehalfFieldProps {
  readonly value: OnBehalfOf | null
  readonly onChange: (value: OnBehalfOf | null) => void
}

/** Whose words the author only types. Somebody who speaks for another has to say for whom. [P2] */
export function BehalfField({ value, onChange }: BehalfFieldProps) {
  const { t } = useTranslation('board')
  const { view, writer } = useGrid()
  const [name, setName] = useState(value?.name ?? '')
  const id = useId()
  const needed = onlyAsProxy(writer.role, 'add-card')

  function typed(next: string) {
    setName(next)
    const called = next.trim()
    const child = view.children.find((each) => each.name.toLowerCase() === called.toLowerCase())
    const person = view.people.find((each) => each.name.toLowerCase() === called.toLowerCase())
    const said = { name: called, child: child?.id ?? null }
    // Somebody of this audience can say themselves that these are their words.
    if (called !== '') onChange(person && person.id !== writer.member ? { ...said, member: person.id } : said)
    // A card of a proxy never stands without a name, not even between two letters.
    else if (!needed) onChange(null)
  }

  return (
    <div className="field">
      <label htmlFor={id}>{t('form.behalf')}</label>
      <input
        id={id}
        className="input"
        dir="auto"
        maxLength={120}
        list={`${id}-names`}
        required={needed}
        aria-describedby={`${id}-hint`}
        value={name}
        onChange={({ target }) => typed(target.value)}
      />
      <datalist id={`${id}-names`}>
        {[...view.children.map((child) => child.name), ...view.people.map((person) => person.name)].map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </datalist>
      <small id={`${id}-hint`}>{t(needed ? 'form.behalfNeeded' : 'form.behalfHint')}</small>
    </div>
  )
}
