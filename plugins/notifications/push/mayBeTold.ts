import { isSafePushEndpoint } from '@/src/domain/messages/address/isSafePushEndpoint'
import { settings } from '@/src/settings'

/** Browsers say where notices go: to public addresses only, and to the sandbox that is set. */
export function mayBeTold(endpoint: string): boolean {
  return isSafePushEndpoint(endpoint) || new URL(endpoint).host === settings().PUSH_SANDBOX_HOST
}
