import type { Examined } from '@/src/domain/iiko/Examined'

/** Our own endpoint's answer, checked as far as the page would break without it. */
export function readExamined(answer: unknown): Examined {
  if (!isExamined(answer))
    throw new Error('Another version of Carte answered: load the page again.')
  return answer
}

function isExamined(answer: unknown): answer is Examined {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'organizations' in answer &&
    Array.isArray(answer.organizations) &&
    'rights' in answer &&
    Array.isArray(answer.rights)
  )
}
