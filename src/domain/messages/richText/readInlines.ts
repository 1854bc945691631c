import { splitVariables } from '../template/splitVariables'
import { childrenOf } from './childrenOf'
import { marksOf } from './marksOf'
import { type Inline, type Mark } from './RichText'
import { nodeOf } from './nodeOf'
import { type SerializedNode } from './SerializedNode'

type Run = { text: string; marks: readonly Mark[] }

/** The text of a paragraph. A variable of which a part only is bold is one variable all the same. */
export function readInlines(nodes: readonly SerializedNode[]): Inline[] {
  const inlines: Inline[] = []
  let runs: Run[] = []
  for (const node of nodes) {
    if (node.type === 'text' && typeof node.text === 'string') {
      runs.push({ text: node.text, marks: marksOf(node.format) })
    } else if (node.type === 'tab') {
      runs.push({ text: ' ', marks: [] })
    } else {
      inlines.push(...readRuns(runs), ...readOther(node))
      runs = []
    }
  }
  return [...inlines, ...readRuns(runs)]
}

function readOther(node: SerializedNode): Inline[] {
  if (node.type === 'linebreak') return [{ is: 'break' }]
  const children = readInlines(childrenOf(node))
  const isLink = node.type === 'link' || node.type === 'autolink'
  const url = isLink ? urlOf(nodeOf(node.fields)) : ''
  return url === '' || children.length === 0 ? children : [{ is: 'link', url, children }]
}

/** Where a link to a document leads, the site decides: `doc.value.url`, where it was put. */
function urlOf(fields: SerializedNode | undefined): string {
  const url = fields?.linkType === 'internal' ? nodeOf(nodeOf(fields.doc)?.value)?.url : fields?.url
  return typeof url === 'string' ? url.trim() : ''
}

function readRuns(runs: readonly Run[]): Inline[] {
  const inlines: Inline[] = []
  let at = 0
  for (const piece of splitVariables(runs.map((run) => run.text).join(''))) {
    if (piece.is === 'variable') {
      inlines.push({ is: 'variable', name: piece.name, marks: runAt(runs, at)?.marks ?? [] })
    } else {
      inlines.push(...textBetween(runs, at, at + piece.source.length))
    }
    at += piece.source.length
  }
  return inlines
}

function runAt(runs: readonly Run[], at: number): Run | undefined {
  let end = 0
  return runs.find((run) => at < (end += run.text.length))
}

function textBetween(runs: readonly Run[], from: number, until: number): Inline[] {
  const inlines: Inline[] = []
  let start = 0
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, until - start))
    if (text !== '') inlines.push({ is: 'text', text, marks: run.marks })
    start += run.text.length
  }
  return inlines
}
