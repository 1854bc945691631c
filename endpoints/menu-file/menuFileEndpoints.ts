import type { Endpoint } from 'payload'

import { apply } from './apply'
import { download } from './download'
import { preview } from './preview'

/** The whole menu out and in as a file: `/api/menu-file`. */
export const menuFileEndpoints: Endpoint[] = [download, preview, apply]
