import { useEffect, useState } from 'react'
import type { WordCheck } from './check-words.ts'

type Checked =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly check: WordCheck }
  | { readonly state: 'failed' }

/** Long enough that nobody is corrected in the middle of a word. */
const RESTS_MS = 600

/** Reads a text beside the page whenever its writer rests; shows what was last read until then. */
export function useWordCheck(text: string): Checked {
  const [worker, setWorker] = useState<Worker | null>(null)
  const [checked, setChecked] = useState<Checked>({ state: 'reading' })
  useEffect(() => {
    const started = new Worker(new URL('./plain-words-worker.ts', import.meta.url), { type: 'module' })
    started.onmessage = ({ data }: MessageEvent<WordCheck>) => setChecked({ state: 'read', check: data })
    started.onerror = () => setChecked({ state: 'failed' })
    setWorker(started)
    return () => started.terminate()
  }, [])
  useEffect(() => {
    const timer = setTimeout(() => worker?.postMessage(text, []), RESTS_MS)
    return () => clearTimeout(timer)
  }, [worker, text])
  return checked
}
