import { readFileSync } from 'node:fs'

import { findSpec } from '../findSpec'
import { isRecord } from '../http/isRecord'
import { parseJson } from '../http/parseJson'
import { textOf } from '../http/textOf'

type Param = { name: string; type: string; isRequired: boolean }
type Group = { anchor: string; params: Param[]; answer: Record<string, unknown> | null }

export type CloudpaymentsDescription = {
  /** What is wrong with the body of a call, by its path; empty when nothing. */
  checkRequest: (path: string, body: Record<string, unknown>) => string[]
  /** What is wrong with the `Model` of an answer of ours, or with each of a list. */
  checkAnswer: (path: string, model: unknown) => string[]
  /** What is wrong with a notification: `check`, `pay`. */
  checkNotification: (event: string, fields: Record<string, unknown>) => string[]
}

/** Where in the description a call stands; the lists answer what `payments/get` does, one by one. */
const groups: Readonly<Record<string, { asked: string; answered?: string }>> = {
  '/orders/create': {
    asked: 'sozdanie-scheta-dlya-otpravki-po-pochte',
    answered: 'sozdanie-scheta-dlya-otpravki-po-pochte',
  },
  '/orders/cancel': { asked: 'otmena-sozdannogo-scheta' },
  '/payments/get': { asked: 'prosmotr-tranzaktsii', answered: 'prosmotr-tranzaktsii' },
  '/v2/payments/find': { asked: 'proverka-statusa-platezha', answered: 'prosmotr-tranzaktsii' },
  '/payments/confirm': { asked: 'podtverzhdenie-oplaty' },
  '/payments/void': { asked: 'otmena-oplaty' },
  '/payments/refund': { asked: 'vozvrat-deneg', answered: 'vozvrat-deneg' },
  '/v2/payments/list': {
    asked: 'vygruzka-spiska-tranzaktsiy-za-proizvolnyy-period',
    answered: 'prosmotr-tranzaktsii',
  },
}

const isOf = (type: string, value: unknown): boolean => {
  const kind = type.toLowerCase()
  if (kind === 'long' || kind === 'int') return /^\d+$/.test(textOf(value))
  if (kind.startsWith('number') || kind === 'decimal')
    return /^\d+(\.\d{1,2})?$/.test(textOf(value))
  if (kind === 'bool') return typeof value === 'boolean'
  if (kind.startsWith('bit')) return value === 1 || value === 0 || value === '1' || value === '0'
  if (kind === 'date') return !Number.isNaN(Date.parse(textOf(value)))
  if (kind.startsWith('yyyy-mm-dd')) return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(textOf(value))
  if (kind === 'json') return isRecord(value) || isRecord(parseJson(textOf(value)))
  return kind.includes('array') ? Array.isArray(value) : typeof value === 'string'
}

const judge = (
  where: string,
  params: readonly Param[],
  body: Record<string, unknown>,
): string[] => {
  const wrong: string[] = []
  for (const { isRequired, name, type } of params) {
    const value = body[name]
    if (value === undefined) {
      if (isRequired) wrong.push(`${where}: ${name} is missing`)
    } else if (!isOf(type, value)) wrong.push(`${where}: ${name} is no ${type}`)
  }
  for (const name of Object.keys(body)) {
    if (!params.some((param) => param.name === name))
      wrong.push(`${where}: ${name} is not described`)
  }
  return wrong
}

/** Every field of the example, of its kind where the example shows one, and nothing else. */
const judgeAnswer = (where: string, example: Record<string, unknown>, model: unknown): string[] => {
  if (!isRecord(model)) return [`${where}: no object`]
  const names = new Set([...Object.keys(example), ...Object.keys(model)])
  return [...names].flatMap((name) => {
    if (!(name in example)) return [`${where}: ${name} is not in the example`]
    if (!(name in model)) return [`${where}: ${name} is missing`]
    const [said, shown] = [model[name], example[name]]
    const isAlike = said === null || shown === null || typeof said === typeof shown
    return isAlike ? [] : [`${where}: ${name} is of another kind`]
  })
}

const readGroup = (given: Record<string, unknown>): Group => {
  const params: unknown[] = Array.isArray(given.params) ? given.params : []
  const examples: unknown[] = Array.isArray(given.responseExamples) ? given.responseExamples : []
  const [example] = examples
  // Examples carry remarks.
  const code = textOf(isRecord(example) ? example.code : '').replaceAll(/\s\/\/[^\n]*/gu, '')
  const answer = parseJson(code)
  const model = isRecord(answer) ? answer.Model : null
  return {
    anchor: textOf(given.anchor),
    params: params.filter(isRecord).map(({ name, required, type }) => ({
      name: textOf(name),
      type: textOf(type),
      isRequired: required === true,
    })),
    answer: isRecord(model) ? model : null,
  }
}

/** Three quarters of a megabyte: once in a process. */
let known: CloudpaymentsDescription | null | undefined

/** CloudPayments' published pages as tables (specs/cloudpayments_ir.json), as validators; null where they are not. */
export const readDescription = (): CloudpaymentsDescription | null => {
  known ??= validators()
  return known
}

const validators = (): CloudpaymentsDescription | null => {
  const place = findSpec('cloudpayments_ir.json')
  if (place === null) return null
  const whole = parseJson(readFileSync(place, 'utf8'))
  const sections: unknown[] = isRecord(whole) && Array.isArray(whole.sections) ? whole.sections : []
  const within = (anchor: string): Group[] => {
    const section = sections.filter(isRecord).find((one) => one.anchor === anchor)
    const inner: unknown[] = Array.isArray(section?.groups) ? section.groups : []
    return inner.filter(isRecord).map(readGroup)
  }
  const [api, notifications] = [within('api'), within('uvedomleniya')]
  const of = (all: Group[], anchor: string | undefined) => all.find((one) => one.anchor === anchor)
  return {
    checkRequest: (path, body) => judge(path, of(api, groups[path]?.asked)?.params ?? [], body),
    checkAnswer: (path, model) => {
      const example = of(api, groups[path]?.answered)?.answer
      if (!example) return []
      const each: unknown[] = Array.isArray(model) ? model : [model]
      return each.flatMap((one) => judgeAnswer(path, example, one))
    },
    checkNotification: (event, fields) => {
      const found = of(notifications, event)
      return found ? judge(event, found.params, fields) : []
    },
  }
}
