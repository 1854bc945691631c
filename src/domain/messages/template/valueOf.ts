import { MissingVariable } from './MissingVariable'
import { type Values } from './Values'

/**
 * The value of a variable as text. Looks at own properties only, so that `{{constructor}}` is as
 * missing as any other. Throws MissingVariable.
 */
export function valueOf(name: string, values: Values): string {
  let value: string | number | Values | undefined = values
  for (const key of name.split('.')) {
    value = typeof value === 'object' && Object.hasOwn(value, key) ? value[key] : undefined
  }
  if (typeof value !== 'string' && typeof value !== 'number') throw new MissingVariable(name)
  return String(value)
}
