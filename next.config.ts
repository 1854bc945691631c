import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  compress: false,
  // `npm run typecheck` checks them once, for the server too; here it would cost each start a minute.
  typescript: { ignoreBuildErrors: true },
  // Next would bundle a second copy of these, whose errors are not `instanceof` ours: the admin
  // would lose its field errors (docs/decisions/0003).
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-postgres',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
    '@payloadcms/translations',
  ],
  turbopack: { root: process.cwd() },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
