export type PartState = 'ok' | 'failed'

export type Readiness = {
  ok: boolean
  parts: Record<string, PartState>
  /** What is worth knowing and keeps nobody from being served. */
  details?: Record<string, unknown>
}

const patienceMs = 3_000

/** Asks every part at once; one that rejects, or does not answer in `patience` ms, has failed. */
export async function checkParts(
  checks: Readonly<Record<string, () => Promise<unknown>>>,
  patience = patienceMs,
): Promise<Readiness> {
  const states = await Promise.all(
    Object.entries(checks).map(
      async ([name, check]) => [name, await state(check, patience)] as const,
    ),
  )
  return { ok: states.every(([, result]) => result === 'ok'), parts: Object.fromEntries(states) }
}

async function state(check: () => Promise<unknown>, patience: number): Promise<PartState> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<PartState>((late) => {
    timer = setTimeout(() => late('failed'), patience)
  })
  const answer = check().then(
    () => 'ok' as const,
    () => 'failed' as const,
  )
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer))
}
