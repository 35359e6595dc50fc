import { ProblemNotice } from '../../api/ProblemNotice'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import type { PageView } from '../../offline/page-state'
import type { SendQueue } from '../../offline/send-queue'
import { Button } from '../../ui/button/Button'
import { Notice } from '../../ui/notice/Notice'
import { Page } from '../../ui/pages/Pages'
import { Thumb } from '../../ui/pages/Thumb'
import { Progress } from '../../ui/progress/Progress'

type Props = { number: number; page: PageView; queue: SendQueue }

function Fate({ page: { state, bytes, name }, onRetry }: { page: PageView; onRetry: () => void }) {
  const t = useText()
  const f = useFormats()
  if (state.status === 'FAILED') return <ProblemNotice error={state.problem} onRetry={onRetry} />
  if (state.status !== 'SENDING') {
    return <p className="small">{t(`counter.page-${state.status}`, { size: f.bytes(bytes) })}</p>
  }
  return (
    <Progress label={name} value={state.sent} max={state.total}>
      {t('counter.sending', { sent: f.bytes(state.sent), total: f.bytes(state.total) })}
    </Progress>
  )
}

/** One page: what became of it, and what one can do with it. */
export function CounterPage({ number, page, queue }: Props) {
  const t = useText()
  return (
    <Page
      picture={<Thumb src={page.thumb} alt={t('review.page', { page: number })} size="small" />}
      title={t('review.page', { page: number })}
    >
      <Fate page={page} onRetry={() => queue.retry(page.id)} />
      {page.warnings.length > 0 && (
        <Notice tone="you" icon="alert">
          {page.warnings.map(warning => t(`review.warning-${warning}`, { page: number })).join(' ')}
          <Button look="plain" onClick={() => queue.useAnyway(page.id)}>
            {t('counter.use-anyway')}
          </Button>
        </Notice>
      )}
      <div className="row-actions">
        {page.turnable && (
          <Button look="plain" onClick={() => queue.turn(page.id)}>
            {t('review.turn')}
          </Button>
        )}
        <Button look="plain" onClick={() => queue.remove(page.id)}>
          {t('record.remove')}
        </Button>
      </div>
    </Page>
  )
}
