import type { CollectionAfterChangeHook } from 'payload'

import type { Subscriber } from '@/payload-types'
import {
  type ConsentAction,
  type ConsentSource,
  consentSources,
} from '@/src/domain/messages/subscriberStates'

const idsOf = (topics: Subscriber['topics']): string =>
  (topics ?? []).map((topic) => (typeof topic === 'number' ? topic : topic.id)).join(', ')

function actionOf(doc: Subscriber, before: Subscriber | undefined): ConsentAction | null {
  const asStates = { pending: 'asked', active: 'agreed', left: 'left', gone: 'gone' } as const
  if (doc.state !== before?.state) return asStates[doc.state]
  const isOther = idsOf(doc.topics) !== idsOf(before.topics) || doc.language !== before.language
  return isOther ? 'changed' : null
}

const sourceOf = (named: unknown): ConsentSource =>
  consentSources.find((source) => source === named) ?? 'staff'

/**
 * Keeps what a subscriber agreed to or took back, in the same transaction. Who writes says where it
 * was done as `context.source`, after which announcement as `context.announcement`, and what was agreed to as
 * `context.words`.
 */
export const noteConsent: CollectionAfterChangeHook<Subscriber> = async ({
  doc,
  previousDoc,
  operation,
  req,
  context,
}) => {
  const action = actionOf(doc, operation === 'create' ? undefined : previousDoc)
  if (!action) return doc
  const { announcement, words } = context
  const isConsent = action === 'asked' || action === 'agreed'
  await req.payload.create({
    collection: 'consents',
    data: {
      subscriber: doc.id,
      action,
      source: sourceOf(context.source),
      topics: idsOf(doc.topics),
      words: isConsent && typeof words === 'string' ? words : undefined,
      announcement: typeof announcement === 'number' ? announcement : undefined,
    },
    depth: 0,
    req,
  })
  return doc
}
