import type { PayloadRequest } from 'payload'

import { keyOf } from './keyOf'

/** A draft that `setDraftAside` took, and the published document as it was before the change. */
export type DraftAside = { draftId: number; before: unknown }

const aside = new WeakMap<PayloadRequest, Map<string, DraftAside>>()

/** The drafts that one request has set aside, by their documents. */
export function draftsAside(req: PayloadRequest) {
  const own = aside.get(req) ?? new Map<string, DraftAside>()
  aside.set(req, own)
  return {
    put: (collection: string, id: number, draft: DraftAside) =>
      own.set(keyOf(collection, id), draft),
    take: (collection: string, id: number) => {
      const draft = own.get(keyOf(collection, id))
      own.delete(keyOf(collection, id))
      return draft
    },
  }
}
