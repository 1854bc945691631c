import type { Access } from 'payload'

/** Closed to everybody: only the server itself, through the Local API, may pass. */
export const nobody: Access = () => false
