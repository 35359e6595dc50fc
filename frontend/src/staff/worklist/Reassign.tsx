import { useState } from 'react'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Loading } from '../../ui/loading/Loading'
import { Panel } from '../../ui/panel/Panel'
import { Select } from '../../ui/select/Select'

type Props = { open: boolean; count: number; onClose: () => void; onAssign: (accountId: string) => void }

const readStaff = () => answer(api.GET('/api/v1/staff'))

/** A supervisor hands work to a colleague of the branch. */
export function Reassign({ open, count, onClose, onAssign }: Props) {
  const t = useText()
  const [to, setTo] = useState('')
  const { data, error, pending, again } = useQuery({ key: ['staff'], read: readStaff, enabled: open })
  return (
    <Panel open={open} title={t('worklist.reassign-title', { n: count })} onClose={onClose}>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data && (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            if (to) onAssign(to)
          }}
        >
          <Select
            id="colleague"
            label={t('worklist.colleague')}
            placeholder={t('form.pick')}
            options={data.items.map(({ id, name }) => ({ value: id, label: name }))}
            value={to}
            onPick={setTo}
          />
          <Button type="submit">{t('worklist.reassign')}</Button>
        </form>
      )}
    </Panel>
  )
}
