/**
 * Finds every place of a source file where the gate refuses, and says how to switch that one refusal off. Works on the
 * syntax tree, so that a refusal is found by what it is and not by how its line happens to be written.
 */
import { parseAst } from 'vitest/node'
import { REASONS } from './gate-files.mjs'

/** Names that stand for a refusal found before them. */
const PASSED_ON = new Set(['refusal', 'verdict', 'stage'])
/** Tables of whole values, and objects of checks that several of them share. */
const TABLES = new Set(['VALUE_ROOTS', 'PLAN_VALUES', 'IMPACT_VALUES'])
const SHAPES = new Set(['speaker', 'measure', 'said'])

/**
 * Gives one entry for each refusal: where it is, and the text that takes its place when it is switched off. `rules` says
 * what else refuses in this file, as `gate-files.mjs` has it.
 */
export function findRefusals(file, source, rules) {
  const found = new Map()
  const visit = (node, ancestors) => {
    const within = nameOf(ancestors)
    for (const [part, replacement] of switchedOff(node, { ancestors, within, rules })) {
      const { start, end } = part
      const line = source.slice(0, start).split('\n').length
      const text = source.slice(start, end).replace(/\s+/g, ' ')
      found.set(`${start}-${end}`, { file, line, start, end, replacement, within, text })
    }
  }
  walk(parseAst(source, { lang: 'ts' }), [], visit)
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/** The parts of this node to replace, each with what by. */
function switchedOff(node, context) {
  const { ancestors, within, rules } = context
  const refuses = refusalTest(within, rules)
  switch (node.type) {
    case 'IfStatement':
      if (endsInRefusal(node.consequent, refuses)) return each(node.test, '||', 'false')
      // Where it lets something through early, every condition of that is a refusal.
      return endsInPass(node.consequent) ? each(node.test, '&&', 'true') : []
    case 'ConditionalExpression':
      if (refuses(node)) return []
      if (refuses(node.consequent)) return each(node.test, '||', 'false')
      return refuses(node.alternate) ? each(node.test, '&&', 'true') : []
    case 'ThrowStatement':
      return isMalformed(node) && !isUnderCondition(ancestors) ? [[node, ';']] : []
    case 'ReturnStatement':
      return ofReturn(node.argument, context)
    case 'ArrowFunctionExpression':
      return node.body.type === 'BlockStatement'
        ? []
        : ofReturn(node.body, { ...context, within: nameOf([...ancestors, node]) })
    case 'CallExpression':
      return ofCall(node)
    case 'ExpressionStatement':
      if (node.expression.operator === '&&=') return each(node.expression.right, '&&', 'true')
      return isTold(node.expression) ? [[node, ';']] : []
    case 'Property':
      return ofTable(node, ancestors)
    default:
      return []
  }
}

function ofReturn(value, { ancestors, within, rules }) {
  if (!value || typeof value.value === 'boolean') return []
  if (rules.falses?.includes(within)) return each(value, '&&', 'true')
  if (rules.trues?.includes(within)) return each(value, '||', 'false')
  const unconditional = rules.pass && !isUnderCondition(ancestors) && refusalTest(within, rules)(value)
  return unconditional ? [[value, rules.pass]] : []
}

/** A bound of a number that is read; a question that somebody else answers. */
function ofCall(node) {
  const { callee, arguments: given } = node
  if (callee.property?.name === 'uint' && given.length === 1) return [[given[0], '']]
  if (callee.property?.name === 'passed') return [[node, 'true']]
  return callee.name === 'permits' ? [[node, "'pass'"]] : []
}

/** What an update does has to be told to be judged, and counted to be limited: leaving that out refuses nothing. */
function isTold({ type, operator, left, callee }) {
  if (type === 'AssignmentExpression') return operator !== '=' && ['count', 'list'].includes(left.object?.name)
  return callee?.object?.object?.name === 'effects' && ['write', 'erase'].includes(callee.property.name)
}

/** In the tables: a check that accepts anything, a field that may be left out, a row that admits every node. */
function ofTable(node, ancestors) {
  const name = node.key.name
  const [inside] = ancestors.slice(-2)
  if (name === 'required' && node.value.elements) {
    return node.value.elements.map((element) => [element, element.value === 'order' ? "'author'" : "'order'"])
  }
  if (ancestors.some(({ id }) => id?.name === 'ADMITTED')) {
    return [[node.value, "['paragraph', 'bulletList', 'listItem', 'hardBreak']"]]
  }
  const isField = inside?.key?.name === 'fields' || inside?.callee?.name === 'exactly' || SHAPES.has(inside?.id?.name)
  return isField || (name === 'value' && isInTable(ancestors)) ? [[node, `${name}: () => null`]] : []
}

function isInTable(ancestors) {
  return ancestors.some(({ id }) => TABLES.has(id?.name))
}

function refusalTest(within, { nulls = [], falses = [], trues = [], names = [] }) {
  const refuses = (node) => {
    if (node?.type === 'Literal') {
      if (node.value === null) return nulls.includes(within)
      if (node.value === false) return falses.includes(within)
      return node.value === true ? trues.includes(within) : REASONS.has(node.value)
    }
    if (node?.type === 'Identifier') return PASSED_ON.has(node.name) || names.includes(`${within}: ${node.name}`)
    if (node?.type === 'CallExpression') return ['refuse', 'refused'].includes(node.callee.name)
    return node?.type === 'ConditionalExpression' && refuses(node.consequent) && refuses(node.alternate)
  }
  return refuses
}

function endsInRefusal(statement, refuses) {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement
  if (last?.type === 'ReturnStatement') return refuses(last.argument)
  if (last?.type === 'ExpressionStatement') return saysUnsound(last.expression)
  return last?.type === 'ThrowStatement' && isMalformed(last)
}

/** `return 'pass'`: a word of the gate alone. */
function endsInPass(statement) {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement
  return last?.type === 'ReturnStatement' && last.argument?.value === 'pass'
}

/** `sound = false`, as the effect check says it. */
function saysUnsound({ type, left, right }) {
  return type === 'AssignmentExpression' && left.name === 'sound' && right.value === false
}

function isMalformed({ argument }) {
  return argument.type === 'NewExpression' && argument.callee.name === 'Malformed'
}

function isUnderCondition(ancestors) {
  const [above, parent] = ancestors.slice(-2)
  return parent?.type === 'IfStatement' || (parent?.type === 'BlockStatement' && above?.type === 'IfStatement')
}

/** Every operand of a chain of `||` or `&&`, each alone. */
function each(test, operator, replacement) {
  const inner = test.type === 'ParenthesizedExpression' ? test.expression : test
  if (inner.type === 'LogicalExpression' && inner.operator === operator) {
    return [...each(inner.left, operator, replacement), ...each(inner.right, operator, replacement)]
  }
  return [[test, replacement]]
}

/** The name of the innermost function that has one: declared, a method, or what it is assigned to. */
function nameOf(ancestors) {
  for (let at = ancestors.length - 1; at >= 0; at--) {
    const node = ancestors[at]
    if (node.type === 'FunctionDeclaration' && node.id) return node.id.name
    if (!/^(Arrow)?FunctionExpression$/.test(node.type)) continue
    const holder = ancestors[at - 1]
    if (holder?.type === 'VariableDeclarator') return holder.id.name
    if (holder?.type === 'Property') return holder.key.name
  }
  return 'the file'
}

function walk(node, ancestors, visit) {
  visit(node, ancestors)
  const inside = [...ancestors, node]
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, inside, visit)
    }
  }
}
