import { z } from 'zod'

import { languages } from '@/src/i18n/language'
import { menuLocales } from '@/src/i18n/menuLocales'

/** The language of the dishes' texts, where a caller may choose it. */
export const locale = z.enum(languages)

const menuLocale = z.enum(Object.fromEntries(menuLocales().map((code) => [code, code])))

export const readLocale = menuLocale.optional().meta({
  description:
    'Language of the texts; by default the first of ru and en in Accept-Language, else ru. A text that is missing in it is given in the other.',
})

/** What a call about an order says names in. */
export const namesLocale = menuLocale.optional().meta({
  description:
    'Language of the names of dishes, sizes and modifiers, one of the menu’s; by default the first of ru and en in Accept-Language, else ru. A name that is missing in it is given as the menu gives it.',
})

export const writtenLocale = locale.default('ru').meta({
  description:
    'Language that `name`, `description` and `category` are written in. Accept-Language does not change it.',
})
