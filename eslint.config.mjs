import { readdirSync } from 'node:fs'

import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/**
 * The floors of the house, lowest first (docs/architecture.md). A file may import from its own floor
 * and from those below; a room on the same floor only where `mayMeet` says so.
 */
const floors = [
  ['src/domain'],
  ['src/db', 'src/access', 'src/fields'],
  [
    'src/auth',
    'src/menu',
    'src/photo',
    'src/outbox',
    'src/inbox',
    'src/subscribers',
    'src/orders',
    'src/graphql',
    'src/backup',
  ],
  ['hooks', 'plugins'],
  ['collections', 'globals', 'endpoints'],
  ['payload.config.ts'],
  ['src/server', 'src/worker', 'src/app', 'src/cli', 'src/demo', 'src/guest', 'src/paper'],
]

const ground = [
  'src/settings.ts',
  'src/settings',
  'src/errors.ts',
  'src/problem.ts',
  'src/i18n',
  'src/log',
  'src/metrics',
  'src/secrets',
  'src/time',
  'src/tracing',
]

const upward = floors.slice(0, -1).flatMap((rooms, floor) =>
  rooms.map((room) => ({
    target: `./${room}`,
    from: floors.slice(floor + 1).flatMap((above) => above.map((other) => `./${other}`)),
    message: `${room} stands below: move the shared piece down instead.`,
  })),
)

const plugins = readdirSync(new URL('plugins', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const apart = plugins.map((name) => ({
  target: `./plugins/${name}`,
  from: './plugins',
  except: [`./${name}`],
  message: 'Plugins never import each other: what both need moves down a floor.',
}))

const zones = [
  ...upward,
  ...apart,
  {
    target: './src/domain/**/!(testing)/!(*.test).ts',
    from: '.',
    except: ['./src/domain'],
    message: 'src/domain is pure: it imports nothing from outside itself.',
  },
  ...ground.map((target) => ({
    target: `./${target}`,
    from: floors.slice(1).flatMap((rooms) => rooms.map((room) => `./${room}`)),
    message: `${target} serves every floor and stands on none.`,
  })),
  {
    target: './src/admin',
    from: ['./src/db', './src/server', './src/worker', './src/cli', './plugins', './endpoints'],
    message: 'The admin’s parts run in the browser: they know the domain, the texts and the types.',
  },
  {
    target: './src/guest/scripts',
    from: ['./src', './collections', './endpoints', './globals', './hooks', './plugins'],
    except: ['./guest/scripts', './domain'],
    message: 'The script of the guests’ pages runs in their browsers: it knows the domain alone.',
  },
  {
    target: './!(tests|sandbox|bench)/**/*',
    from: ['./tests', './sandbox', './bench'],
    message: 'The product does not know its tests.',
  },
  {
    target: './sandbox',
    from: '.',
    except: ['./sandbox', './node_modules'],
    message: 'The stand-ins know the outside services, nothing of the product.',
  },
]

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      'dist/**',
      '.data/**',
      'node_modules/**',
      'next-env.d.ts',
      'payload-types.ts',
      'src/db/migrations/**',
      'src/app/(payload)/**',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'max-lines': ['error', 300],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', prefer: 'type-imports' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Only src/settings reads the environment.',
        },
      ],
    },
  },
  {
    files: [
      'src/settings.ts',
      'src/settings/**',
      'tests/**',
      'bench/**',
      'src/launch/**',
      '*.config.{ts,mjs}',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: [
      'src/cli/**',
      'src/launch/**',
      'bench/**',
      'src/server/main.ts',
      'src/server/announce.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.mjs', 'public/**/*.js'], ...tseslint.configs.disableTypeChecked },
)
