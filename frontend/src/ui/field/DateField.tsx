import { useText } from '../../i18n/useText'
import { describedBy, type FieldTexts } from './Field'
import { Fieldset } from './Fieldset'

export type DateParts = { year: string; month: string; day: string }

type Props = FieldTexts & { value: DateParts; onParts: (parts: DateParts) => void }

/** Three boxes, because a calendar is slow for a day one knows. The order is the language's own. */
export function DateField({ value, onParts, ...texts }: Props) {
  const t = useText()
  const order = t('ui.date-order').split(' ') as (keyof DateParts)[]
  return (
    <Fieldset {...texts}>
      <div className="date">
        {order.map((part, index) => (
          <div key={part}>
            <label htmlFor={index === 0 ? texts.id : `${texts.id}-${part}`}>{t(`ui.date-${part}`)}</label>
            <input
              id={index === 0 ? texts.id : `${texts.id}-${part}`}
              className={`input input--${part}${texts.error ? ' input--error' : ''}`}
              value={value[part]}
              inputMode="numeric"
              maxLength={part === 'year' ? 4 : 2}
              aria-describedby={describedBy(texts)}
              aria-invalid={texts.error ? true : undefined}
              onChange={event => onParts({ ...value, [part]: event.currentTarget.value.replace(/\D/g, '') })}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  )
}

/** `yyyy-MM-dd`, or nothing when the parts are no real day. */
export function isoDate({ year, month, day }: DateParts): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const iso = Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10)
  return iso === `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` ? iso : undefined
}
