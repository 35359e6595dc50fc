import { useText } from '../../i18n/useText'
import { Notice } from '../../ui/notice/Notice'
import { useOnline } from '../useOnline'

export function OfflineBanner() {
  const t = useText()
  if (useOnline()) return null
  return (
    <div className="offline">
      <Notice tone="you" icon="offline" live>
        {t('shell.offline')}
      </Notice>
    </div>
  )
}
