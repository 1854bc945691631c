import type {
  GlobalAfterChangeHook,
  GlobalBeforeChangeHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload'
import { z } from 'zod'

import { noteAudit } from '@/src/db/audit/noteAudit'
import { changesOf, type Discretion } from '@/src/domain/audit/changesOf'

const stored = z.record(z.string(), z.unknown())

/** Notes every change of a global, as auditCollection does of documents. */
export function auditGlobal(global: GlobalConfig, discretion: Discretion): GlobalConfig {
  const { hooks, slug } = global
  const key = `audit:${slug}`
  const read = async (req: PayloadRequest) =>
    stored.parse((await req.payload.db.findGlobal({ slug, req })) ?? {})

  const beforeChange: GlobalBeforeChangeHook = async ({ context, req }) => {
    context[key] = await read(req)
  }
  const afterChange: GlobalAfterChangeHook = async ({ context, req }) => {
    const { data: before = {} } = stored.safeParse(context[key])
    delete context[key]
    const changes = changesOf(before, await read(req), discretion)
    if (changes.length > 0) {
      const entry = { action: 'changed', subject: slug, document: '', title: '', changes } as const
      await noteAudit(req, [entry])
    }
  }
  return {
    ...global,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), beforeChange],
      afterChange: [...(hooks?.afterChange ?? []), afterChange],
    },
  }
}
