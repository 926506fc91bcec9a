import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Scenario } from '../scenarios/scenario.ts'
import { createBars } from './bars.ts'
import { drawSeries } from './draw-series.ts'
import type { Circumstances } from './keep-results.ts'
import { createTable, type Round } from './table.ts'
import { createWantedTable } from './wanted.ts'

const START = '<!-- bench: from here on written by the command -->'
const END = '<!-- bench: until here -->'

/** Puts the tables between the two marks of a page, and a drawing beside it. Throws when the page has no such marks. */
export function writePage(
  file: string,
  tables: readonly { scenario: Scenario; rounds: readonly Round[] }[],
  under: Circumstances,
): void {
  const page = readFileSync(file, 'utf8')
  const [before, after] = [page.split(START)[0], page.split(END)[1]]
  if (before === undefined || after === undefined || before === page)
    throw new Error(`${file} has no place for tables.`)
  const head = `${under.at} UTC, commit ${under.commit}, Node ${under.node}, ${under.machine}: \`${under.command}\``
  const results = new Map(tables.map(({ scenario, rounds }) => [scenario.name, rounds]))
  const parts = tables.flatMap(({ scenario, rounds }) => {
    const [first] = scenario.columns
    return [
      createTable(scenario, rounds),
      ...(first ? [createBars(first, rounds), ''] : []),
      ...draw(file, scenario, rounds),
    ]
  })
  writeFileSync(file, [before + START, '', head, '', createWantedTable(results), ...parts, END + after].join('\n'))
}

function draw(file: string, { name }: Scenario, rounds: readonly Round[]): readonly string[] {
  const drawing = drawSeries(rounds)
  if (drawing === null) return []
  const beside = `${path.basename(file, '.md')}-${name}.svg`
  writeFileSync(path.join(path.dirname(file), beside), drawing)
  return [`![Resident memory over time](${beside})`, '']
}
