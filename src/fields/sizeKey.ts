import type { TextField } from 'payload'

/**
 * Which size of the dish in the neighbouring field `dish`; an empty text means the whole dish. Never
 * null, so that a unique index over it works.
 */
export const sizeKey: TextField = {
  name: 'size',
  type: 'text',
  label: { ru: 'Размер', en: 'Size' },
  defaultValue: '',
  maxLength: 64,
  hooks: { beforeValidate: [({ value }: { value?: string | null }) => value ?? ''] },
  admin: { components: { Field: '/src/admin/sizes/SizeField#SizeField' } },
}
