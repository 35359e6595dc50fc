import type { Shape } from '../api/client'
import { useFormats } from '../i18n/useFormats'
import { useText } from '../i18n/useText'
import { usePersonal } from './usePersonal'

export const STAGES: Shape<'JourneyStage'>[] = [
  'FIRST_CONTACT',
  'FINDING_BENEFITS',
  'GATHERING_DOCUMENTS',
  'APPLYING',
  'WAITING_FOR_DECISION',
  'RECEIVING',
  'KEEPING_IT',
  'PAUSED',
  'CLOSED',
]

/** Where a client is and what comes next, in words. */
export function useJourneyWords() {
  const t = useText()
  const f = useFormats()
  const personal = usePersonal()
  const stage = (name: Shape<'JourneyStage'>) => t(`journey.${name}`)
  const next = ({ kind, owner, dueOn, words }: Shape<'NextStep'>) =>
    [
      personal.said(words) ?? t(`next-step.${kind}`),
      owner !== 'NOBODY' && t(`next-step.of-${owner}`),
      dueOn && t('record.due', { day: f.shortDay(dueOn), fromToday: f.fromToday(dueOn) }),
    ]
      .filter(Boolean)
      .join(' · ')
  return { stage, next }
}
