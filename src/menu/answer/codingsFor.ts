/** Content codings that answers are kept in, the smallest first. */
export const codings = ['br', 'gzip', 'identity'] as const

export type Coding = (typeof codings)[number]

const known = new Map<string, readonly Coding[]>()

/**
 * The codings that an Accept-Encoding header allows, best first (RFC 9110, 12.5.3). Without a header
 * only the body as it is; what is refused with `q=0` is left out, and so is what is liked less.
 */
export function codingsFor(acceptEncoding: string | undefined): readonly Coding[] {
  if (!acceptEncoding) return ['identity']
  let accepted = known.get(acceptEncoding)
  if (!accepted) {
    accepted = read(acceptEncoding)
    // Few browsers, few headers; more than that is somebody playing.
    if (known.size >= 200) known.clear()
    known.set(acceptEncoding, accepted)
  }
  return accepted
}

function read(header: string): readonly Coding[] {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';')
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
    weights.set(name.trim(), Number(weight.find(Boolean) ?? 1))
  }
  const weightOf = (coding: Coding) =>
    weights.get(coding) ?? weights.get('*') ?? (coding === 'identity' ? 0.0001 : 0)
  const accepted = codings.filter((coding) => weightOf(coding) > 0)
  return accepted.length > 0 ? accepted.sort((a, b) => weightOf(b) - weightOf(a)) : ['identity']
}
