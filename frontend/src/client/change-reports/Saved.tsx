import { ProblemNotice } from '../../api/ProblemNotice'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { ButtonLink } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import type { Reporting } from './useReporting'

/** Where what is written is by now: nobody has to press "save", and everybody wants to know. */
export function Saved({ reporting: { status, report, error, saving, reached } }: { reporting: Reporting }) {
  const t = useText()
  const formats = useFormats()
  if (status === 'kept') {
    return (
      <Notice tone="you" icon="offline" live>
        {t(saving.keeps ? 'change.kept' : 'change.unkept')}
      </Notice>
    )
  }
  if (status === 'failed') return <ProblemNotice error={error} onRetry={() => void saving.flush()} />
  if (status === 'closed') {
    return (
      <Notice tone="bad" live>
        <p>{t('change.closed')}</p>
        <ButtonLink to={`/changes/${report.id}`} look="second">
          {t('change.see')}
        </ButtonLink>
      </Notice>
    )
  }
  const at = report.correction?.savedAt ?? report.savedAt
  return (
    <>
      {reached && (
        <Notice tone="ok" live>
          {t('changes.reached')}
        </Notice>
      )}
      <p className="saved quiet small" role="status">
        {status === 'saved' ? (
          <>
            <Icon name="check" />
            {t('change.saved', { time: formats.time(at) })}
          </>
        ) : (
          t('change.saving')
        )}
      </p>
    </>
  )
}
