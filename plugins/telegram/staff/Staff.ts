import type { User } from '@/payload-types'
import type { Location } from '@/src/domain/menu/model/Location'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

/** Who of staff acts in a chat, and at which restaurant. */
export type Staff = {
  user: User
  model: MenuModel
  location: Location
}
