import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useSession } from '../../api/useSession'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Link } from '../../ui/link/Link'
import { Tag } from '../../ui/tag/Tag'
import { StepUp } from '../StepUp'
import { ACCOUNTS } from './accounts'
import { DisableAccount } from './DisableAccount'
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

/** One account and what can be done with it. */
export function AccountRow({ account, branch, editAt }: Props) {
  const t = useText()
  const f = useFormats()
  const { id, name, email, role, disabled, signedInAt } = account
  const own = useSession()?.accountId === id
  const path = { params: { path: { id } } }
  const enable = useSubmission(
    (_: string) => answer(api.PATCH('/api/v1/staff-accounts/{id}', { ...path, body: { disabled: false } })),
    () => queries.invalidate(ACCOUNTS),
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
        {signedInAt && (
          <p className="small quiet">{t('administration.signed-in', { at: f.moment(signedInAt) })}</p>
        )}
      </td>
      <td>
        <div className="row-actions">
          <Link to={editAt}>
            {t('administration.edit')}
            <span className="vh"> {name}</span>
          </Link>
          {!disabled && (
            <Button look="plain" busy={link.busy} onClick={() => link.submit(id)}>
              {t(account.invited ? 'administration.invite-again' : 'administration.send-link')}
              <span className="vh"> {name}</span>
            </Button>
          )}
          {!own && disabled && (
            <Button look="plain" busy={enable.busy} onClick={() => enable.submit(id)}>
              {t('administration.enable')}
              <span className="vh"> {name}</span>
            </Button>
          )}
          {!own && !disabled && <DisableAccount account={account} />}
          {!own && account.secondFactor && <ResetFactor account={account} />}
        </div>
        <p role="status" className="small">
          {link.result && t('administration.link-sent', { email })}
        </p>
        <ProblemNotice error={link.error ?? enable.error} />
        <StepUp error={link.error} onShown={() => link.submit(id)} />
      </td>
    </tr>
  )
}
