import { answer, api, type Shape } from '../api/client'
import { ProblemNotice } from '../api/ProblemNotice'
import { useQuery } from '../api/useQuery'
import { useFormats } from '../i18n/useFormats'
import { useText } from '../i18n/useText'
import { Facts } from '../ui/facts/Facts'
import { Link } from '../ui/link/Link'
import { Loading } from '../ui/loading/Loading'
import { Disclosure } from './Disclosure'
import { useFieldWords } from './useFieldWords'
import './circumstances.css'

type Circumstance = Shape<'Circumstance'>
type Fact = Shape<'Fact'>

const read = (code: string) =>
  answer(api.GET('/api/v1/clients/{code}/circumstances', { params: { path: { code } } }))

/** From when it is true, who wrote it down, and the report that it came from. */
function Source({ fact: { validFrom, validTo, recordedBy, changeReportId } }: { fact: Fact }) {
  const t = useText()
  const f = useFormats()
  const days = validTo
    ? t('record.from-to', { from: f.day(validFrom), to: f.day(validTo) })
    : t('record.since', { day: f.day(validFrom) })
  return (
    <p className="small quiet">
      {days}
      {recordedBy && <> · {recordedBy}</>}
      {changeReportId && (
        <>
          {' · '}
          <Link to={`/staff/change-reports/${changeReportId}`}>{t('circumstances.source')}</Link>
        </>
      )}
    </p>
  )
}

function FactLine({ fact }: { fact: Fact }) {
  const words = useFieldWords()
  return (
    <>
      <Facts
        facts={fact.values.map(({ field, value }) => ({
          term: words.label(field),
          detail: words.value(field, value),
        }))}
      />
      <Source fact={fact} />
    </>
  )
}

function One({ circumstance: { topic, current, history } }: { circumstance: Circumstance }) {
  const t = useText()
  const before = history.filter(({ id }) => id !== current?.id)
  return (
    <li>
      <h3>{t(`circumstances.topic-${topic}`)}</h3>
      {current ? <FactLine fact={current} /> : <p className="small quiet">{t('circumstances.ended')}</p>}
      {before.length > 0 && (
        <Disclosure summary={t('circumstances.before', { n: before.length })}>
          {() => before.map(fact => <FactLine key={fact.id} fact={fact} />)}
        </Disclosure>
      )}
    </li>
  )
}

/** What the office holds true of a household, each with what it was before and where it comes from. */
export function Circumstances({ code, but }: { code: string; but?: Circumstance['topic'] }) {
  const t = useText()
  const { data, error, pending, again } = useQuery({
    key: ['circumstances', code],
    read: () => read(code),
  })
  const shown = data?.items.filter(({ topic }) => topic !== but)
  return (
    <>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {shown?.length === 0 && <p className="small quiet">{t('circumstances.none')}</p>}
      <ul className="circumstances">
        {shown?.map(circumstance => (
          <One key={`${circumstance.topic} ${circumstance.about}`} circumstance={circumstance} />
        ))}
      </ul>
    </>
  )
}
