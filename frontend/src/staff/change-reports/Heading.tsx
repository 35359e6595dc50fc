import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Link } from '../../ui/link/Link'
import { Due } from '../Due'
import { useLanguageName } from '../useOffices'
import { usePersonal } from '../usePersonal'
import { StatusTag } from './StatusTag'

type Props = {
  report: Shape<'ChangeReport'>
  record: Shape<'ClientRecord'> | undefined
  task: Shape<'Task'> | undefined
}

/** What it is, where it stands, by when, and whose. */
export function Heading({ report, record, task }: Props) {
  const t = useText()
  const personal = usePersonal()
  const languageName = useLanguageName()
  const { kind, clientCode, number } = report
  return (
    <>
      <header className="row">
        <h1>{t(`change-kind.${kind}`)}</h1>
        <StatusTag report={report} />
        {task && <Due task={task} />}
      </header>
      <p className="small">
        <Link to={`/staff/clients/${clientCode}`}>
          {personal.name(record?.name, clientCode)} <span className="code">{clientCode}</span>
        </Link>
        {record && <> · {t('review.reads', { language: languageName(record.language) })}</>}
        {number && (
          <>
            {' · '}
            <Link to={`/staff/confirmations/${number}`}>
              <span className="code">{number}</span>
            </Link>
          </>
        )}
      </p>
    </>
  )
}
