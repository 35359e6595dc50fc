import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { ButtonLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Panel } from '../../ui/panel/Panel'
import { Table } from '../../ui/table/Table'
import { AdministrationTabs } from '../AdministrationTabs'
import { Export } from '../Export'
import { icons } from '../icons'
import type { Taking } from '../useExport'
import { useBranches } from '../useOffices'
import { usePanel } from '../usePanel'
import { AccountRow } from './AccountRow'
import { ACCOUNTS } from './accounts'
import { EditAccount } from './EditAccount'
import { FactorRule } from './FactorRule'
import { Invite } from './Invite'

const take = ({ format }: Taking) =>
  answer(api.GET('/api/v1/staff-accounts/export', { params: { query: { format } }, parseAs: 'stream' }))

const read = (cursor?: string) =>
  answer(api.GET('/api/v1/staff-accounts', { params: { query: cursor ? { cursor } : {} } }))

/** Who works here: invited, changed, shut out and let in again. */
export default function StaffAccounts() {
  const t = useText()
  const { panel, subject, to, close } = usePanel<'invite' | 'edit' | 'rule'>()
  const { items, error, loading, more, again } = usePages<Shape<'StaffAccount'>>(ACCOUNTS, read)
  const branches = useBranches().data?.items ?? []
  const edited = items?.find(({ id }) => id === subject)
  const head = (
    <tr>
      <th scope="col">{t('clients.name')}</th>
      <th scope="col">{t('sign-in.email')}</th>
      <th scope="col">{t('administration.role')}</th>
      <th scope="col">{t('clients.branch')}</th>
      <th scope="col">{t('record.state')}</th>
      <th scope="col">
        <span className="vh">{t('record.actions')}</span>
      </th>
    </tr>
  )
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <div className="row">
        <div className="row">
          <h1>{t('administration.accounts')}</h1>
          <Export name="staff-accounts" read={take} />
        </div>
        <ButtonLink look="second" to={to('rule')}>
          {t('factor-rule.title')}
        </ButtonLink>
        <ButtonLink to={to('invite')} icon={icons.plus}>
          {t('administration.invite')}
        </ButtonLink>
      </div>
      <ProblemNotice error={error} onRetry={again} />
      {!items && !error && <Loading />}
      {items && (
        <Table caption={t('administration.accounts')} head={head}>
          {items.map(account => (
            <AccountRow
              key={account.id}
              account={account}
              branch={branches.find(({ id }) => id === account.branchId)?.name}
              editAt={to('edit', account.id)}
            />
          ))}
        </Table>
      )}
      {more && (
        <Button look="second" busy={loading} onClick={more}>
          {t('worklist.more')}
        </Button>
      )}
      <Panel open={panel === 'invite'} title={t('administration.invite')} onClose={close}>
        <Invite branches={branches} onDone={close} />
      </Panel>
      <Panel open={panel === 'rule'} title={t('factor-rule.title')} onClose={close}>
        <FactorRule />
      </Panel>
      <Panel open={panel === 'edit' && edited !== undefined} title={t('administration.edit')} onClose={close}>
        {edited && <EditAccount key={edited.id} account={edited} branches={branches} onDone={close} />}
      </Panel>
    </div>
  )
}
