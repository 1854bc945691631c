import { describe, expect, it } from 'vitest'

import type { Remark, Skipped } from '@/src/domain/iiko/findings'

import { formatImportReport, importReport } from './importReport'
import { en } from './messages/en'
import { ru } from './messages/ru'
import { showProgress } from './showProgress'

const skip = (kind: Skipped['kind'], name: string | null, reason: Skipped['reason']): Skipped => ({
  kind,
  externalId: null,
  name,
  reason,
})
const remarks: Remark[] = [
  {
    kind: 'dish',
    externalId: '1',
    name: 'Роллы',
    reason: { code: 'unknownGroup', params: { group: 'c586' } },
  },
]
const skipped = [
  skip('category', 'Добавка', { code: 'modifier' }),
  skip('dish', 'Пепперони', { code: 'modifier' }),
  skip('dish', 'Масли\u001B[2Jны', { code: 'modifier' }),
  skip('dish', null, {
    code: 'wrongType',
    params: { path: '$.products[4].name', expected: 'string', received: 'missing' },
  }),
]
const imported = {
  categories: { created: 2, updated: 0, unchanged: 0 },
  dishes: { created: 1, updated: 1, unchanged: 5 },
}
const report = importReport({ file: 'menu.json', dryRun: false, imported, skipped, remarks })

describe('the report of an import', () => {
  it('counts, and groups names by reason', () => {
    expect(formatImportReport(report, ru).split('\n')).toEqual([
      'Категории: создано 2, обновлено 0, без изменений 0, пропущено 1',
      'Блюда: создано 1, обновлено 1, без изменений 5, пропущено 3',
      '',
      'Пропущено',
      '  Категории: модификатор, а не часть меню (1)',
      '    Добавка',
      '  Блюда: модификатор, а не часть меню (2)',
      '    Пепперони',
      '    Масли [2Jны',
      '  Блюда: запись испорчена (1)',
      '    без названия ($.products[4].name: нужно «строка», а там «пусто»)',
      '',
      'Загружено с замечаниями',
      '  Блюда: группы нет в файле, запись осталась без неё (1)',
      '    Роллы (c586)',
    ])
  })

  it('says when it was a dry run', () => {
    expect(formatImportReport({ ...report, dryRun: true }, en)).toMatch(/^A dry run;/)
  })

  it('does not list thousands of names', () => {
    const many = Array.from({ length: 2000 }, (_, n) => skip('dish', `${n}`, { code: 'deleted' }))
    const text = formatImportReport(
      importReport({ file: '', dryRun: false, imported, skipped: many, remarks: [] }),
      en,
    )
    expect(text).toContain('Dishes: deleted in iiko (2000)')
    expect(text).toContain('… and 1900 more')
    expect(text.split('\n')).toHaveLength(2 + 2 + 1 + 100 + 1)
  })
})

describe('progress', () => {
  const run = (isInteractive: boolean, total: number) => {
    let text = ''
    const show = showProgress({
      err: (piece) => void (text += piece),
      out: () => undefined,
      isInteractive,
      messages: ru,
    })
    for (let done = 0; done <= total; done += 1) show({ done, total })
    return text
  }

  it('is one line on a screen', () => {
    expect(run(true, 1000)).toMatch(/\rЗагрузка: 100 % \(1000 из 1000\)\n$/)
    expect(run(true, 1000).split('\n')).toHaveLength(2)
    expect(run(true, 1000).split('\r')).toHaveLength(102)
  })

  it('is eleven lines elsewhere, and none when there is nothing to do', () => {
    expect(run(false, 1000).trimEnd().split('\n')).toHaveLength(11)
    expect(run(false, 0)).toBe('')
  })
})
