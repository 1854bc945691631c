import type { Chosen } from './ChooseFile'

/** What was chosen, as the server reads it. */
export function formOf({ createCategories, file, photos }: Chosen): FormData {
  const form = new FormData()
  form.set('file', file)
  if (photos) form.set('photos', photos)
  if (createCategories) form.set('createCategories', 'yes')
  return form
}
