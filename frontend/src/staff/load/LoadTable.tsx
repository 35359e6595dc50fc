import type { ReactNode } from 'react'
import { useText } from '../../i18n/useText'
import { Table } from '../../ui/table/Table'
import { useDurations } from '../useDurations'
import { useNow } from '../useNow'

export type LoadLine = {
  id: string
  name: ReactNode
  open: ReactNode
  overdue: ReactNode
  snoozed: ReactNode
  oldest: string | undefined
}

/** How much there is, and how old the oldest of it. */
export function LoadTable({ caption, first, lines }: { caption: string; first: string; lines: LoadLine[] }) {
  const t = useText()
  const lasts = useDurations()
  const now = useNow()
  const head = (
    <tr>
      <th scope="col">{first}</th>
      <th scope="col">{t('load.open')}</th>
      <th scope="col">{t('load.overdue')}</th>
      <th scope="col">{t('load.snoozed')}</th>
      <th scope="col">{t('load.oldest')}</th>
    </tr>
  )
  return (
    <Table caption={caption} head={head}>
      {lines.map(line => (
        <tr key={line.id}>
          <th scope="row">{line.name}</th>
          <td className="num">{line.open}</td>
          <td className="num">{line.overdue}</td>
          <td className="num">{line.snoozed}</td>
          <td className="num nowrap">{line.oldest && lasts(now - Date.parse(line.oldest))}</td>
        </tr>
      ))}
    </Table>
  )
}
