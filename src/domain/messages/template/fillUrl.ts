import { singleLine } from './singleLine'
import { splitVariables } from './splitVariables'
import { valueOf } from './valueOf'
import { type Values } from './Values'

/**
 * A link's address with its variables replaced: one that begins the address is taken as it is
 * (`{{order.url}}`), the others are percent-encoded. Throws MissingVariable.
 */
export function fillUrl(url: string, values: Values): string {
  return splitVariables(url)
    .map((piece, index) => {
      if (piece.is === 'text') return piece.source
      const value = singleLine(valueOf(piece.name, values))
      return index === 0 ? value : encodeURIComponent(value)
    })
    .join('')
}
