import { useExitBar } from './exit-bar.ts'

/** Nothing of its own to see: the line with the way out stands outside this program. [X1] */
export function ExitWords() {
  useExitBar()
  return null
}
