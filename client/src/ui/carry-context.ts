import { createContext } from 'react'
import type { Carry } from '../session/carry.ts'

/** Null where nothing is ever handed on, as in a test of one part. */
export const CarryContext = createContext<Carry | null>(null)
