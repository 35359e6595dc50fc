import { type FormEvent, useState } from 'react'
import type { Written } from '../../changes/fields'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { ErrorSummary, type FieldFault } from '../../ui/error-summary/ErrorSummary'
import { Asked } from './Asked'
import type { Entered } from './answers'
import { FoundOut, HEARD_OF } from './FoundOut'
import { fieldsOn } from './questions'
import { codesOf, partsOf } from './rules'
import type { Reporting } from './useReporting'
import { Whose } from './Whose'
import { faultOf, headingOf, nameOf } from './wording'

type Props = { reporting: Reporting; page: string; onNext: (written: Written) => void; next: string }

/** What is wrong on one page, as its error summary says it. */
function useFaults({
  reporting: { report, entered },
  page,
}: Pick<Props, 'reporting' | 'page'>): FieldFault[] {
  const t = useText()
  const formats = useFormats()
  const { kind } = report
  const { written, learnedOn } = entered
  const today = formats.dayOf(new Date())
  const fields = fieldsOn(kind, written, page)
  const faults = codesOf(fields, kind, written, today).map(({ field, code }) => {
    const values = {
      field: nameOf(kind, written, field.name, t),
      day: dayIn(written[field.name] ?? '', formats),
    }
    return { id: field.name, text: faultOf(field, code, values, t) }
  })
  if (fields.some(({ name }) => name === 'who') && written.whose === 'OTHER' && !written.who?.trim())
    faults.push({ id: 'who', text: t('whose.name-missing') })
  if (fields.some(({ name }) => name === 'happenedOn') && learnedOn) {
    const code = learnedOn > today ? 'in-the-future' : codesOfDay(learnedOn)
    const values = { field: t('learned.field'), day: dayIn(learnedOn, formats) }
    if (code)
      faults.push({ id: 'learnedOn', text: faultOf({ as: 'date', name: 'learnedOn' }, code, values, t) })
    else if (learnedOn < (written.happenedOn ?? ''))
      faults.push({ id: 'learnedOn', text: t('learned.before') })
  }
  return faults.filter(({ text }, at) => faults.findIndex(fault => fault.text === text) === at)
}

const codesOfDay = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? undefined : 'not-valid')

function dayIn(text: string, formats: ReturnType<typeof useFormats>) {
  const { year, month, day } = partsOf(text)
  return year && month && day && !codesOfDay(text) ? formats.day(text) : text
}

/** One page of questions about a change. What is wrong is said when one goes on, not while one types. */
export function Question({ reporting, page, onNext, next }: Props) {
  const t = useText()
  const [tried, setTried] = useState(false)
  const { report, entered, saving } = reporting
  const { kind } = report
  const { written } = entered
  const found = useFaults({ reporting, page })
  const faults = tried ? found : []
  const fields = fieldsOn(kind, written, page)
  const alone = fields.length === 1 && page !== 'when' ? page : undefined
  const write = (some: Written) => {
    setTried(false)
    saving.write({ written: { ...written, ...some } })
  }
  const change = (some: Partial<Entered>) => {
    setTried(false)
    saving.write(some)
  }
  const textOf = (name: string) => faults.find(({ id }) => id === name)?.text
  const go = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (found.length === 0) onNext(written)
  }
  return (
    <form className="stack stack--l" onSubmit={go} noValidate>
      <ErrorSummary faults={faults} />
      {!alone && <h1>{headingOf(kind, written, page, t)}</h1>}
      {page === 'contact' && <p className="hint">{t('change-hint.contact')}</p>}
      {fields.map(field =>
        field.name === 'who' ? (
          <Whose key="who" written={written} error={textOf('who')} onWrite={write} />
        ) : (
          <Asked
            key={field.name}
            kind={kind}
            field={field}
            written={written}
            alone={alone}
            error={textOf(field.name)}
            onWrite={write}
          />
        ),
      )}
      {page === 'when' && HEARD_OF.test(kind) && (
        <FoundOut entered={entered} error={textOf('learnedOn')} onChange={change} />
      )}
      <Button type="submit" wide>
        {next}
      </Button>
    </form>
  )
}
