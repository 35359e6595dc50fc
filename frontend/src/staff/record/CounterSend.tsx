import { useText } from '../../i18n/useText'
import type { QueueView } from '../../offline/queue-view'
import { Button } from '../../ui/button/Button'

type Props = { view: QueueView; busy: boolean; onSend: () => void }

/** Sends the pages once all are there; until then, what is missing. */
export function CounterSend({ view: { pages, ready, submitted }, busy, onSend }: Props) {
  const t = useText()
  if (pages.length === 0) return <p className="small quiet">{t('counter.empty')}</p>
  if (ready || submitted) {
    return (
      <Button busy={busy} onClick={onSend}>
        {busy ? t('form.sending') : t('counter.send', { n: pages.length })}
      </Button>
    )
  }
  const failed = pages.some(({ state }) => state.status === 'FAILED')
  return <p role="status">{t(failed ? 'counter.failed' : 'counter.not-ready')}</p>
}
