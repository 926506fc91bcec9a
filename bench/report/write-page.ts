import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createBars } from './bars.ts'
import { drawSeries } from './draw-series.ts'
import type { Circumstances, Result } from './keep-results.ts'
import { createTable } from './table.ts'
import { createWantedTable } from './wanted.ts'

const START = '<!-- bench: from here on written by the command -->'
const END = '<!-- bench: until here -->'

/** The page around its tables. Throws when it has no place for them. */
export function readPage(file: string): { before: string; after: string } {
  const page = readFileSync(file, 'utf8')
  const [before, rest] = page.split(START)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error(`${file} has no place for tables.`)
  return { before, after }
}

/** Puts the tables between the two marks of a page, and a drawing beside it. */
export function writePage(file: string, results: readonly Result[], under: Circumstances): void {
  const head = `${under.at} UTC, commit ${under.commit}, Node ${under.node}, ${under.machine}: \`${under.command}\``
  const parts = results.flatMap(({ scenario, rounds }) => {
    const [first] = scenario.columns
    return [
      createTable(scenario, rounds),
      ...(first ? [createBars(first, rounds), ''] : []),
      ...draw(file, { scenario, rounds }),
    ]
  })
  writeBetweenMarks(file, [head, '', createWantedTable(results), ...parts].join('\n'))
}

export function writeBetweenMarks(file: string, text: string): void {
  const { before, after } = readPage(file)
  writeFileSync(file, [before + START, '', text, END + after].join('\n'))
}

function draw(file: string, { scenario, rounds }: Result): readonly string[] {
  const drawing = drawSeries(rounds)
  if (drawing === null) return []
  const beside = `${path.basename(file, '.md')}-${scenario.name}.svg`
  writeFileSync(path.join(path.dirname(file), beside), drawing)
  return [`![Resident memory over time](${beside})`, '']
}
