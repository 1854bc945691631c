import { page } from '../page'

import { changeCart } from './store'

/**
 * Keeps how the guest wants the order: as they have chosen, or at the table whose code they have scanned. The
 * code leaves the address, for people share addresses.
 */
export function rememberMode(): void {
  const address = new URL(location.href)
  const table = address.searchParams.get('table')
  const mode = address.searchParams.get('mode')
  if (!page.location) return
  if (!table) {
    if (mode && mode === page.channel) changeCart({ mode })
    return
  }
  changeCart({ table: table.slice(0, 40), mode: 'dine-in' })
  address.searchParams.delete('table')
  address.searchParams.set('mode', 'dine-in')
  history.replaceState(history.state, '', address)
}
