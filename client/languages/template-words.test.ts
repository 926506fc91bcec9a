import { scaleFromPlan, USUAL_SCALE } from '@evenhand/shared/domain/scale'
import type { ChildId, ScaleId } from '@evenhand/shared/domain/ids'
import { expect, test } from 'vitest'
import { translateFilled, translateTemplate } from '../src/i18n/template-overlay.ts'
import { shippedWords } from './missing-sentences.ts'

const words: Readonly<Record<string, string>> = {
  Worried: 'Zmartwienia',
  'Good for {child}': 'Dobre dla: {child}',
  worried: 'never',
  [USUAL_SCALE.question]: 'Jak bezpieczne jest dziś dziecko: {child}?',
}
const translate = (sentence: string) => words[sentence] ?? null

test('[U7] A box, a prompt and a role are said in the reader’s language; an id and a council’s own words are left alone', () => {
  const part = {
    id: 'worried',
    kind: 'worried',
    boxes: [{ id: 'worried', title: 'Worried', prompts: ['Worried', 'Our own question?'] }],
    roleWords: { chair: 'Worried' },
    scales: [{ question: 'Good for {child}' }],
  }
  expect(translateTemplate(part, translate)).toEqual({
    id: 'worried',
    kind: 'worried',
    boxes: [{ id: 'worried', title: 'Zmartwienia', prompts: ['Zmartwienia', 'Our own question?'] }],
    roleWords: { chair: 'Zmartwienia' },
    scales: [{ question: 'Dobre dla: {child}' }],
  })
})

test('[U7] A scale that carries a child’s name is said in the reader’s language, and one that the chair reworded as she wrote it', () => {
  const of = { id: 'scale' as ScaleId, child: 'pip' as ChildId, firstName: 'Pip' }
  const scale = scaleFromPlan(USUAL_SCALE, of)
  expect(translateFilled(scale.question, 'Pip', translate)).toBe('Jak bezpieczne jest dziś dziecko: Pip?')
  expect(translateFilled('How is Pip tonight?', 'Pip', translate)).toBe('How is Pip tonight?')
  expect(translateFilled('Worried', '', translate)).toBe('Zmartwienia')
})

test('[U7] Every kind of words in a shipped template is among those to translate, and no id is', () => {
  const shipped = shippedWords()
  for (const sentence of ['What is working well?', 'Neglect', 'Levels of need', 'What worries you?', 'trainee']) {
    expect(shipped).toContain(sentence)
  }
  for (const id of ['worried', 'ten-right', 'family_spoken_to', 'working_days', '']) expect(shipped).not.toContain(id)
})
