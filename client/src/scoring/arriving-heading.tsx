import { type ReactNode, useEffect, useRef } from 'react'

interface ArrivingHeadingProps {
  /** True when the reader's own action brought them here: then they start reading at this heading. */
  readonly arrive: boolean
  readonly id?: string
  readonly children: ReactNode
}

export function ArrivingHeading({ arrive, id, children }: ArrivingHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(arrive)
  useEffect(() => {
    if (first.current) heading.current?.focus()
  }, [])
  return (
    <h3 className="title" id={id} ref={heading} tabIndex={-1} dir="auto">
      {children}
    </h3>
  )
}
