/** The value, which can only be missing because of a bug. The message names the thing, never its content. */
export function must<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`missing: ${what}`)
  return value
}
