import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MEETING_KINDS } from '@evenhand/shared/domain/meeting'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { LogFields } from '../observe/log.ts'
import fourBoxes from '../../../shared/src/domain/templates/four_boxes.json' with { type: 'json' }
import { loadTemplates } from './load-templates.ts'

let folder: string
const own = () => join(folder, 'templates')
const put = (name: string, content: unknown) =>
  writeFileSync(join(own(), name), typeof content === 'string' ? content : JSON.stringify(content))
const idsOf = (templates: ReturnType<typeof loadTemplates>) => templates.all().map(({ id }) => id)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-'))
  mkdirSync(own())
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the templates that meetings can be made of', () => {
  test('[T1] are the shipped ones when there is no folder of one’s own', () => {
    const templates = loadTemplates({ folder: join(folder, 'not-there') })
    expect(templates.faults).toEqual([])
    expect(idsOf(templates).toSorted()).toEqual([
      'family_network',
      'four_boxes',
      'group_supervision',
      'three_columns',
      'two_axes',
    ])
    expect(templates.byId('group_supervision')?.analyses.map(({ id }) => id)).toContain('what_it_tells')
    expect(templates.byId('four_boxes')?.reference?.levels).toHaveLength(4)
  })

  test.each(MEETING_KINDS)('[T1] a %s has a usual one that suits it', (kind) => {
    expect(loadTemplates({ folder }).usualFor(kind).kinds[0]).toBe(kind)
  })

  test('[T2] a first meeting’s has no stage that looks back', () => {
    const templates = loadTemplates({ folder })
    const looksBack = (occasion: 'first' | 'follow_up') =>
      templates.usualFor('initial_child_protection_conference', occasion).stages.some(({ followUp }) => followUp)
    expect([looksBack('first'), looksBack('follow_up')]).toEqual([false, true])
  })

  test('[T1] an organisation’s own is offered beside them', () => {
    put('ours.json', { ...fourBoxes, id: 'our_four', name: 'Our four boxes' })
    const templates = loadTemplates({ folder: own() })
    expect(templates.faults).toEqual([])
    expect(templates.byId('our_four')?.name).toBe('Our four boxes')
    expect(templates.byId('four_boxes')?.version).toBe(1)
  })

  test('[T2] of several versions the highest is offered, and is the usual one when what was shipped was', () => {
    put('b.json', { ...fourBoxes, version: 2, name: 'Second' })
    put('a.json', { ...fourBoxes, version: 3, name: 'Third' })
    const templates = loadTemplates({ folder: own() })
    expect(templates.byId('four_boxes')?.name).toBe('Third')
    expect(templates.usualFor('initial_child_protection_conference').name).toBe('Third')
    expect(idsOf(templates).filter((id) => id === 'four_boxes')).toHaveLength(1)
  })

  test('[T2] a newer one that no longer suits its kind of meeting leaves each kind one that does', () => {
    put('a.json', { ...fourBoxes, version: 2, kinds: ['group_supervision'] })
    const templates = loadTemplates({ folder: own() })
    expect(templates.usualFor('initial_child_protection_conference').kinds).toContain(
      'initial_child_protection_conference',
    )
  })
})

describe('a faulty file', () => {
  test('[T1] is left out and named in the log with what is wrong and where, and nothing of what stands in it', () => {
    put('half.json', '{"id": "half", "name": "Pip Thistledown')
    put('wrong.json', { ...fourBoxes, id: 'wrong', kinds: ['Pip Thistledown'], stages: [] })
    put('notes.txt', 'not a template')
    const lines: [string, LogFields | undefined][] = []
    const templates = loadTemplates({ folder: own(), warn: (event, fields) => lines.push([event, fields]) })
    expect(lines).toEqual([
      ['template left out', { file: 'half.json', path: '(the file)', problem: 'not JSON' }],
      [
        'template left out',
        {
          file: 'wrong.json',
          path: 'kinds[0]',
          problem: 'not one of: initial_child_protection_conference, family_network_meeting, group_supervision',
        },
      ],
      ['template left out', { file: 'wrong.json', path: 'stages', problem: 'too little' }],
    ])
    expect(JSON.stringify(lines)).not.toContain('Thistledown')
    expect(templates.all()).toHaveLength(5)
  })

  test('[T1] with a version that is there already does not take its place', () => {
    put('again.json', { ...fourBoxes, name: 'Another first version' })
    const templates = loadTemplates({ folder: own() })
    expect(templates.faults).toEqual([
      { file: 'again.json', path: 'version', problem: 'is there already with this id' },
    ])
    expect(templates.byId('four_boxes')?.name).toBe(fourBoxes.name)
  })

  test('[T1] that is far too long is not even read', () => {
    put('long.json', `"${'x'.repeat(600_000)}"`)
    expect(loadTemplates({ folder: own() }).faults).toEqual([
      { file: 'long.json', path: '(the file)', problem: 'too long' },
    ])
  })
})

describe('a panel of one’s own', () => {
  const analyses = [{ id: 'what_it_tells', heading: 'Our heading', ask: 'What do you make of it?' }]

  test('[T2] with a higher version stands in every template that names it, unless it takes away what a stage needs', () => {
    put('ours.json', { panel: 'analyses', id: 'risk_analysis', version: 2, analyses })
    const templates = loadTemplates({ folder: own() })
    // The shipped stages name headings that are not in it, so they keep the shipped panel, and the log says so.
    expect(templates.byId('four_boxes')?.analyses).toHaveLength(4)
    expect(templates.faults).toContainEqual(
      expect.objectContaining({ file: 'four_boxes.json', problem: 'no such box' }),
    )
    put('whole.json', {
      panel: 'analyses',
      id: 'risk_analysis',
      version: 3,
      analyses: [...analyses, ...['how_worried', 'help_needed', 'not_yet_known'].map((id) => ({ ...analyses[0], id }))],
    })
    expect(loadTemplates({ folder: own() }).byId('four_boxes')?.analyses[0]?.heading).toBe('Our heading')
  })
})
