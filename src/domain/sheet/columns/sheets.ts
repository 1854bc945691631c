import type { Sheet, SheetName } from '../Sheet'

import { categories } from './categories'
import { dishes } from './dishes'
import { modifiers } from './modifiers'

/** The workbook in Russian and English, in the order of its sheets. */
export const sheets: Readonly<Record<SheetName, Sheet>> = { dishes, modifiers, categories }
