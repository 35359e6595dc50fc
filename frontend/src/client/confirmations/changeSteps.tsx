import type { Shape } from '../../api/client'
import type { Formats } from '../../i18n/format'
import type { Text } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import type { TimelineLine } from '../../ui/timeline/Timeline'

type Confirmation = Shape<'Confirmation'>
type Proof = { requirementName: string; by?: string | undefined }

/** What happens with a change from here on: who does what, and by when. */
export function changeSteps(
  { kind, subject }: Confirmation,
  proof: Proof | undefined,
  t: Text,
  { weekday }: Formats,
): TimelineLine[] {
  const back = kind === 'CHANGE_WITHDRAWN'
  const have: TimelineLine = {
    id: 'have',
    icon: 'check',
    title: t(back ? 'receipt.step-change-back' : 'receipt.step-change-have'),
    detail: t(back ? 'receipt.step-change-back-now' : 'receipt.step-change-have-now'),
    now: true,
  }
  if (back) return [have]
  const send: TimelineLine | undefined = proof && {
    id: 'send',
    icon: 'camera',
    title: t('receipt.step-change-proof', { name: proof.requirementName }),
    detail: proof.by && <Words id="receipt.step-act-by" values={{ date: weekday(proof.by) }} />,
  }
  const act: TimelineLine = {
    id: 'act',
    icon: 'desk',
    title: t('receipt.step-change-act'),
    detail: subject.checkBy && <Words id="receipt.step-act-by" values={{ date: weekday(subject.checkBy) }} />,
  }
  const tell: TimelineLine = {
    id: 'tell',
    icon: 'mail',
    title: t('receipt.step-tell'),
    detail: t('receipt.step-change-tell'),
  }
  return [have, ...(send ? [send] : []), act, tell]
}
