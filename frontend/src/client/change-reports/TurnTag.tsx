import { useText } from '../../i18n/useText'
import { Tag, type TagTone } from '../../ui/tag/Tag'
import type { ChangeReport } from './answers'
import { turnOf } from './turn'

const TONES: Record<ReturnType<typeof turnOf>, TagTone> = { YOU: 'you', US: 'us', DONE: 'ok' }

/** Whose turn it is. */
export function TurnTag({ report }: { report: ChangeReport }) {
  const t = useText()
  const turn = turnOf(report)
  return (
    <Tag tone={report.state.status === 'WITHDRAWN' ? 'off' : TONES[turn]}>{t(`change-turn.${turn}`)}</Tag>
  )
}
