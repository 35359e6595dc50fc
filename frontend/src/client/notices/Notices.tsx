import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { Button } from '../../ui/button/Button'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { TaskList } from '../../ui/task-list/TaskList'
import { HowToGet } from './HowToGet'

const read = (cursor?: string) => answer(api.GET('/api/v1/notices', { params: { query: { cursor } } }))

/** Every letter, the latest first, and how the next ones come. */
export default function Notices() {
  const t = useText()
  const formats = useFormats()
  const { items, error, loading, more, again } = usePages<Shape<'NoticeSummary'>>(['notices'], read)
  const stateOf = ({ state, issuedOn }: Shape<'NoticeSummary'>) => {
    const words = t(`notices.state-${state.status}`)
    return (
      <>
        {state.status === 'ISSUED' ? <b>{words}</b> : words} · {formats.day(issuedOn)}
      </>
    )
  }
  const lines = items?.map(one => ({
    to: `/notices/${one.id}`,
    icon: one.state.status === 'ISSUED' ? ('mail' as const) : ('document' as const),
    title: <span lang={one.language}>{one.title}</span>,
    state: stateOf(one),
  }))
  return (
    <PageBody>
      <BackLink to="/">{t('notices.home')}</BackLink>
      <h1>{t('notices.heading')}</h1>
      <p>{t('notices.lead')}</p>
      {lines && lines.length > 0 && <TaskList tasks={lines} />}
      {items?.length === 0 && <p>{t('notices.none')}</p>}
      <ProblemNotice error={error} onRetry={again} />
      {loading && <Loading />}
      {more && (
        <Button look="second" wide onClick={more}>
          {t('notices.more')}
        </Button>
      )}
      <HowToGet />
    </PageBody>
  )
}
