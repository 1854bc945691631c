import { around, type Attributes } from './around'
import { escaped } from './escaped'

/** An element with text in it; nothing when there is no text to say. */
export function element(
  name: string,
  text: string | number | boolean | null,
  attributes: Attributes = {},
): string {
  const xml = text === null ? '' : escaped(String(text))
  return xml === '' ? '' : around(name, xml, attributes)
}
