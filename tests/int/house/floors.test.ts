import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, it } from 'vitest'

/** The project's own rules without those that need types: the files below are not on disk. */
const eslint = new ESLint({
  overrideConfig: [
    { languageOptions: { parserOptions: { projectService: false } } },
    tseslint.configs.disableTypeChecked,
  ],
})

async function broken(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath })
  return result?.messages.map(({ ruleId }) => ruleId) ?? []
}

const rule = 'import-x/no-restricted-paths'

it.each([
  ['src/domain/money/x.ts', "import { settings } from '@/src/settings'"],
  ['src/domain/money/x.ts', "import { z } from 'zod'"],
  ['src/access/x.ts', "import { MenuItems } from '@/collections/MenuItems'"],
  ['src/db/x.ts', "import { createApp } from '@/src/server/app'"],
  ['hooks/users/x.ts', "import { Users } from '@/collections/Users'"],
  ['plugins/iiko/x.ts', "import config from '@/payload.config'"],
  [
    'plugins/telegram/x.ts',
    "import { outboxMail } from '@/plugins/notifications/email/outboxMail'",
  ],
  ['plugins/notifications/x.ts', "import { atIiko } from '../iiko/orders/atIiko'"],
  ['src/i18n/x.ts', "import { hasRole } from '@/src/access/role'"],
  ['src/server/x.ts', "import { startPayload } from '@/tests/int/startPayload'"],
])('lint refuses in %s: %s', async (file, code) => {
  expect(await broken(file, `${code}\n`)).toContain(rule)
})

it.each([
  ['src/server/x.ts', "import { settings } from '@/src/settings'"],
  ['collections/X/index.ts', "import { hasRole } from '@/src/access/role'"],
  ['src/access/x.ts', "import { slugify } from '@/src/domain/slug/slugify'"],
  ['plugins/iiko/orders/x.ts', "import { iikoPlugin } from '../index'"],
])('lint lets through in %s: %s', async (file, code) => {
  expect(await broken(file, `${code}\n`)).not.toContain(rule)
})
