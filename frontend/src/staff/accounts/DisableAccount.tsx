import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'
import { Select } from '../../ui/select/Select'
import { ACCOUNTS, needsBranch } from './accounts'

type StaffAccount = Shape<'StaffAccount'>

const readAll = () => answer(api.GET('/api/v1/staff-accounts', { params: { query: { limit: 100 } } }))

/** Asks once, and asks who gets the work. */
function Asked({ account, onClose }: { account: StaffAccount; onClose: () => void }) {
  const t = useText()
  const [handOverTo, setHandOverTo] = useState('')
  const { data } = useQuery({ key: [...ACCOUNTS, 'all'], read: readAll })
  const colleagues = (data?.items ?? []).filter(
    ({ id, branchId, disabled }) => id !== account.id && branchId === account.branchId && !disabled,
  )
  const { busy, error, submit } = useSubmission(
    (colleague: string) =>
      answer(
        api.PATCH('/api/v1/staff-accounts/{id}', {
          params: { path: { id: account.id } },
          body: { disabled: true, ...(colleague && { handOverTo: colleague }) },
        }),
      ),
    () => {
      onClose()
      queries.invalidate(ACCOUNTS)
    },
  )
  return (
    <Dialog open title={t('administration.disable-title', { name: account.name })} onClose={onClose}>
      <p>{t('administration.disable-what')}</p>
      {needsBranch(account.role) && (
        <Select
          id={`hand-over-${account.id}`}
          label={t('administration.hand-over')}
          hint={t('administration.hand-over-hint')}
          options={[
            { value: '', label: t('administration.hand-over-pool') },
            ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={handOverTo}
          onPick={setHandOverTo}
        />
      )}
      <ProblemNotice error={error} />
      <div className="actions">
        <Button busy={busy} onClick={() => submit(handOverTo)}>
          {t('administration.disable')}
        </Button>
        <Button look="plain" onClick={onClose}>
          {t('record.keep')}
        </Button>
      </div>
    </Dialog>
  )
}

/** Shuts somebody out; asked about once. */
export function DisableAccount({ account }: { account: StaffAccount }) {
  const t = useText()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button look="plain" onClick={() => setAsking(true)}>
        {t('administration.disable')}
        <span className="vh"> {account.name}</span>
      </Button>
      {asking && <Asked account={account} onClose={() => setAsking(false)} />}
    </>
  )
}
