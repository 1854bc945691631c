import type { NewOwner } from '@/src/auth/ensureOwner'
import { settings } from '@/src/settings'

type Say = (text: { ru: string; en: string }) => string

/** Prints where everything is, and the login of an owner who was made just now, this once. */
export function announce({ owner, say }: { owner: NewOwner | null; say: Say }): void {
  const { PORT, PUBLIC_URL } = settings()
  const url = PUBLIC_URL ?? `http://localhost:${PORT}`
  const lines = [
    '',
    say({ ru: 'Carte работает.', en: 'Carte is running.' }),
    '',
    `  ${say({ ru: 'Админка', en: 'Admin  ' })}  ${url}/admin`,
    `  ${say({ ru: 'Меню   ', en: 'Menu   ' })}  ${url}/api/v1/menu`,
    `  ${say({ ru: 'API    ', en: 'API    ' })}  ${url}/docs`,
    '',
    ...(owner ? login(owner, say) : []),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function login({ email, password, username }: NewOwner, say: Say): string[] {
  const heading = say({
    ru: 'Вход администратора (больше не будет показан):',
    en: 'The administrator’s login (not shown again):',
  })
  const secret =
    password ?? say({ ru: 'тот, что в ADMIN_PASSWORD', en: 'the one in ADMIN_PASSWORD' })
  return [
    heading,
    `  ${say({ ru: 'Имя или почта', en: 'User or email' })}  ${username}, ${email}`,
    `  ${say({ ru: 'Пароль       ', en: 'Password     ' })}  ${secret}`,
    '',
  ]
}
