/** The table of a mutation run, as Markdown. */

/** `results` as `mutate-gate.mjs` makes them, in the order of the source. */
export function mutationReport(results, { date, minutes }) {
  const survived = results.filter(({ fate }) => fate === 'SURVIVED')
  const equivalent = results.filter(({ fate }) => fate === 'overlaps')
  return [
    '# What happens when the gate refuses one thing less',
    '',
    'Each refusal of the gate was switched off alone, in a copy, and the tests of the gate were run: one had to fail. The',
    'fuzzers do not take part, so each refusal is found by a test that means it. A refusal that nothing can notice, because',
    'another one stands behind it, is named with its reason; both stay.',
    '',
    `Obtained with \`pnpm mutate:gate --write\` on ${date}, in ${minutes} minutes, two at a time.`,
    '',
    `${results.length} refusals: ${results.length - survived.length - equivalent.length} noticed, ${equivalent.length} overlap, ${survived.length} survived.`,
    '',
    ...byFile(results).flatMap(([file, rows]) => [
      `## \`${file}\``,
      '',
      '| Line | Switched off | Noticed by |',
      '|---|---|---|',
      ...rows.map(
        ({ line, within, text, fate, by }) =>
          `| ${line} | ${within}: \`${cell(text)}\` | ${fate === 'noticed' ? cell(by) : `**${fate}** ${cell(by)}`} |`,
      ),
      '',
    ]),
  ].join('\n')
}

function byFile(results) {
  const files = new Map()
  for (const result of results) files.set(result.file, [...(files.get(result.file) ?? []), result])
  return [...files]
}

/** One line, short enough to read, that does not end its cell. */
function cell(text) {
  const short = text.length > 110 ? `${text.slice(0, 107)}…` : text
  return short.replaceAll('|', '\\|')
}
