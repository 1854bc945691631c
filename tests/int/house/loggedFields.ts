import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import ts from 'typescript'

const levels = new Set(['trace', 'debug', 'info', 'warn', 'error', 'fatal'])

export type Logged = { file: string; line: number; fields: string[]; unclear: string[] }

/**
 * The fields of every line that the code logs: of the object that is the first argument of `logger.warn(…)`, what it is
 * spread from within the same file included. `unclear` is what could not be followed.
 */
export function loggedFields(folders: readonly string[]): Logged[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join(folder, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => !/\.test\.tsx?$|\/(fakes|migrations)\//.test(file))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      return text.includes('logger') ? inFile(file, text) : []
    })
}

function inFile(file: string, text: string): Logged[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Logged[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isLogging(node.expression)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      const logged: Logged = { file, line: line + 1, fields: [], unclear: [] }
      const [first] = node.arguments
      if (first && !isText(first)) collect(source, first, logged, 0)
      found.push(logged)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** `logger.warn`, `payload.logger[level]`, `req.payload.logger.info`. */
function isLogging(called: ts.Expression): boolean {
  if (!ts.isPropertyAccessExpression(called) && !ts.isElementAccessExpression(called)) return false
  const of = called.expression
  const name = ts.isPropertyAccessExpression(of) ? of.name.text : ts.isIdentifier(of) ? of.text : ''
  if (name !== 'logger') return false
  return ts.isElementAccessExpression(called) || levels.has(called.name.text)
}

function isText(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
}

function collect(source: ts.SourceFile, node: ts.Expression, into: Logged, depth: number): void {
  const given = bare(node)
  if (ts.isObjectLiteralExpression(given)) {
    for (const property of given.properties) {
      if (ts.isSpreadAssignment(property)) collect(source, property.expression, into, depth)
      else if (property.name && !ts.isComputedPropertyName(property.name)) {
        into.fields.push(property.name.getText().replace(/^'|'$/g, ''))
      } else into.unclear.push(property.getText())
    }
  } else if (ts.isConditionalExpression(given)) {
    collect(source, given.whenTrue, into, depth)
    collect(source, given.whenFalse, into, depth)
  } else if (ts.isBinaryExpression(given)) collect(source, given.right, into, depth)
  else if (ts.isIdentifier(given) || ts.isCallExpression(given)) {
    const name = (ts.isCallExpression(given) ? given.expression : given).getText()
    const meant = depth < 4 ? valueOf(source, name) : []
    if (meant.length === 0) into.unclear.push(given.getText())
    for (const value of meant) collect(source, value, into, depth + 1)
  } else into.unclear.push(given.getText())
}

function bare(node: ts.Expression): ts.Expression {
  if (ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node)) {
    return bare(node.expression)
  }
  return node
}

/** What a name is given in its file: of a constant its value, of a function what it returns. */
function valueOf(source: ts.SourceFile, name: string): ts.Expression[] {
  const found: ts.Expression[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name && node.initializer) {
      const value = node.initializer
      if (ts.isArrowFunction(value) && !ts.isBlock(value.body)) found.push(value.body)
      else found.push(value)
    }
    if (ts.isFunctionDeclaration(node) && node.name?.text === name) {
      node.body?.statements.forEach((statement) => {
        if (ts.isReturnStatement(statement) && statement.expression)
          found.push(statement.expression)
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
