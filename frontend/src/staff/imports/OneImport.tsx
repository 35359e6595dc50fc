import { useParams } from 'wouter'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { BackLink, ButtonLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { Progress } from '../../ui/progress/Progress'
import { useEvery } from '../useEvery'
import { ApplyImport } from './ApplyImport'
import { CellProblems } from './CellProblems'
import { type Import, importKey, isBusy, readImport } from './imports'
import { MapColumns } from './MapColumns'
import './imports.css'

function Standing({ one }: { one: Import }) {
  const t = useText()
  const { status } = one.state
  if (isBusy(one))
    return (
      <Progress label={t(`imports.status-${status}`)} value={one.done} max={one.rows}>
        {t(`imports.status-${status}`)} {t('imports.so-far', { done: one.done, rows: one.rows })}
      </Progress>
    )
  if (status === 'APPLIED')
    return (
      <Notice tone="ok" live>
        <p>{t('imports.applied', { n: one.rows })}</p>
        <ButtonLink to="/staff/clients" look="second">
          {t('staff.clients')}
        </ButtonLink>
      </Notice>
    )
  if (status === 'FAILED')
    return (
      <Notice tone="bad" live>
        <p>{t(`imports.failure-${one.failure}`)}</p>
      </Notice>
    )
  return null
}

/** One spreadsheet, from what its columns hold to its clients: nothing is done before it is told to. */
export default function OneImport() {
  const t = useText()
  const { id = '' } = useParams<{ id: string }>()
  const { data: one, error, again } = useQuery({ key: importKey(id), read: () => readImport(id) })
  useEvery(1000, again, one !== undefined && isBusy(one))
  return (
    <div className="staff-page stack">
      <BackLink to="/staff/imports">{t('imports.title')}</BackLink>
      <h1>{one?.fileName ?? t('imports.one')}</h1>
      <ProblemNotice error={error} onRetry={again} />
      {!one && !error && <Loading />}
      {one && (
        <>
          <Standing one={one} />
          {one.state.status === 'CHECKED' && <CellProblems one={one} />}
          {one.allowed.includes('apply') && <ApplyImport one={one} />}
          {one.allowed.includes('check') && <MapColumns key={one.id} one={one} />}
        </>
      )}
    </div>
  )
}
