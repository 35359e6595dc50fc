import { type FormEvent, useState } from 'react'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { Button } from '../../ui/button/Button'
import { Radios } from '../../ui/choice/Radios'
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary'
import { DateField } from '../../ui/field/DateField'
import { plusDays } from '../days'
import type { Entered } from './answers'
import { proofFault } from './proof'
import { dayText, partsOf } from './rules'
import type { Reporting } from './useReporting'

const CHOICES = ['SEND_NOW', 'SEND_LATER', 'HAVE_NONE'] as const
/** Days from today that suit most. */
const USUAL = [3, 7, 14]

type Props = { reporting: Reporting; onNext: () => void; next: string }

/** Proof now, by a day, or none: nobody is stopped here for want of a paper. */
export function Proof({ reporting: { report, entered, saving }, onNext, next }: Props) {
  const t = useText()
  const formats = useFormats()
  const [tried, setTried] = useState(false)
  const today = formats.dayOf(new Date())
  const usual = USUAL.map(days => plusDays(today, days))
  const { choice, by } = entered.proof
  const [other, setOther] = useState(by !== '' && !usual.includes(by))
  const found = proofFault(entered.proof, today)
  const fault = tried && found ? { id: found.field, text: t(found.words) } : undefined
  const change = (some: Partial<Entered['proof']>) => {
    setTried(false)
    saving.write({ proof: { ...entered.proof, ...some } })
  }
  const pick = (day: string) => {
    setOther(day === 'other')
    change({ by: day === 'other' ? '' : day })
  }
  const go = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!found) onNext()
  }
  return (
    <form className="stack stack--l" onSubmit={go} noValidate>
      <ErrorSummary faults={fault ? [fault] : []} />
      <Radios
        id="proof"
        label={t('change-proof.heading')}
        heading
        hint={<Words id="change-proof.lead" values={{ name: report.proof.requirementName }} />}
        error={fault?.id === 'proof' ? fault.text : undefined}
        value={choice || undefined}
        options={CHOICES.map(value => ({
          value,
          label: t(`change-proof.${value}`),
          hint: t(`change-proof.${value}-hint`),
        }))}
        onPick={choice => change({ choice })}
      />
      {choice === 'SEND_LATER' && (
        <Radios
          id="by"
          label={t('change-proof.by')}
          error={fault?.id === 'by' && !other ? fault.text : undefined}
          value={other ? 'other' : by || undefined}
          options={[
            ...usual.map(day => ({ value: day, label: formats.weekday(day), hint: formats.fromToday(day) })),
            { value: 'other', label: t('change-proof.by-other') },
          ]}
          onPick={pick}
        />
      )}
      {choice === 'SEND_LATER' && other && (
        <DateField
          id="by-day"
          label={t('change-proof.by-day')}
          error={fault?.id === 'by' ? fault.text : undefined}
          value={partsOf(by)}
          onParts={parts => change({ by: dayText(parts) })}
        />
      )}
      <Button type="submit" wide>
        {next}
      </Button>
    </form>
  )
}
