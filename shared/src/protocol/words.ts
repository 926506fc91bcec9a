import { z } from 'zod'

/** Nothing that is not drawn may turn the words around it round, or stand where nothing is seen. Joiners, which scripts need, may. */
const TURNS_ROUND = /[\u202A-\u202E\u2066-\u2069]/
const CONTROL = /(?![\n\r\t])\p{Cc}/u
const DRAWN = /[^\s\p{Cf}]/u

/** Words that somebody typed: at least one sign that is drawn, at most `max` characters, trimmed. A refusal names the field, never the words. */
export function words(max: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((typed) => DRAWN.test(typed) && !CONTROL.test(typed) && !TURNS_ROUND.test(typed))
}
