import packageJson from '@/package.json'

import type { CallDescription } from '../call/call'
import { componentSchemas } from './componentSchemas'
import { operation } from './operation'

const description = `
The menu for apps and machines, with the names, types and status codes of the system that Carte replaces.

**Money** is an integer of kopecks. **Times** are ISO 8601 in UTC. **Fields** may be added to answers; none is renamed or removed.

**Signing in**: \`POST /api/users/login\` with \`{"username" or "email", "password"}\` answers with a token and sets the session's cookie; machines use an API key that an administrator makes in the admin. Reading the menu needs neither.

**Errors** are problem details (RFC 9457) of type \`application/problem+json\`; a 422 names each wrong field.
`.trim()

/** The description of /api/v1, made from the very schemas that check the requests. */
export function document(calls: readonly CallDescription[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const call of calls) {
    const path = `/api${call.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [call.method]: operation(call) }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Carte',
      version: packageJson.version,
      description,
      license: { name: packageJson.license, identifier: packageJson.license },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'Menu', description: 'The dishes and drinks that the restaurant sells.' },
      { name: 'Subscriptions', description: 'Who gets announcements, by letter or in a browser.' },
      { name: 'Users', description: 'The staff and the machines that sign in.' },
      { name: 'Description', description: 'This document.' },
    ],
    paths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        cookie: {
          type: 'apiKey',
          in: 'cookie',
          name: 'payload-token',
          description: 'The session that signing in opens in a browser.',
        },
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'The token of a sign-in: `Authorization: JWT <token>`, or `Bearer <token>`.',
        },
        apiKey: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: 'For machines: `Authorization: users API-Key <key>`.',
        },
      },
    },
  }
}
