import type { ReactNode, Ref } from 'react'
import { Icon, type IconName } from './icon.tsx'

type Look = 'main' | 'plain' | 'quiet'

const LOOKS: Record<Look, string> = { main: 'btn btn--main', plain: 'btn', quiet: 'btn btn--plain' }

export interface ButtonProps {
  readonly children: ReactNode
  /** `main` once a page, `quiet` looks like a link. */
  readonly look?: Look
  readonly icon?: IconName
  readonly small?: boolean
  readonly wide?: boolean
  readonly type?: 'button' | 'submit'
  /** Why it cannot be pressed now: stays focusable, and the reason is read with it. */
  readonly notNow?: string | undefined
  readonly onPress?: () => void
  /** When the words alone do not say enough out of their row. */
  readonly label?: string
  readonly autoFocus?: boolean
  readonly id?: string
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ children, look = 'plain', icon, type = 'button', notNow, onPress, ...rest }: ButtonProps) {
  const { small, wide, label, autoFocus, id, ref } = rest
  return (
    <button
      type={type}
      id={id}
      ref={ref}
      autoFocus={autoFocus}
      className={[LOOKS[look], icon && 'btn--icon', small && 'btn--small', wide && 'btn--wide']
        .filter(Boolean)
        .join(' ')}
      aria-disabled={notNow === undefined ? undefined : true}
      aria-label={label}
      title={notNow}
      onClick={(event) => {
        if (notNow !== undefined) return event.preventDefault()
        onPress?.()
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}
