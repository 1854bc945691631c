import { z } from 'zod'

/**
 * ExportTraceServiceRequest in JSON, by opentelemetry-proto (trace/v1/trace.proto, common/v1/common.proto, at ac2c4b5 of
 * 2026-08-18) and its mapping to JSON (docs/specification.md, "JSON Protobuf Encoding"): keys in lowerCamelCase, ids in
 * hex, enums as numbers, 64-bit integers as decimal strings. Unlike a collector it refuses a field that nobody knows.
 */
const traceId = z.string().regex(/^(?!0+$)[0-9a-f]{32}$/)
const spanId = z.string().regex(/^(?!0+$)[0-9a-f]{16}$/)
const nanos = z.string().regex(/^\d{1,20}$/)
const uint32 = z.number().int().min(0).max(4_294_967_295)
/** "either numbers or strings are accepted when decoding". */
const int64 = z.union([z.string().regex(/^-?\d{1,19}$/), z.number().int()])

const value = z
  .strictObject({
    stringValue: z.string(),
    boolValue: z.boolean(),
    intValue: int64,
    doubleValue: z.number(),
    arrayValue: z.strictObject({ values: z.array(z.unknown()) }),
    kvlistValue: z.strictObject({ values: z.array(z.unknown()) }),
    bytesValue: z.string(),
  })
  .partial()
  .refine((given) => Object.keys(given).length === 1, 'is one of them')

const attributes = z
  .array(z.strictObject({ key: z.string().min(1), value }))
  .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, 'has a key twice')

const span = z.strictObject({
  traceId,
  spanId,
  traceState: z.string().optional(),
  parentSpanId: spanId.optional(),
  flags: uint32.optional(),
  name: z.string().min(1),
  kind: z.number().int().min(1).max(5),
  startTimeUnixNano: nanos,
  endTimeUnixNano: nanos,
  attributes: attributes.default([]),
  droppedAttributesCount: uint32.optional(),
  events: z.array(z.unknown()).optional(),
  droppedEventsCount: uint32.optional(),
  links: z.array(z.unknown()).optional(),
  droppedLinksCount: uint32.optional(),
  status: z
    .strictObject({ code: z.number().int().min(0).max(2), message: z.string().optional() })
    .optional(),
})

export const traces = z.strictObject({
  resourceSpans: z.array(
    z.strictObject({
      resource: z.strictObject({ attributes, droppedAttributesCount: uint32.optional() }),
      schemaUrl: z.string().optional(),
      scopeSpans: z.array(
        z.strictObject({
          scope: z.strictObject({ name: z.string(), version: z.string().optional() }),
          schemaUrl: z.string().optional(),
          spans: z.array(span),
        }),
      ),
    }),
  ),
})

export type Span = z.infer<typeof span>
export type Attributes = z.infer<typeof attributes>
