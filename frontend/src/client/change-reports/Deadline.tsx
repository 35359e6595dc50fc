import { useFormats } from '../../i18n/useFormats'
import { Words } from '../../i18n/Words'
import { Notice } from '../../ui/notice/Notice'
import type { ChangeReport } from './answers'

/** By when the client is to tell it; nothing where no program asks for it, or it was sent. */
export function Deadline({ report: { reportBy, receivedAt } }: { report: ChangeReport }) {
  const formats = useFormats()
  if (!reportBy || receivedAt) return null
  const past = formats.daysUntil(reportBy) < 0
  const values = { date: formats.weekday(reportBy), when: formats.fromToday(reportBy) }
  return (
    <Notice>
      <Words id={past ? 'changes.by-past' : 'changes.by'} values={values} />
    </Notice>
  )
}
