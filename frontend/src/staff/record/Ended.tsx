import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Loading } from '../../ui/loading/Loading'
import { Timeline } from '../../ui/timeline/Timeline'
import { useTaskWords } from '../useTaskWords'

const read = (code: string, cursor?: string) =>
  answer(
    api.GET('/api/v1/clients/{code}/ended-tasks', {
      params: { path: { code }, query: cursor ? { cursor } : {} },
    }),
  )

/** What has waited for staff, and how each of it ended. */
export function Ended({ code }: { code: string }) {
  const t = useText()
  const f = useFormats()
  const words = useTaskWords()
  const { items, error, loading, more } = usePages(['record', code, 'ended'], cursor => read(code, cursor))
  const how = ({ end }: Shape<'Task'>) =>
    [t(`outcome.${end?.outcome}`), end?.by, end?.at && f.moment(end.at)].filter(Boolean).join(' · ')
  return (
    <>
      <ProblemNotice error={error} />
      {!items && !error && <Loading />}
      {items?.length === 0 && <p className="quiet">{t('ended.none')}</p>}
      {items && items.length > 0 && (
        <Timeline
          lines={items.map(task => ({
            id: task.id,
            icon: words.icon(task),
            title: words.what(task),
            detail: how(task),
          }))}
        />
      )}
      {more && (
        <Button look="second" busy={loading} onClick={more}>
          {t('worklist.more')}
        </Button>
      )}
    </>
  )
}
