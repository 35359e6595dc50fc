import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Loading } from '../../ui/loading/Loading'
import { useJourneyWords } from '../useJourneyWords'
import { usePersonal } from '../usePersonal'

/** Everything that was said of where the client is, the latest first. */
export function JourneyHistory({ code }: { code: string }) {
  const t = useText()
  const f = useFormats()
  const personal = usePersonal()
  const words = useJourneyWords()
  const { data, error, pending, again } = useQuery({
    key: ['record', code, 'journey'],
    read: () => answer(api.GET('/api/v1/clients/{code}/journey/overrides', { params: { path: { code } } })),
    fresh: 0,
  })
  return (
    <>
      <ProblemNotice error={error} onRetry={again} />
      {pending && <Loading />}
      {data?.items.length === 0 && <p className="quiet">{t('journey.history-none')}</p>}
      <ol className="notes">
        {data?.items.map(({ id, stage, reason, by = '', at, untilOn, undoneAt, undoneBy = '' }) => (
          <li key={id}>
            <b>{words.stage(stage)}</b>
            <p className="small">
              {t('journey.said', { by, when: f.moment(at), reason: personal.said(reason) })}{' '}
              {untilOn && t('journey.until', { day: f.shortDay(untilOn) })}
            </p>
            {undoneAt && (
              <p className="small quiet">{t('journey.undone', { by: undoneBy, when: f.moment(undoneAt) })}</p>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
