import { preview } from './preview'
import { previewWords } from './previewWords'
import { test } from './test'

/** What the admin's parts of a template ask, beneath /api/message-templates/:id. */
export const templateEndpoints = [preview, previewWords, test].map(({ endpoint }) => endpoint)
