import { createContext, useContext } from 'react'

export const CloseFoldContext = createContext<() => void>(() => {})

/** Closes the fold-out that this stands in, and gives the keyboard back to its button. */
export function useCloseFold(): () => void {
  return useContext(CloseFoldContext)
}
