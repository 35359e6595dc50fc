import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Facts } from '../../ui/facts/Facts'
import { ButtonLink, Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Panel } from '../../ui/panel/Panel'
import { AdministrationTabs } from '../AdministrationTabs'
import { phone } from '../phone'
import { useBranches } from '../useOffices'
import { usePanel } from '../usePanel'
import { BranchHistory } from './BranchHistory'
import { EditBranch } from './EditBranch'
import './branches.css'
import { icons } from '../icons'

function Card({ branch, editAt }: { branch: Shape<'Branch'>; editAt: string }) {
  const t = useText()
  const f = useFormats()
  return (
    <section className="card">
      <header>
        <h2>{branch.name}</h2>
        <Link to={editAt}>
          {t('administration.edit')}
          <span className="vh"> {branch.name}</span>
        </Link>
      </header>
      <Facts
        facts={[
          { term: t('branch.phone'), detail: phone(branch.phone) },
          ...(branch.callsFrom.length > 0
            ? [{ term: t('branch.calls-from'), detail: branch.callsFrom.map(phone).join(', ') }]
            : []),
          { term: t('branch.address'), detail: branch.address },
          { term: t('sign-in.email'), detail: branch.email },
          { term: t('branch.time-zone'), detail: branch.timeZone },
          {
            term: t('branch.hours'),
            detail: `${f.list(branch.openDays.map(f.weekdayName))}, ${f.clock(branch.opensAt)} – ${f.clock(branch.closesAt)}`,
          },
          {
            term: t('branch.closed-on'),
            detail: branch.closedOn.length > 0 ? f.list(branch.closedOn.map(f.shortDay)) : t('record.none'),
          },
        ]}
      />
    </section>
  )
}

/** The offices: how to reach them, and when they are open. Deadlines are counted by this. */
export default function Branches() {
  const t = useText()
  const { panel, subject, to, close } = usePanel<'new' | 'edit'>()
  const { data, error, pending, again } = useBranches()
  const edited = data?.items.find(({ id }) => id === subject)
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <div className="row">
        <h1>{t('administration.branches')}</h1>
        <ButtonLink to={to('new')} icon={icons.plus}>
          {t('branch.new')}
        </ButtonLink>
      </div>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data?.items.length === 0 && <p>{t('branch.none')}</p>}
      <div className="branches">
        {data?.items.map(branch => (
          <Card key={branch.id} branch={branch} editAt={to('edit', branch.id)} />
        ))}
      </div>
      <Panel open={panel === 'new'} title={t('branch.new')} onClose={close}>
        <EditBranch onDone={close} />
      </Panel>
      <Panel open={panel === 'edit' && edited !== undefined} title={t('branch.edit')} onClose={close}>
        {edited && (
          <>
            <EditBranch key={edited.id} branch={edited} onDone={close} />
            <BranchHistory branch={edited} />
          </>
        )}
      </Panel>
    </div>
  )
}
