import { type Block, type Inline, type List, type RichText } from '../richText/RichText'
import { splitVariables } from './splitVariables'

/** The names of a template's variables, each once, in the order in which they occur. */
export function variablesIn(template: RichText | string): string[] {
  const names = typeof template === 'string' ? inText(template) : template.flatMap(inBlock)
  return [...new Set(names)]
}

function inText(text: string): string[] {
  return splitVariables(text).flatMap((piece) => (piece.is === 'variable' ? piece.name : []))
}

function inBlock(block: Block): string[] {
  if (block.is === 'rule' || block.is === 'image') return []
  return block.is === 'list' ? inList(block) : block.children.flatMap(inInline)
}

function inList(list: List): string[] {
  return list.items.flatMap((item) => [
    ...item.children.flatMap(inInline),
    ...item.lists.flatMap(inList),
  ])
}

function inInline(inline: Inline): string[] {
  if (inline.is === 'variable') return [inline.name]
  return inline.is === 'link' ? [...inText(inline.url), ...inline.children.flatMap(inInline)] : []
}
