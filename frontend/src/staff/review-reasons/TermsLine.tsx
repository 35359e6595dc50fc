import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { useTypesLine } from './ReasonRow'
import type { DocumentType } from './reasons'

/** When a reason may be chosen, in a line. */
export function TermsLine({ reason, types }: { reason: Shape<'ReviewReason'>; types: DocumentType[] }) {
  const t = useText()
  const typesLine = useTypesLine(types)
  return (
    <p className="small quiet">
      {reason.decisions.map(decision => t(`review-reason.decision-${decision}`)).join(', ')} ·{' '}
      {typesLine(reason.documentTypes)}
      {!reason.offered && ` · ${t('review-reason.offered-no')}`}
    </p>
  )
}
