import { useEffect, useRef } from 'react'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Notice } from '../../ui/notice/Notice'

/** Says that the words are others now, and waits until they are read. */
export function ChangedWords({ onRead }: { onRead: () => void }) {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="no-print" tabIndex={-1} ref={box}>
      <Notice tone="you" icon="again" live>
        <p>{t('sign.changed')}</p>
        <Button look="second" onClick={onRead}>
          {t('sign.changed-read')}
        </Button>
      </Notice>
    </div>
  )
}
