import type { Formats } from '../i18n/format'
import { hasWords } from '../i18n/speak'
import { useFormats } from '../i18n/useFormats'
import { useText } from '../i18n/useText'
import { Problem } from './problem'

function wordsByStatus(problem: Problem) {
  if (problem.status === 401) return 'problem.signed-out'
  if (problem.status === 403) return 'problem.not-allowed'
  if (problem.status === 404) return 'problem.not-found'
  if (problem.status === 413) return 'problem.too-large'
  if (problem.status === 429) return 'problem.too-many-tries'
  return problem.passing ? 'problem.office-down' : 'problem.unknown'
}

/** Days as days, and what a file may weigh as a phone says it. */
function shown({ code, params }: Problem, formats: Formats) {
  const day = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (day(value)) return [name, formats.weekday(value as string)]
      if (name === 'max' && /too-large$/.test(code)) return [name, formats.bytes(Number(value))]
      return [name, value]
    }),
  )
}

/** A problem in plain words: by its code where there are words for it, else by what kind of answer it was. */
export function useProblemText() {
  const t = useText()
  const formats = useFormats()
  const sentence = (error: unknown) => {
    const problem = error instanceof Problem ? error : Problem.of(500, error)
    const own = `problem.${problem.code}`
    return hasWords(own) ? t(own, shown(problem, formats)) : t(wordsByStatus(problem))
  }
  return { sentence }
}
