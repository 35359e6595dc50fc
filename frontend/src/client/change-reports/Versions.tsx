import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Details } from '../../ui/details/Details'
import { Loading } from '../../ui/loading/Loading'
import type { ChangeReport } from './answers'
import { ToldFacts } from './ToldFacts'

function Signed({ report }: { report: ChangeReport }) {
  const t = useText()
  const formats = useFormats()
  const { id, version } = report
  const read = () => answer(api.GET('/api/v1/change-reports/{id}/versions', { params: { path: { id } } }))
  const { data, error, pending, again } = useQuery({ key: ['changes', id, 'versions', version], read })
  const line = ({ revision, signedAt, number }: Shape<'ChangeVersion'>) => (
    <h3>
      {t('report.version', { revision, date: formats.moment(signedAt) })}
      {' · '}
      <span className="code">{number}</span>
    </h3>
  )
  return (
    <>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data?.items.map(signed => (
        <section key={signed.revision} className="stack stack--xs">
          {line(signed)}
          <ToldFacts report={report} said={signed} />
        </section>
      ))}
    </>
  )
}

/** What was signed before stays to be read; it is asked for only where there is more than one. */
export function Versions({ report }: { report: ChangeReport }) {
  const t = useText()
  if (report.revision < 2) return null
  return (
    <Details summary={t('report.versions')}>
      <Signed report={report} />
    </Details>
  )
}
