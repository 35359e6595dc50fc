import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Notice } from '../../ui/notice/Notice'
import { usePrograms } from '../useOffices'
import { GRANTING } from './status'

type Props = { record: Shape<'ClientRecord'>; enrolment: Shape<'Enrolment'>; to: string }

/** Before benefits are granted: what is still asked of the client, and an amount that nobody set. Forbids nothing. */
export function GrantWarning({ record, enrolment, to }: Props) {
  const t = useText()
  const f = useFormats()
  const program = usePrograms().data?.items.find(one => one.program === enrolment.program)
  if (!GRANTING.includes(to)) return null
  const items = record.enrolments.find(({ id }) => id === enrolment.id)?.items ?? []
  const open = items.filter(item => !item.state.finished).map(item => item.requirementName)
  const unpaid = program?.currency && !enrolment.amount
  if (open.length === 0 && !unpaid) return null
  return (
    <Notice tone="you" icon="alert" live>
      {open.length > 0 && <p>{t('move.still-asked', { requirements: f.list(open) })}</p>}
      {unpaid && <p>{t('move.no-amount')}</p>}
    </Notice>
  )
}
