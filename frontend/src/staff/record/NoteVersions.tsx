import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Loading } from '../../ui/loading/Loading'
import { usePersonal } from '../usePersonal'
import { useContactWords } from './useContactWords'

/** Everything that was written of one contact, the latest first. */
export function NoteVersions({ code, id }: { code: string; id: string }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const words = useContactWords()
  const { data, error, pending, again } = useQuery({
    key: ['record', code, 'versions', id],
    read: () => answer(api.GET('/api/v1/engagements/{id}/versions', { params: { path: { id } } })),
    fresh: 0,
  })
  return (
    <>
      <ProblemNotice error={error} onRetry={again} />
      {pending && <Loading />}
      <ol className="notes">
        {data?.items.map(one => (
          <li key={one.version}>
            <b>{t('note.version', { n: one.version })}</b>{' '}
            <span className="quiet">
              {[one.by, f.moment(one.notedAt), words.what(one)].filter(Boolean).join(' · ')}
            </span>
            <p>{personal.said(one.text)}</p>
          </li>
        ))}
      </ol>
    </>
  )
}
