import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { Button } from '../../ui/button/Button'
import { ButtonLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { TaskList } from '../../ui/task-list/TaskList'

const read = (cursor?: string) => answer(api.GET('/api/v1/confirmations', { params: { query: { cursor } } }))

/** Every receipt, the latest first. */
export default function Confirmations() {
  const t = useText()
  const formats = useFormats()
  const { items, error, loading, more, again } = usePages<Shape<'Confirmation'>>(['confirmations'], read)
  const lines = items?.map(({ number, kind, at, subject, updates }) => ({
    to: `/confirmations/${number}`,
    icon: kind === 'ACTION_OPENED' ? ('help' as const) : ('check' as const),
    title: t(`receipts.line-${kind}${subject.senderName ? '-sender' : ''}`, {
      name: subject.step ?? subject.requirementName,
      sender: subject.senderName,
    }),
    state: (
      <>
        {formats.moment(at)} · <span className="code">{number}</span>
        {updates.length > 0 && ` · ${t('receipts.updated')}`}
      </>
    ),
  }))
  return (
    <PageBody>
      <h1>{t('receipts.heading')}</h1>
      <p>{t('receipts.lead')}</p>
      {lines && lines.length > 0 && <TaskList tasks={lines} />}
      {items?.length === 0 && (
        <>
          <p>{t('receipts.none')}</p>
          <ButtonLink to="/documents">{t('checklist.heading')}</ButtonLink>
        </>
      )}
      <ProblemNotice error={error} onRetry={again} />
      {loading && <Loading />}
      {more && (
        <Button look="second" wide onClick={more}>
          {t('receipts.more')}
        </Button>
      )}
    </PageBody>
  )
}
