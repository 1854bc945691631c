import type { Finding } from '@/src/domain/iiko/wanted/Finding'
import type { WantedMenu } from '@/src/domain/iiko/wanted/WantedMenu'

import type { FileFault } from '../contract/readNomenclature'
import type { Connected } from './connectionOf'

/**
 * Where a run has its menu from: iiko, or a recorded answer. `since` is the revision of the menu that is
 * known, where it is known for this purpose; null means that nothing has changed since.
 */
export type FetchMenu = (connection: Connected, since: string | null) => Promise<Buffer | null>

export type Answer =
  | { ok: true; menu: WantedMenu; bad: readonly Finding[]; revision: string | null }
  | { ok: false; fault: FileFault }
