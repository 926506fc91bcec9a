import path from 'node:path'
import { expect, test } from 'vitest'
import { templateFiles, templateParts } from '../src/i18n/template-files.ts'
import { shippedWords } from '../languages/missing-sentences.ts'
import { cutTemplateWords, wordsOfPart } from './cut-template-words.ts'
import { shippedTemplates } from './shipped-templates.ts'

const ids = shippedTemplates().map(({ id }) => id)

test('[U9] Each template that ships has its words fetched in two parts, and no other is named', () => {
  const parts = ids.flatMap((id) => [`${id}.board`, `${id}.beside`])
  expect(Object.keys(templateFiles).sort()).toEqual(['every-template', ...parts].sort())
  for (const id of ids) expect(templateParts(id)).toEqual([`${id}.board`, `${id}.beside`])
  expect(templateParts('our_own')).toEqual(['every-template'])
})

test('[U7] Between them the parts hold every sentence that a template says, each once in a template', () => {
  const found = new Set<string>()
  for (const id of ids) {
    const [shown, rest] = [wordsOfPart(id, true), wordsOfPart(id, false)]
    expect(
      [...rest].filter((words) => shown.has(words)),
      id,
    ).toEqual([])
    for (const words of [...shown, ...rest]) found.add(words)
  }
  expect([...shippedWords()].filter((words) => !found.has(words))).toEqual([])
})

test('[U7] The titles of a board come first, and what is opened on it later', () => {
  const [shown, rest] = [wordsOfPart('four_boxes', true), wordsOfPart('four_boxes', false)]
  expect(shown).toContain('What are we worried about?')
  expect(shown).toContain('Levels of need')
  expect(rest).toContain('What has happened? Who saw it, and when?')
})

test('[U9] A part is cut out of the file that translators write; every other file is left alone', async () => {
  const { load } = cutTemplateWords()
  const file = path.join(import.meta.dirname, '../src/i18n/cy/template-words.ts')
  const cut = await load(`${file}?of=four_boxes.board`)
  expect(cut).toContain('"What is working well?":"Beth sy’n gweithio’n dda?"')
  expect(cut).not.toContain('What keeps the child safe now?')
  expect(await load(file)).toBe(null)
  await expect(load(`${file}?of=no_such.board`)).rejects.toThrow('a template that ships')
})
