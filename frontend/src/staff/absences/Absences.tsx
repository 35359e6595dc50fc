import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { Tag } from '../../ui/tag/Tag'
import { NewAbsence } from './NewAbsence'

type Absence = Shape<'Absence'>

const KEY = ['absences']
const read = () => answer(api.GET('/api/v1/absences'))

function OneAbsence({ absence, onEnded }: { absence: Absence; onEnded: () => void }) {
  const t = useText()
  const f = useFormats()
  const { id, worker, cover, startsOn, endsOn, now, allowed } = absence
  const { submit, busy, error } = useSubmission(
    () => answer(api.DELETE('/api/v1/absences/{id}', { params: { path: { id } } })),
    onEnded,
  )
  return (
    <li className="card stack stack--xs">
      <p>
        <b>{worker.name}</b> {now && <Tag tone="you">{t('absence.now')}</Tag>}
      </p>
      <p>
        {t('absence.days', { from: f.weekday(startsOn), until: f.weekday(endsOn) })} ·{' '}
        {cover ? t('absence.covered', { name: cover.name ?? '' }) : t('absence.pool')}
      </p>
      <ProblemNotice error={error} />
      {allowed.includes('end') && (
        <Button look="second" busy={busy} onClick={() => void submit({})}>
          {t(now ? 'absence.back' : 'absence.cancel')}
        </Button>
      )}
    </li>
  )
}

/** Who is away, and who has their work meanwhile. */
export default function Absences() {
  const t = useText()
  const [told, setTold] = useState<string>()
  const { data, error, pending, again } = useQuery({ key: KEY, read })
  const changed = (how: string) => () => {
    setTold(how)
    queries.invalidate(KEY)
    queries.invalidate(['worklist'])
  }
  return (
    <div className="narrow-page stack">
      <BackLink to="/staff/worklist">{t('staff.worklist')}</BackLink>
      <h1>{t('absence.title')}</h1>
      <p>{t('absence.why')}</p>
      {told && (
        <Notice tone="ok" live>
          {t(told)}
        </Notice>
      )}
      <NewAbsence onDone={changed('absence.told-noted')} />
      <h2>{t('absence.ahead')}</h2>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data?.items.length === 0 && <p className="quiet">{t('absence.none')}</p>}
      <ul className="stack plain-list">
        {data?.items.map(absence => (
          <OneAbsence key={absence.id} absence={absence} onEnded={changed('absence.told-ended')} />
        ))}
      </ul>
    </div>
  )
}
