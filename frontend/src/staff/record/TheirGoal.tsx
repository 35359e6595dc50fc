import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Fresh } from '../Fresh'

type Props = { goal: Shape<'Goal'>; onTake: () => void; onBoth: () => void }

/** What a colleague saved meanwhile, above what one has typed oneself. */
export function TheirGoal({ goal: { title, why, steps }, onTake, onBoth }: Props) {
  const t = useText()
  const f = useFormats()
  return (
    <Fresh>
      <p>
        <b>{title}</b> {why}
      </p>
      <ol aria-label={t('goal.theirs')}>
        {steps.map(({ id, title, staffName, dueOn, done }) => (
          <li key={id}>
            {[
              title,
              staffName ?? t('goal.of-client'),
              dueOn && f.shortDay(dueOn),
              done && t('goal.step-is-done'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ol>
      <div className="offered">
        <Button look="second" onClick={onTake}>
          {t('note.take-theirs')}
        </Button>
        <Button look="second" onClick={onBoth}>
          {t('note.take-both')}
        </Button>
      </div>
    </Fresh>
  )
}
