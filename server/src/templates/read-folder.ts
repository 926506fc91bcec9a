import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { readTemplateFile, type TemplateFile } from '@evenhand/shared/domain/template-file'
import type { Problem } from '@evenhand/shared/lib/json-problems'

/** Something that keeps a file, or a part of it, from being offered. Says nothing of what stands in the file. */
export interface TemplateFault extends Problem {
  readonly file: string
}

/** A file that could be read, and where it came from. */
export interface FoundFile {
  readonly file: string
  readonly own: boolean
  readonly content: TemplateFile
}

export interface Folder {
  readonly found: readonly FoundFile[]
  readonly faults: readonly TemplateFault[]
}

const MOST_BYTES = 512 * 1024
const MOST_FILES = 200

/** Every `.json` file of a folder, by name. A folder that is not there is an empty one. */
export function readFolder(folder: string, own: boolean): Folder {
  const names = namesIn(folder)
  const read = names.slice(0, MOST_FILES).map((file) => readOne(folder, file, own))
  const tooMany = names.slice(MOST_FILES).map((file) => fault(file, 'too many files'))
  return {
    found: read.flatMap(({ found }) => found),
    faults: [...read.flatMap(({ faults }) => faults), ...tooMany],
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
  } catch {
    return []
  }
}

function readOne(folder: string, file: string, own: boolean): Folder {
  const json = parseFile(path.join(folder, file))
  if (!json.ok) return { found: [], faults: [fault(file, json.problem)] }
  const read = readTemplateFile(json.value)
  if (!read.ok) return { found: [], faults: read.problems.map((problem) => ({ file, ...problem })) }
  return { found: [{ file, own, content: read.value }], faults: [] }
}

function parseFile(
  file: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string } {
  try {
    if (statSync(file).size > MOST_BYTES) return { ok: false, problem: 'too long' }
    return { ok: true, value: JSON.parse(readFileSync(file, 'utf8')) }
  } catch (error) {
    return { ok: false, problem: error instanceof SyntaxError ? 'not JSON' : 'cannot be read' }
  }
}

function fault(file: string, problem: string): TemplateFault {
  return { file, path: '(the file)', problem }
}
