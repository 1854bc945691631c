import type { PayloadRequest } from 'payload'

import type { Drafted } from '@/src/db/drafted'

export type DraftAside = {
  draftId: number
  /** The published document as it was before the change. */
  before: unknown
  /** A version of what is published that has been put in the draft's place; see `setDraftsAside`. */
  standIn?: number
}

const aside = new WeakMap<PayloadRequest, Map<Drafted, Map<number, DraftAside>>>()

/** The drafts that one request has set aside, by their documents. */
export function draftsAside(req: PayloadRequest) {
  const own = aside.get(req) ?? new Map<Drafted, Map<number, DraftAside>>()
  aside.set(req, own)
  return {
    put: (collection: Drafted, id: number, draft: DraftAside) =>
      own.set(collection, (own.get(collection) ?? new Map<number, DraftAside>()).set(id, draft)),
    /** That of one document, or those of all. */
    take: (collection: Drafted, id?: number): [number, DraftAside][] => {
      const taken = [...(own.get(collection) ?? [])].filter(([of]) => id === undefined || of === id)
      for (const [of] of taken) own.get(collection)?.delete(of)
      return taken
    },
  }
}
