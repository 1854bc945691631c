import autocannon from 'autocannon'

type Options = { url: string; headers?: Record<string, string>; connections?: number }

/** Answers a second over so many connections, each asking again when answered; throws on any failure. */
export async function rateOf({ url, headers, connections = 50 }: Options): Promise<number> {
  const result = await autocannon({ url, headers, connections, duration: 3 })
  const refused = Object.entries(result.statusCodeStats ?? {})
    .filter(([status]) => Number(status) >= 400)
    .reduce((sum, [, { count = 0 }]) => sum + count, 0)
  const failed = result.errors + result.timeouts + refused
  if (failed > 0) throw new Error(`${failed} failures at ${url}`)
  return result.requests.total / result.duration
}
