import { readBlocks } from './readBlocks'
import { type RichText } from './RichText'
import { nodeOf } from './nodeOf'

/**
 * The text of Payload's editor as it is stored (Lexical's SerializedEditorState, the node shapes of
 * @payloadcms/richtext-lexical 3). Never throws: what is no editor's state is empty, and a node that
 * is not known gives what text it holds. `{{variable}}` becomes a node of its own.
 */
export function readLexical(json: unknown): RichText {
  const root = nodeOf(nodeOf(json)?.root)
  return root ? readBlocks(root) : []
}
