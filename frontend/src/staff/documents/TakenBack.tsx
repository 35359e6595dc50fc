import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Notice } from '../../ui/notice/Notice'
import type { useTakeBack } from '../useTakeBack'

type Props = { of: Shape<'Review'>; takingBack: ReturnType<typeof useTakeBack> }

/** What came of taking the decision back on the document's own page. */
export function TakenBack({ of: { client, document }, takingBack: { result, error } }: Props) {
  const t = useText()
  if (error) return <ProblemNotice error={error} />
  if (!result || document.state.finished) return null
  return (
    <Notice tone="ok" live>
      {t('review.taken-back', { code: client.code, requirement: document.requirementName })}
    </Notice>
  )
}
