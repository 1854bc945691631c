import type { FieldHook } from 'payload'

import { plainLinks } from '@/plugins/notifications/templates/plainLinks'

/** Shows links as they were written, `{{order.url}}`: the editor stores them percent-encoded. */
export const showLinks: FieldHook = ({ value }) => plainLinks(value)
