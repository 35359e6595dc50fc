import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Checkboxes } from '../../ui/choice/Checkboxes'
import { Details } from '../../ui/details/Details'
import { Select } from '../../ui/select/Select'

type Country = Shape<'HolidayCountry'>

const COUNTRIES: Country[] = ['US', 'CA']
const YEARS = 3

const read = (country: Country, year: number) =>
  answer(api.GET('/api/v1/holidays', { params: { query: { country, year } } }))

/** Zones of Canada; what no list knows is taken for one of the United States. */
const CANADIAN = /\/(Toronto|Vancouver|Edmonton|Winnipeg|Halifax|St_Johns|Regina|Moncton|Whitehorse|Iqaluit)$/

type Props = { timeZone: string; closedOn: string[]; onClose: (days: string[]) => void }

/** The federal holidays of a year, to close on all of them or on some. */
export function Holidays({ timeZone, closedOn, onClose }: Props) {
  const t = useText()
  const f = useFormats()
  const now = new Date().getFullYear()
  const [country, setCountry] = useState<Country>(CANADIAN.test(timeZone) ? 'CA' : 'US')
  const [year, setYear] = useState(now)
  const { data, error, again } = useQuery({
    key: ['holidays', country, year],
    read: () => read(country, year),
    fresh: 3_600_000,
  })
  const days = data?.items.map(({ on }) => on) ?? []
  const put = (closed: string[]) =>
    onClose([...closedOn.filter(day => !days.includes(day)), ...closed].sort())
  return (
    <Details summary={t('branch.holidays')}>
      <div className="stack stack--xs">
        <div className="two-fields">
          <Select
            id="holiday-country"
            label={t('branch.holidays-of')}
            options={COUNTRIES.map(value => ({ value, label: t(`branch.country-${value}`) }))}
            value={country}
            onPick={setCountry}
          />
          <Select
            id="holiday-year"
            label={t('branch.year')}
            options={Array.from({ length: YEARS }, (_, n) => String(now + n)).map(value => ({
              value,
              label: value,
            }))}
            value={String(year)}
            onPick={value => setYear(Number(value))}
          />
        </div>
        <ProblemNotice error={error} onRetry={again} />
        {data && (
          <>
            <Checkboxes
              id="holidays"
              label={t('branch.close-on')}
              options={data.items.map(({ holiday, on }) => ({
                value: on,
                label: `${t(`holiday.${holiday}`)}, ${f.weekday(on)}`,
              }))}
              value={closedOn.filter(day => days.includes(day))}
              onPick={put}
            />
            <Button look="plain" onClick={() => put(days)}>
              {t('branch.close-on-all')}
            </Button>
          </>
        )}
      </div>
    </Details>
  )
}
