import { z } from 'zod'

import { share, url } from './kinds'
import { optional, withDefault } from './setting'

/**
 * OpenTelemetry's own names and meanings ("OpenTelemetry Environment Variable Specification", "OTLP Exporter
 * Configuration"), as far as Carte follows them: traces over OTLP/HTTP in JSON (docs/operators/traces.md).
 */
export const tracingSettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(url(['http:', 'https:']), {
    group: 'running',
    en: 'The OpenTelemetry collector that traces are sent to, over OTLP/HTTP; /v1/traces is added.',
    ru: 'Коллектор OpenTelemetry, которому отправляются трассировки, по OTLP/HTTP; /v1/traces добавляется.',
    without: { en: 'no traces, at no cost', ru: 'трассировок нет, и они ничего не стоят' },
    example: 'http://localhost:4318',
  }),
  OTEL_EXPORTER_OTLP_HEADERS: optional(
    z
      .string()
      .regex(
        /^[^\s=,]+=[^,]*(,[^\s=,]+=[^,]*)*$/,
        'must be name=value, separated by commas, special characters percent-encoded',
      ),
    {
      group: 'running',
      en: 'Headers for the collector, such as its key: name=value, separated by commas.',
      ru: 'Заголовки для коллектора, например его ключ: имя=значение через запятую.',
      without: { en: 'none', ru: 'никаких' },
      example: 'authorization=Bearer%20the-key',
      secret: true,
    },
  ),
  OTEL_SERVICE_NAME: withDefault(z.string(), {
    group: 'running',
    en: 'What this Carte is called in traces.',
    ru: 'Как эта Carte называется в трассировках.',
    unset: 'carte',
    example: 'carte-staging',
  }),
  OTEL_TRACES_SAMPLER_ARG: withDefault(share, {
    group: 'running',
    en: 'Which share of requests and jobs is traced, from 0 to 1; whole traces are left out.',
    ru: 'Какая доля запросов и заданий трассируется, от 0 до 1; пропускаются трассировки целиком.',
    unset: '1',
    example: '0.05',
  }),
} as const
