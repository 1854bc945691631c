import type { IncomingMessage } from 'node:http'

import express from 'express'
import { z } from 'zod'

import type { Settings } from '@/src/settings'

import { clientAddress } from './clientAddress'

type Trust = (address: string, hop: number) => boolean

const trusting = z.custom<Trust>((value) => typeof value === 'function')

/**
 * Whom a request is counted for, as Express's `req.ip` would say it by TRUST_PROXY, for requests that
 * do not pass through Express: the nearest address that is not a trusted proxy's.
 */
export function addressOf({
  TRUST_PROXY,
}: Pick<Settings, 'TRUST_PROXY'>): (req: IncomingMessage) => string {
  const isTrusted = trusting.parse(express().set('trust proxy', TRUST_PROXY).get('trust proxy fn'))
  return ({ headers, socket }) => {
    const nearest = socket.remoteAddress ?? 'unknown'
    const forwarded = headers['x-forwarded-for']
    if (TRUST_PROXY === false || forwarded === undefined) return clientAddress(nearest)
    const hops = [nearest, ...String(forwarded).split(',').reverse()].map((hop) => hop.trim())
    const client = hops.findIndex((hop, index) => !isTrusted(hop, index))
    return clientAddress(hops.at(client))
  }
}
