import type { Fault } from '@/src/domain/sheet/Fault'

/** The file was not applied and nothing is changed: it has faults, or the menu is no longer the one previewed. */
export class NotApplied extends Error {
  constructor(
    readonly reason:
      { readonly kind: 'faults'; readonly faults: readonly Fault[] } | { readonly kind: 'changed' },
    options?: ErrorOptions,
  ) {
    super(reason.kind, options)
    this.name = 'NotApplied'
  }
}
