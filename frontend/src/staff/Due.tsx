import type { Shape } from '../api/client'
import { Icon } from '../ui/icon/Icon'
import { Tag } from '../ui/tag/Tag'
import { useTaskWords } from './useTaskWords'

/** By when: marked only where it is late or today, so that the rest stays quiet. */
export function Due({ task }: { task: Shape<'Task'> }) {
  const words = useTaskWords()
  if (words.isOver(task)) {
    return (
      <Tag tone="bad" icon="alert">
        {words.due(task)}
      </Tag>
    )
  }
  if (!words.dueToday(task)) return <span className="num nowrap">{words.due(task)}</span>
  return (
    <b className="num nowrap soon">
      <Icon name="clock" />
      {words.due(task)}
    </b>
  )
}
