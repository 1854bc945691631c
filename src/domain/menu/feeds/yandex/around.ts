import { escaped } from './escaped'

export type Attributes = Readonly<Record<string, string | number | boolean | null>>

/** An element around XML; attributes that are null are left out. */
export function around(name: string, xml: string, attributes: Attributes = {}): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  return xml === '' ? `<${name}${said}/>` : `<${name}${said}>${xml}</${name}>`
}
