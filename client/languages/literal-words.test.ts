import { expect, test } from 'vitest'
import { isNode, type Node, nodesIn, sourceFiles, treeOf } from './source-files.ts'

/** Attributes whose words somebody sees or hears. */
const SPOKEN =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|hint|words)$/
const LETTERS = /\p{L}{2}/u

test('[U7] No words stand in a screen itself, where no translator finds them', () => {
  const found = sourceFiles()
    .filter(({ name }) => name.endsWith('.tsx'))
    .flatMap(({ name, tree }) => literalWords(tree).map((words) => `${name}: ${words}`))
  expect(found).toEqual([])
})

test('[U7] Words between tags, in braces, in a choice and in a spoken attribute are found; names of classes are not', () => {
  const tree = treeOf(
    '<p className="quiet part" title="Go on">Hello {late && "already"}{t("lobby.title")}<b aria-label={x ? `In ${place}` : y}>·</b></p>',
    'tsx',
  )
  expect(literalWords(tree).sort()).toEqual(['Go on', 'Hello', 'In', 'already'])
})

function literalWords(tree: Node): string[] {
  const spoken = nodesIn(tree).flatMap((node) => {
    if (node.type === 'JSXText') return [node['value']]
    if (node.type === 'JSXExpressionContainer') return []
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') return shown(node['children'])
    return node.type === 'JSXAttribute' && SPOKEN.test(nameOf(node)) ? wordsOf(node['value']) : []
  })
  return spoken.map((words) => String(words).trim()).filter((words) => LETTERS.test(words))
}

function shown(children: unknown): unknown[] {
  const all: readonly unknown[] = Array.isArray(children) ? children : []
  return all.flatMap((child) => (isNode(child) && child.type === 'JSXExpressionContainer' ? wordsOf(child) : []))
}

/** Strings that an expression gives, through choices; what is handed to a function is not shown as it is. */
function wordsOf(node: unknown): unknown[] {
  if (!isNode(node)) return []
  if (node.type === 'Literal') return [node['value']]
  if (node.type === 'TemplateLiteral') return quasis(node['quasis'])
  if (node.type === 'JSXExpressionContainer') return wordsOf(node['expression'])
  if (node.type === 'ConditionalExpression') return [...wordsOf(node['consequent']), ...wordsOf(node['alternate'])]
  return node.type === 'LogicalExpression' || node.type === 'BinaryExpression'
    ? [...(node['operator'] === '+' ? wordsOf(node['left']) : []), ...wordsOf(node['right'])]
    : []
}

function quasis(parts: unknown): unknown[] {
  const all: readonly { value?: { cooked?: unknown } }[] = Array.isArray(parts) ? parts : []
  return all.map((part) => part.value?.cooked)
}

function nameOf(attribute: Node): string {
  const name = attribute['name']
  return isNode(name) ? String(name['name']) : ''
}
