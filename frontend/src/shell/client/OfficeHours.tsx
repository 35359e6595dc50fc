import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import type { Office } from '../useOffice'

const inARow = (days: number[]) => days.length > 2 && days.every((day, i) => day === (days[0] ?? 0) + i)

/** "Monday to Friday, 8:00 AM to 5:00 PM". */
export function OfficeHours({ office }: { office: Office }) {
  const t = useText()
  const formats = useFormats()
  const names = office.openDays.map(formats.weekdayName)
  const days = inARow(office.openDays)
    ? t('office.days', { first: names[0], last: names[names.length - 1] })
    : formats.list(names)
  const values = { days, opens: formats.clock(office.opensAt), closes: formats.clock(office.closesAt) }
  return <p>{t('office.hours', values)}</p>
}
