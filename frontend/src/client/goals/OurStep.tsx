import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Tag } from '../../ui/tag/Tag'
import { StepDue } from './StepDue'

/** What the office does for it. */
export function OurStep({ step }: { step: Shape<'GoalStep'> }) {
  const t = useText()
  const { title, note, staffName } = step
  return (
    <div className="stack stack--xs">
      <Tag tone="us">{staffName ? t('plan.ours-by', { name: staffName }) : t('plan.ours')}</Tag>
      <h3>{title}</h3>
      {note && <p>{note}</p>}
      <StepDue step={step} />
    </div>
  )
}
