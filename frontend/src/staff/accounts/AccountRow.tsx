import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useSession } from '../../api/useSession'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'
import { Link } from '../../ui/link/Link'
import { Tag } from '../../ui/tag/Tag'
import { StepUp } from '../StepUp'
import { ACCOUNTS } from './accounts'
import { ResetFactor } from './ResetFactor'

type StaffAccount = Shape<'StaffAccount'>

type Props = { account: StaffAccount; branch: string | undefined; editAt: string }

function State({ disabled, invited }: StaffAccount) {
  const t = useText()
  if (disabled) {
    return (
      <Tag tone="off" icon="lock">
        {t('administration.disabled')}
      </Tag>
    )
  }
  return invited ? (
    <Tag tone="you" icon="mail">
      {t('administration.invited')}
    </Tag>
  ) : (
    <Tag tone="ok">{t('administration.active')}</Tag>
  )
}

/** One account and what can be done with it; shutting somebody out is asked about once. */
export function AccountRow({ account, branch, editAt }: Props) {
  const t = useText()
  const { id, name, email, role, disabled } = account
  const own = useSession()?.accountId === id
  const [asking, setAsking] = useState(false)
  const path = { params: { path: { id } } }
  const shut = useSubmission(
    (wanted: boolean) =>
      answer(api.PATCH('/api/v1/staff-accounts/{id}', { ...path, body: { disabled: wanted } })),
    () => {
      setAsking(false)
      queries.invalidate(ACCOUNTS)
    },
  )
  const link = useSubmission(async (_: string) => {
    await answer(api.POST('/api/v1/staff-accounts/{id}/password-link', path))
    return true
  })
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{email}</td>
      <td>{t(`staff.role-${role}`)}</td>
      <td>{branch}</td>
      <td>
        <State {...account} />
      </td>
      <td>
        <div className="row-actions">
          <Link to={editAt}>
            {t('administration.edit')}
            <span className="vh"> {name}</span>
          </Link>
          {!disabled && (
            <Button look="plain" busy={link.busy} onClick={() => link.submit(id)}>
              {t('administration.send-link')}
              <span className="vh"> {name}</span>
            </Button>
          )}
          {!own && (
            <Button
              look="plain"
              busy={shut.busy}
              onClick={() => (disabled ? shut.submit(false) : setAsking(true))}
            >
              {t(disabled ? 'administration.enable' : 'administration.disable')}
              <span className="vh"> {name}</span>
            </Button>
          )}
          {!own && account.secondFactor && <ResetFactor account={account} />}
        </div>
        <p role="status" className="small">
          {link.result && t('administration.link-sent', { email })}
        </p>
        <ProblemNotice error={link.error ?? (asking ? undefined : shut.error)} />
        <StepUp error={link.error} onShown={() => link.submit(id)} />
        <Dialog
          open={asking}
          title={t('administration.disable-title', { name })}
          onClose={() => setAsking(false)}
        >
          <p>{t('administration.disable-what')}</p>
          <ProblemNotice error={shut.error} />
          <div className="actions">
            <Button busy={shut.busy} onClick={() => shut.submit(true)}>
              {t('administration.disable')}
            </Button>
            <Button look="plain" onClick={() => setAsking(false)}>
              {t('record.keep')}
            </Button>
          </div>
        </Dialog>
      </td>
    </tr>
  )
}
