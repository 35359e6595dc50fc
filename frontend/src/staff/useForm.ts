import { type FormEvent, useState } from 'react'
import { Problem } from '../api/problem'
import { useProblemText } from '../api/useProblemText'
import { type Once, useSubmission } from '../api/useSubmission'
import { hasWords } from '../i18n/speak'
import { useText } from '../i18n/useText'
import type { FieldFault } from '../ui/error-summary/ErrorSummary'

type Options<Content, Result> = {
  send: (content: Content, once: Once) => Promise<Result>
  onDone?: (result: Result) => void
  /** By field: the id of the sentence that says what is missing or wrong before anything is sent. */
  check?: (content: Content) => Record<string, string | false | undefined>
  /** Asked once nothing is missing: whether something is to be read before it is sent. */
  holds?: () => boolean
  /** Problems that are about one field, by code. */
  at?: Record<string, string>
}

/** Problems that only say that fields are wrong: why is said by each field's own code. */
const ONLY_FIELDS = ['invalid', 'terms-not-possible', 'change-incomplete']

/** The control that asks for a field of the body. */
export const fieldId = (field: string) => `field-${field.replace(/[^\w-]/g, '-')}`

/** One line for each field: the first says most. */
const once = (faults: FieldFault[]) =>
  faults.filter(({ id }, index) => faults.findIndex(other => other.id === id) === index)

/** A form's way to the server: nothing is sent while something is missing, and what is refused is said at its field. */
export function useForm<Content, Result>({ send, onDone, check, holds, at = {} }: Options<Content, Result>) {
  const t = useText()
  const { sentence } = useProblemText()
  const { submit, busy, error, result } = useSubmission(send, onDone)
  const [missing, setMissing] = useState<FieldFault[]>([])

  const problem = error instanceof Problem ? error : undefined
  const named = problem && at[problem.code]
  const why = (code: string) =>
    problem && !ONLY_FIELDS.includes(problem.code)
      ? sentence(problem)
      : t(hasWords(`problem.field-${code}`) ? `problem.field-${code}` : 'problem.field')
  const refused: FieldFault[] = once([
    ...(problem && named ? [{ id: fieldId(named), text: sentence(problem) }] : []),
    ...(problem?.fields ?? []).map(({ field, code }) => ({ id: fieldId(field), text: why(code) })),
  ])
  const faults = missing.length > 0 ? missing : refused
  return {
    busy,
    result,
    problem,
    faults,
    /** What is left to say once the fields have said theirs. */
    error: faults.length > 0 ? undefined : error,
    fault: (name: string) => faults.find(({ id }) => id === fieldId(name))?.text,
    submit: (content: Content) => (event?: FormEvent) => {
      event?.preventDefault()
      const wrong = Object.entries(check?.(content) ?? {}).flatMap(([name, text]) =>
        text ? [{ id: fieldId(name), text: t(text) }] : [],
      )
      setMissing(wrong)
      if (wrong.length === 0 && !holds?.()) void submit(content)
    },
  }
}
