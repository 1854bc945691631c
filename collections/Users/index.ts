import type { CollectionConfig } from 'payload'

import {
  endBrowserNotices,
  readBrowserNotices,
  startBrowserNotices,
} from '@/endpoints/users/browserNotices'
import { askTelegramLink, endTelegramLink } from '@/endpoints/users/telegramLink'
import { askAgain } from '@/hooks/users/askAgain'
import { dropBrowserOnSignOut } from '@/hooks/users/dropBrowserOnSignOut'
import { dropBrowsersWithAccess } from '@/hooks/users/dropBrowsersWithAccess'
import { dropBrowsersOnReset } from '@/hooks/users/dropBrowsersOnReset'
import { endSessionsOnNewPassword } from '@/hooks/users/endSessionsOnNewPassword'
import { keepAnOwner } from '@/hooks/users/keepAnOwner'
import { keepAnOwnerOnDelete } from '@/hooks/users/keepAnOwnerOnDelete'
import { lockBeforeReading } from '@/hooks/users/lockBeforeReading'
import { lockBeforeSignOut } from '@/hooks/users/lockBeforeSignOut'
import { makeFirstUserOwner } from '@/hooks/users/makeFirstUserOwner'
import { noteReset } from '@/hooks/users/noteReset'
import { refuseInactive } from '@/hooks/users/refuseInactive'
import { tellExpiry } from '@/hooks/users/tellExpiry'
import { writeResetLetter } from '@/hooks/users/writeResetLetter'
import { takeOldPassword } from '@/hooks/users/takeOldPassword'
import { accountsToManage } from '@/src/access/accountsToManage'
import { administratorsOnly } from '@/src/access/administratorsOnly'
import { hiddenBelow } from '@/src/access/hiddenBelow'
import { ownOrManagedAccounts } from '@/src/access/ownOrManagedAccounts'
import { roles } from '@/src/access/role'
import { selfOrAdministrators } from '@/src/access/selfOrAdministrators'
import { staffOnly } from '@/src/access/staffOnly'
import { superusersOnly } from '@/src/access/superusersOnly'
import { closedFirstRegister } from '@/src/auth/closedFirstRegister'
import { signIn } from '@/src/auth/signIn'
import { settings } from '@/src/settings'

const roleLabels = {
  administrator: { ru: 'Администратор', en: 'Administrator' },
  manager: { ru: 'Управляющий', en: 'Manager' },
  editor: { ru: 'Редактор меню', en: 'Menu editor' },
  operator: { ru: 'Оператор', en: 'Operator' },
}

/** The staff: people and machines that sign in. Guests are not here. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { ru: 'Сотрудник', en: 'Member of staff' },
    plural: { ru: 'Сотрудники', en: 'Staff' },
  },
  admin: {
    hidden: hiddenBelow('administrator'),
    hideAPIURL: true,
    useAsTitle: 'username',
    group: { ru: 'Настройки', en: 'Settings' },
    defaultColumns: ['username', 'email', 'role', 'isActive', 'updatedAt'],
    listSearchableFields: ['username', 'email'],
  },
  access: {
    admin: staffOnly,
    create: administratorsOnly,
    read: selfOrAdministrators,
    update: ownOrManagedAccounts,
    delete: accountsToManage,
    unlock: accountsToManage,
  },
  endpoints: [
    signIn,
    closedFirstRegister,
    askTelegramLink,
    endTelegramLink,
    readBrowserNotices,
    startBrowserNotices,
    endBrowserNotices,
  ],
  hooks: {
    beforeOperation: [takeOldPassword, lockBeforeReading, noteReset],
    beforeLogin: [refuseInactive],
    afterLogin: [dropBrowsersOnReset],
    afterLogout: [lockBeforeSignOut, dropBrowserOnSignOut],
    afterMe: [askAgain, tellExpiry],
    beforeChange: [
      makeFirstUserOwner,
      keepAnOwner,
      endSessionsOnNewPassword,
      dropBrowsersWithAccess,
    ],
    beforeDelete: [keepAnOwnerOnDelete],
  },
  auth: {
    loginWithUsername: { allowEmailLogin: true, requireEmail: true, requireUsername: true },
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 12 * 60 * 60,
    useAPIKey: true,
    cookies: { sameSite: 'Lax', secure: settings().PUBLIC_URL?.startsWith('https:') ?? false },
    useSessions: true,
    forgotPassword: { generateEmailHTML: writeResetLetter },
    depth: 0,
  },
  versions: false,
  fields: [
    {
      name: 'role',
      type: 'select',
      label: { ru: 'Роль', en: 'Role' },
      required: true,
      defaultValue: 'operator',
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: { create: administratorsOnly, update: administratorsOnly },
      admin: { position: 'sidebar' },
    },
    {
      name: 'isActive',
      type: 'checkbox',
      label: { ru: 'Доступ открыт', en: 'Active' },
      required: true,
      defaultValue: true,
      index: true,
      access: { create: administratorsOnly, update: administratorsOnly },
      admin: {
        position: 'sidebar',
        description: {
          ru: 'Без этой отметки войти нельзя, а открытые сеансы и ключ API сразу перестают работать.',
          en: 'Without this mark nobody can sign in; open sessions and the API key stop at once.',
        },
      },
    },
    {
      name: 'isSuperuser',
      type: 'checkbox',
      label: { ru: 'Владелец', en: 'Owner' },
      required: true,
      defaultValue: false,
      access: {
        create: superusersOnly,
        update: superusersOnly,
      },
      admin: {
        position: 'sidebar',
        description: {
          ru: 'Все права администратора. Назначить может только другой владелец.',
          en: 'All rights of an administrator. Only another owner can grant this.',
        },
      },
    },
    {
      name: 'locations',
      type: 'relationship',
      label: { ru: 'Рестораны', en: 'Restaurants' },
      relationTo: 'locations',
      hasMany: true,
      maxDepth: 0,
      access: { create: administratorsOnly, update: administratorsOnly },
      admin: {
        position: 'sidebar',
        description: {
          ru: 'Заказы, деньги и стоп-листы только этих ресторанов. Пусто — всех; у администраторов всегда всех.',
          en: 'Orders, money and stop-lists of these restaurants alone. Empty: of all; administrators always have all.',
        },
      },
    },
    {
      name: 'telegramChat',
      type: 'text',
      label: { ru: 'Чат в Telegram', en: 'Telegram chat' },
      unique: true,
      index: true,
      access: { create: () => false, update: () => false },
      admin: {
        position: 'sidebar',
        components: { Field: '/src/admin/telegram/LinkTelegram#LinkTelegram' },
      },
    },
    {
      name: 'browserNotices',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/admin/push/BrowserNotices#BrowserNotices' },
        disableListColumn: true,
      },
    },
  ],
}
