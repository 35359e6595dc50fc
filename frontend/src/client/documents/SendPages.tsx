import { useState } from 'react'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import type { QueueView, SendQueue } from '../../offline/send-queue'
import { Button } from '../../ui/button/Button'
import { Icon } from '../../ui/icon/Icon'
import { Notice } from '../../ui/notice/Notice'
import { useSend } from './useSend'

function Kept({ view: { kept, savedAt } }: { view: QueueView }) {
  const t = useText()
  const { time } = useFormats()
  return (
    <p className="saved">
      <Icon name={kept ? 'check' : 'alert'} />
      {kept && savedAt ? t('photos.saved', { time: time(savedAt.toISOString()) }) : t('photos.not-saved')}
    </p>
  )
}

/** The one button that hands the pages to the office, and what it waits for. */
export function SendPages({ queue, view }: { queue: SendQueue; view: QueueView }) {
  const t = useText()
  const { waiting, busy, failed, error, send, stop } = useSend(queue, view)
  const [pressed, setPressed] = useState(false)
  const [unanswered] = useState(view.submitted)
  const onTheWay = view.pages.filter(page => page.state.status !== 'SENT').length
  const press = () => {
    setPressed(true)
    if (failed === 0) send()
  }
  const words = view.submitted ? t('photos.send-again') : t('photos.send', { count: view.pages.length })
  return (
    <div className="actions">
      {pressed && failed > 0 && !busy && (
        <Notice tone="bad" live>
          {t('photos.some-failed', { count: failed })}
        </Notice>
      )}
      {unanswered && busy && <Notice live>{t('photos.not-answered')}</Notice>}
      {waiting && <Notice live>{t('photos.sending-waits', { count: onTheWay })}</Notice>}
      <ProblemNotice error={error} />
      <Button wide busy={busy} onClick={press}>
        {busy ? t('photos.sending') : words}
      </Button>
      {waiting && (
        <Button wide look="plain" onClick={stop}>
          {t('photos.stop')}
        </Button>
      )}
      <Kept view={view} />
    </div>
  )
}
