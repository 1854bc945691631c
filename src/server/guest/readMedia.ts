import type { Parts } from '../parts'

/** Reads uploaded files as browsers would, wherever they are kept; null for what cannot be had. */
export const readMedia =
  (api: Parts['api']) =>
  async (address: string): Promise<Buffer | null> => {
    const { pathname, search } = new URL(address, 'http://localhost')
    const answer = await api(new Request(new URL(pathname + search, 'http://localhost')))
    return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null
  }
