/** What the chaos kills as a power cut would; each is started again. */
export const victims = ['web', 'worker', 'postgres', 'redis'] as const
export type Victim = (typeof victims)[number]

/** The outside services that are slow, broken off or out of order. */
export const services = ['yookassa', 'iiko', 'telegram', 'smtp'] as const
export type Service = (typeof services)[number]

export const troubles = ['cut-before', 'cut-after', 'delay', 'failed'] as const
export type Trouble = (typeof troubles)[number]

export const doings = ['cash', 'pays', 'leaves', 'cancels'] as const
/** Pays in cash, online, not at all, or calls the order off after paying. */
export type Doing = (typeof doings)[number]

export type GuestPlan = {
  does: Doing
  /** Which dish of the menu, by its place. */
  dish: number
}

export type Happening =
  | { is: 'kill'; whom: Victim; /** Milliseconds until it is started again. */ down: number }
  | { is: 'trouble'; service: Service; how: Trouble; /** Calls that meet it. */ calls: number }
  /** A dish of the till that runs out, or is back (null), by its place. */
  | { is: 'stop'; dish: number; left: number | null }
  /**
   * iiko's price of a dish, in per cent of its first one, and a sync of the menu. Not so much that a person has to
   * agree (IIKO_MAX_PRICE_FACTOR).
   */
  | { is: 'sync'; dish: number; percent: number }
  | { is: 'announce' }
  /** The disk of Postgres and of Carte has no free byte for so many milliseconds. */
  | { is: 'fill'; during: number }
  /** The clock of a process goes wrong by so many seconds. */
  | { is: 'clock'; whom: 'web' | 'worker'; seconds: number }

export type Timed = {
  /** After so many steps of the guests, all together. */
  at: number
  /** And so many milliseconds. */
  after: number
  what: Happening
}

/** A run: all that is decided by chance in it. */
export type Plan = {
  seed: number
  guests: readonly GuestPlan[]
  /** How YooKassa's notifications come: so often each, so late at most (ms), which part of them never. */
  webhooks: { copies: number; delay: number; lost: number }
  happenings: readonly Timed[]
}
