import { type ReactNode, useId, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { useFocusNext } from '../ui/use-focus-next.ts'

interface OpenedFormProps {
  readonly button: string
  readonly children: (onDone: () => void) => ReactNode
}

/** A button that opens a form in its place; when the form is done, the focus is back on the button. */
export function OpenedForm({ button, children }: OpenedFormProps) {
  const [open, setOpen] = useState(false)
  const opener = useId()
  const focusNext = useFocusNext()
  const done = () => {
    focusNext(opener)
    setOpen(false)
  }
  if (open) return children(done)
  return (
    <p>
      <Button small id={opener} onPress={() => setOpen(true)}>
        {button}
      </Button>
    </p>
  )
}
