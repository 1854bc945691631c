import type { FieldPlace } from '../Sheet'

type Options = Omit<FieldPlace, 'path' | 'locale' | 'kind'>

/** A text in one language. */
export function text(
  path: string,
  max: number,
  { locale, ...options }: Options & { locale?: string } = {},
): FieldPlace {
  return { path, kind: { kind: 'text', max }, ...(locale && { locale }), ...options }
}
