import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Table } from '../../ui/table/Table'
import { TaskRow } from './TaskRow'
import type { useRows } from './useRows'

type Props = { tasks: Shape<'Task'>[]; rows: ReturnType<typeof useRows> }

export function TaskTable({ tasks, rows }: Props) {
  const t = useText()
  const all = rows.selected.length === tasks.length
  const head = (
    <tr>
      <th scope="col">
        <input
          type="checkbox"
          aria-label={t('worklist.select-all')}
          checked={all}
          onChange={() => rows.pickAll(!all)}
        />
      </th>
      <th scope="col" aria-sort="ascending">
        {t('worklist.due')}
      </th>
      <th scope="col">{t('worklist.what')}</th>
      <th scope="col">{t('worklist.client')}</th>
      <th scope="col">{t('worklist.program')}</th>
      <th scope="col">{t('worklist.language')}</th>
      <th scope="col">{t('worklist.waiting')}</th>
      <th scope="col">{t('worklist.owner')}</th>
    </tr>
  )
  return (
    <div ref={rows.list}>
      <Table caption={t('worklist.caption')} head={head}>
        {tasks.map(task => (
          <TaskRow
            key={task.id}
            task={task}
            here={rows.here?.id === task.id}
            picked={rows.isPicked(task.id)}
            onPick={(on, range) => rows.pick(task.id, on, range)}
            onArrive={() => rows.arriveAt(task.id)}
          />
        ))}
      </Table>
    </div>
  )
}
