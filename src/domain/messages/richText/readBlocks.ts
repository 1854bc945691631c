import { childrenOf } from './childrenOf'
import { readInlines } from './readInlines'
import { readList } from './readList'
import { type Block, type Inline } from './RichText'
import { nodeOf } from './nodeOf'
import { type SerializedNode } from './SerializedNode'

const inlineTypes = new Set(['text', 'tab', 'linebreak', 'link', 'autolink'])

/** What a node holds, block by block. Loose text within it becomes a paragraph. */
export function readBlocks(parent: SerializedNode): Block[] {
  const blocks: Block[] = []
  let loose: SerializedNode[] = []
  for (const node of childrenOf(parent)) {
    if (inlineTypes.has(String(node.type))) {
      loose.push(node)
      continue
    }
    blocks.push(...paragraphOf(loose), ...readBlock(node))
    loose = []
  }
  return [...blocks, ...paragraphOf(loose)]
}

function readBlock(node: SerializedNode): Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphOf(childrenOf(node))
    case 'quote':
      return withText('quote', readInlines(childrenOf(node)))
    case 'heading': {
      const children = readInlines(childrenOf(node))
      return children.length === 0 ? [] : [{ is: 'heading', level: levelOf(node.tag), children }]
    }
    case 'list':
      return [readList(node)]
    case 'horizontalrule':
      return [{ is: 'rule' }]
    case 'upload':
      return imageOf(node)
    default:
      return readBlocks(node)
  }
}

function paragraphOf(nodes: SerializedNode[]): Block[] {
  return withText('paragraph', readInlines(nodes))
}

function withText(is: 'paragraph' | 'quote', children: Inline[]): Block[] {
  return children.length === 0 ? [] : [{ is, children }]
}

function levelOf(tag: unknown): 1 | 2 | 3 | 4 | 5 | 6 {
  const levels = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 } as const
  for (const [name, level] of Object.entries(levels)) if (name === tag) return level
  return 2
}

/** Only where the file was read along with the text (depth 1); a bare id shows nothing. */
function imageOf(node: SerializedNode): Block[] {
  const file = nodeOf(node.value)
  if (typeof file?.url !== 'string') return []
  if (typeof file.mimeType === 'string' && !file.mimeType.startsWith('image/')) return []
  return [{ is: 'image', url: file.url, alt: typeof file.alt === 'string' ? file.alt : '' }]
}
