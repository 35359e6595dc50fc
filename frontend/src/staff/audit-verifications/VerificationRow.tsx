import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Tag } from '../../ui/tag/Tag'

export type Verification = Shape<'AuditVerification'>

/** Whose row it is that does not hold, by what they are called where no client's name is shown. */
function FirstAltered({ first, altered }: { first: Shape<'AlteredEntry'>; altered: number }) {
  const t = useText()
  const whose = first.clientCode ?? first.staffName ?? first.subjectId
  return (
    <>
      <Tag tone="bad" icon="alert">
        {t('audit.altered', { n: altered })}
      </Tag>{' '}
      {t('audit.first', { whose, n: first.position })}
    </>
  )
}

/** One look through the audit, and what came of it so far. */
export function VerificationRow({ one }: { one: Verification }) {
  const t = useText()
  const f = useFormats()
  const { status } = one.state
  return (
    <tr>
      <td className="nowrap">{f.moment(one.begunAt)}</td>
      <td>{one.byName}</td>
      <td className="num">{f.number(one.chains)}</td>
      <td className="num">{f.number(one.entries)}</td>
      <td aria-live="polite">
        {one.firstAltered && <FirstAltered first={one.firstAltered} altered={one.altered} />}
        {status === 'DONE' && !one.firstAltered && (
          <Tag tone="ok" icon="check">
            {t('audit.whole')}
          </Tag>
        )}
        {status === 'RUNNING' && t('audit.running')}
        {status === 'GAVE_UP' && t('audit.gave-up')}
      </td>
    </tr>
  )
}
