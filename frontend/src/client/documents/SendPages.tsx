import { useState } from 'react'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import type { QueueView } from '../../offline/queue-view'
import type { SendQueue } from '../../offline/send-queue'
import { useOnline } from '../../shell/useOnline'
import { Button } from '../../ui/button/Button'
import { Icon } from '../../ui/icon/Icon'
import { Notice } from '../../ui/notice/Notice'
import { useSend } from './useSend'
import type { Way } from './way'

type Props<Answer> = { queue: SendQueue; view: QueueView; way: Way<Answer> }

function Kept({ view: { kept, savedAt, wanted } }: { view: QueueView }) {
  const t = useText()
  const { time } = useFormats()
  const words = kept && savedAt ? 'photos.saved' : 'photos.not-saved'
  return (
    <p className="saved">
      <Icon name={kept ? 'check' : 'alert'} />
      {t(wanted ? `${words}-wanted` : words, { time: savedAt && time(savedAt.toISOString()) })}
    </p>
  )
}

/** The one button that hands the pages to the office, and what it waits for. */
export function SendPages<Answer>({ queue, view, way }: Props<Answer>) {
  const t = useText()
  const online = useOnline()
  const { waiting, failed, send, stop } = useSend(queue, view, way)
  const [pressed, setPressed] = useState(false)
  const { wanted, pages, submitted, trouble } = view
  const onTheWay = pages.filter(page => page.state.status !== 'SENT').length
  const press = () => {
    setPressed(true)
    if (failed === 0) send()
  }
  // How many pages a PDF has is not known here.
  const counted = pages.some(({ mediaType }) => !mediaType.startsWith('image/'))
    ? 'photos.send-files'
    : 'photos.send'
  const words = submitted ? t('photos.send-again') : t(counted, { count: pages.length })
  return (
    <div className="actions">
      {pressed && failed > 0 && !wanted && (
        <Notice tone="bad" live>
          {t('photos.some-failed', { count: failed })}
        </Notice>
      )}
      {wanted && !online && (
        <Notice tone="you" icon="offline" live>
          {t('photos.sending-offline')}
        </Notice>
      )}
      {wanted && online && submitted && <Notice live>{t('photos.not-answered')}</Notice>}
      {waiting && online && <Notice live>{t('photos.sending-waits', { count: onTheWay })}</Notice>}
      {online && <ProblemNotice error={trouble} />}
      <Button wide busy={wanted} onClick={press}>
        {wanted ? t(online ? 'photos.sending' : 'photos.WAITING') : words}
      </Button>
      {wanted && !submitted && (
        <Button wide look="plain" onClick={stop}>
          {t('photos.stop')}
        </Button>
      )}
      <Kept view={view} />
    </div>
  )
}
