import type { CollectionConfig, Config } from 'payload'

/** Drafts without a name are called so in their title, not by their number: NamelessTitle. */
export function namelessTitles(config: Config): Config {
  return { ...config, collections: (config.collections ?? []).map(withTitle) }
}

function withTitle(collection: CollectionConfig): CollectionConfig {
  const { admin, versions } = collection
  const name = admin?.useAsTitle
  if (!name || typeof versions !== 'object' || !versions.drafts) return collection
  const { components } = admin
  const title = {
    path: '/src/admin/page/NamelessTitle#NamelessTitle',
    clientProps: { name },
  }
  const before = [...(components?.edit?.beforeDocumentControls ?? []), title]
  const edit = { ...components?.edit, beforeDocumentControls: before }
  return { ...collection, admin: { ...admin, components: { ...components, edit } } }
}
