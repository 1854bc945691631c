import { diffCatalogs } from '@/src/domain/menu/catalog/changes/diffCatalogs'
import { compile } from '@/src/domain/menu/catalog/compile'
import type { Flat } from '@/src/domain/menu/catalog/flat/Flat'
import { flatMenu } from '@/src/domain/menu/catalog/flat/flatMenu'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { observe } from '@/src/metrics/observe'
import { inSpan } from '@/src/tracing/inSpan'

import { toBytes } from '../bytes/toBytes'
import type { Made } from '../share/Made'
import type { Share } from '../share/openShare'

import type { DocumentKey } from './DocumentKey'
import type { MenuDocument } from './MenuDocument'
import type { Recent } from './Recent'

const compiling = {
  name: 'carte_menu_compile_seconds',
  help: 'How long compiling one document of the menu took.',
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
}

type Wanted = {
  model: MenuModel
  key: DocumentKey
  locales: readonly string[]
  at: number
  recent: Recent
  share?: Share | null
}

/** The document that counts at `at` (epoch milliseconds), compiled here or by another process. */
export async function makeDocument({
  model,
  key,
  locales,
  at,
  recent,
  share,
}: Wanted): Promise<MenuDocument> {
  const make = (): Promise<Made> =>
    inSpan(
      { name: 'compile the menu', attributes: { 'carte.revision': model.revision } },
      async () => {
        const compiled = observe(compiling, () => compile(model, { ...key, locales, at }))
        return { compiled, bytes: await toBytes(compiled.bytes) }
      },
    )
  const made = share ? share.document({ model, key, locales, at }, make) : make()
  const { compiled, bytes } = await made
  recent.add(key, compiled)
  let flat: Flat | undefined
  return {
    key,
    compiled,
    bytes,
    pages: new Map(),
    flat: () => (flat ??= flatMenu(model, compiled)),
    changesSince: (version) => {
      const before = recent.find(key, version)
      return before && diffCatalogs(before, compiled).json
    },
    until: compiled.changesAt ?? Number.POSITIVE_INFINITY,
  }
}
