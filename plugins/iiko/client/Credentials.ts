/** How a key signs in: the older way, or with an application of the developer portal. */
export type Credentials =
  | { kind: 'login'; apiLogin: string }
  | { kind: 'application'; appId: string; clientSecret: string; apiKey: string }
