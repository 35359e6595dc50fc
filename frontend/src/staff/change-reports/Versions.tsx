import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { written } from '../../changes/written'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Facts } from '../../ui/facts/Facts'
import { Loading } from '../../ui/loading/Loading'
import { Disclosure } from '../Disclosure'
import { useFieldWords } from '../useFieldWords'
import { usePersonal } from '../usePersonal'

const read = (id: string) =>
  answer(api.GET('/api/v1/change-reports/{id}/versions', { params: { path: { id } } }))

function Earlier({ id }: { id: string }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const words = useFieldWords()
  const { data, error, pending, again } = useQuery({
    key: ['change-report', id, 'versions'],
    read: () => read(id),
  })
  return (
    <>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data?.items.map(({ revision, signedAt, number, change, note }) => (
        <section key={revision} className="version stack stack--xs">
          <h3>
            {t('change.version', { n: revision, moment: f.moment(signedAt) })}{' '}
            <span className="code">{number}</span>
          </h3>
          <Facts
            facts={Object.entries(written(change)).map(([name, text]) => ({
              term: words.label(name),
              detail: words.value(name, text),
            }))}
          />
          {note && <p className="small">{personal.said(note)}</p>}
        </section>
      ))}
    </>
  )
}

/** What was signed each time; a correction does not take the earlier words away. */
export function Versions({ report: { id, revision } }: { report: Shape<'ChangeReport'> }) {
  const t = useText()
  if (revision === 0) return null
  return (
    <section className="card">
      <Disclosure summary={t('change.versions', { n: revision })}>{() => <Earlier id={id} />}</Disclosure>
    </section>
  )
}
