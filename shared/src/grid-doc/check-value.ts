import type { EditRefusal } from '../protocol/refusal.ts'

/** A value as Yjs keeps it in a map: JSON, and nothing that JSON cannot say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Says why a value may not stand where it was written, or null when it may. Runs on every edit, so: no schema library. */
export type Check = (value: unknown) => EditRefusal | null

const ID = /^[\w-]{1,64}$/

export const anId: Check = (value) => (typeof value === 'string' && ID.test(value) ? null : 'not-understood')

/** A key or a reference of the shape `<member>:<random>`. */
export const aKey: Check = (value) => (typeof value === 'string' && splitKey(value) ? null : 'not-understood')

export const aBoolean: Check = (value) => (typeof value === 'boolean' ? null : 'not-understood')

export const justTrue: Check = (value) => (value === true ? null : 'not-understood')

/** Text of at most so many UTF-16 units; it may be empty. */
export function words(max: number): Check {
  return (value) => (typeof value !== 'string' ? 'not-understood' : value.length > max ? 'too-long' : null)
}

/** As `words`, with something in it besides spaces. */
export function someWords(max: number): Check {
  const check = words(max)
  return (value) => check(value) ?? (typeof value === 'string' && value.trim() !== '' ? null : 'not-understood')
}

/** Text of this shape, which must be anchored at both ends. */
export function matching(pattern: RegExp): Check {
  return (value) => (typeof value === 'string' && pattern.test(value) ? null : 'not-understood')
}

/** One of these words. */
export function oneOf(values: readonly string[]): Check {
  return (value) => (typeof value === 'string' && values.includes(value) ? null : 'not-understood')
}

/** Null, or what this check takes. */
export function orNull(check: Check): Check {
  return (value) => (value === null ? null : check(value))
}

/** At most so many values, each as this check takes it. The first refusal counts. */
export function listOf(check: Check, max: number): Check {
  return (value) => {
    if (!Array.isArray(value)) return 'not-understood'
    if (value.length > max) return 'too-many'
    return firstRefusal(value, check)
  }
}

/** What one of these takes. */
export function either(...checks: readonly Check[]): Check {
  return (value) => (checks.some((check) => check(value) === null) ? null : (checks[0]?.(value) ?? 'not-understood'))
}

/** An object with exactly these fields. */
export function exactly(fields: Readonly<Record<string, Check>>): Check {
  const names = Object.keys(fields)
  return (value) => {
    if (!isRecord(value) || Object.keys(value).length !== names.length) return 'not-understood'
    for (const [name, check] of Object.entries(fields)) {
      const refusal = Object.hasOwn(value, name) ? check(value[name]) : 'not-understood'
      if (refusal) return refusal
    }
    return null
  }
}

/** Whether a value is an object with keys: no null and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The two halves of a `<member>:<random>` key, or null when it is not one. */
export function splitKey(key: string): { readonly prefix: string; readonly rest: string } | null {
  const colon = key.indexOf(':')
  const prefix = key.slice(0, colon)
  const rest = key.slice(colon + 1)
  return colon > 0 && ID.test(prefix) && ID.test(rest) ? { prefix, rest } : null
}

function firstRefusal(values: readonly unknown[], check: Check): EditRefusal | null {
  for (const value of values) {
    const refusal = check(value)
    if (refusal) return refusal
  }
  return null
}
