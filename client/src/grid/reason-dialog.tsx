import { useId, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

export interface ReasonDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly lead: string
  readonly label: string
  readonly limit: number
  readonly required: boolean
  readonly send: string
  readonly cancel: string
  readonly onSend: (words: string) => void
}

/** Asks for a few words before something is done. What was typed stays when it is closed by accident. */
export function ReasonDialog({ open, onClose, title, lead, label, limit, required, ...rest }: ReasonDialogProps) {
  const [words, setWords] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const over = words.trim().length > limit

  function send() {
    const said = words.trim()
    if (over || (required && said === '')) return field.current?.focus()
    rest.onSend(said)
    setWords('')
    onClose()
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button look="main" onPress={send}>
            {rest.send}
          </Button>
          <Button onPress={onClose}>{rest.cancel}</Button>
        </>
      }
    >
      <p>{lead}</p>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <textarea
          ref={field}
          id={id}
          className="input"
          dir="auto"
          rows={3}
          required={required}
          aria-invalid={over}
          aria-describedby={`${id}-count`}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <small id={`${id}-count`}>
          {words.trim().length} / {limit}
        </small>
      </div>
    </Dialog>
  )
}
