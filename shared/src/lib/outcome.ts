/** What a refusable step gives back: the value, or a reason from a closed list. A refusal is a value; only bugs throw. */
export type Outcome<Value, Reason extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason }

/** The value, as an outcome. */
export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** The reason, as an outcome. It is a constant word and names nothing that somebody wrote. */
export function refused<Reason extends string>(reason: Reason): { readonly ok: false; readonly reason: Reason } {
  return { ok: false, reason }
}
