import { useText } from '../../i18n/useText'
import { Notice } from '../../ui/notice/Notice'
import type { SavingView } from './saving'

/** That some of a report is on this phone only; and, once the office has it, that it does. */
export function OnPhone({ left: { status, reached } }: { left: SavingView }) {
  const t = useText()
  if (status === 'saved' && reached) {
    return (
      <Notice tone="ok" live>
        {t('changes.reached')}
      </Notice>
    )
  }
  if (!/^(kept|parted|failed)$/.test(status)) return null
  return (
    <Notice tone="you" icon="offline" live>
      <b>{t('changes.on-phone')}</b>
      {status === 'kept' && <p>{t('changes.on-phone-means')}</p>}
    </Notice>
  )
}
