import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'

import type { ProblemCode } from '@/src/errors'
import type { Language } from '@/src/i18n/language'

/** What a call reads of a request, each part by one schema; a part left out is not looked at. */
export type Asks = z.ZodRawShape & {
  params?: z.ZodObject
  /** By their names in small letters. */
  headers?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
}

export type Answer = {
  body?: unknown
  headers?: Record<string, string>
  /** An answer that is ready as it is, in place of the other two. */
  response?: Response
}

export type Asked<Shape extends Asks> = z.output<z.ZodObject<Shape>> & {
  req: PayloadRequest
  /** The language of the answer's texts, from Accept-Language. */
  language: Language
}

/** Schema, handler and description of one call, from which its endpoint and its operation are made. */
export type CallSpec<Shape extends Asks> = {
  /** The operation's name in the description, unique among all calls. */
  name: string
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Below the API's root, parameters as `:id`. */
  path: string
  tag: string
  summary: string
  description?: string
  /** Who may call it; everybody when left out. Asked before anything of the request is read. */
  access?: { allows: (args: { req: PayloadRequest }) => boolean; means: string }
  asks: Shape
  /** Without a body, the query stands for it, as the system that Carte replaces had it. */
  bodyMayBeQuery?: boolean
  answers: {
    status: number
    description: string
    schema?: z.ZodType
    headers?: string[]
    /** `application/json` when not said. */
    type?: string | readonly string[]
  }
  /** Failures beyond those that follow from `access` and `asks`. */
  problems?: ProblemCode[]
  handle: (asked: Asked<Shape>) => Answer | Promise<Answer>
}

/** What the description is made of: everything of a call but its handler. */
export type CallDescription = Omit<CallSpec<Asks>, 'handle'>

export type Call = { endpoint: Endpoint; description: CallDescription }
