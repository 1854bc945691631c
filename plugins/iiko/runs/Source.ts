import type { Finding } from '@/src/domain/iiko/wanted/Finding'
import type { WantedMenu } from '@/src/domain/iiko/wanted/WantedMenu'

import type { FileFault } from '../contract/readNomenclature'
import type { Connected } from './connectionOf'

/** Where a run has its menu from: iiko, or a recorded answer. */
export type FetchMenu = (connection: Connected) => Promise<Buffer>

export type Answer =
  | { ok: true; menu: WantedMenu; bad: readonly Finding[]; revision: string | null }
  | { ok: false; fault: FileFault }
