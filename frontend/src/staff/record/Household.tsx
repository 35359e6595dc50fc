import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Disclosure } from '../Disclosure'
import { usePersonal } from '../usePersonal'
import { PanelLink } from './PanelLink'

type Member = Shape<'HouseholdMember'>

/** Who lives with the client, who did, and who never did. */
export const useHousehold = (code: string) =>
  useQuery({
    key: ['record', code, 'household'],
    read: () => answer(api.GET('/api/v1/clients/{code}/household-members', { params: { path: { code } } })),
  })

function Line({ member }: { member: Member }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const {
    id,
    name,
    relationship,
    bornOn,
    memberCode,
    since,
    until,
    struck,
    changeReportId,
    recordedBy,
    allowed,
  } = member
  const days = until
    ? t('record.from-to', { from: f.day(since), to: f.day(until) })
    : t('record.since', { day: f.day(since) })
  return (
    <li>
      {struck ? <s>{personal.said(name)}</s> : <b>{personal.said(name)}</b>}
      {relationship && ` · ${t(`change-choice.${relationship}`)}`}
      {memberCode && (
        <>
          {' · '}
          <Link to={`/staff/clients/${memberCode}`}>{memberCode}</Link>
        </>
      )}
      <div className="quiet small">
        {days}
        {bornOn && !personal.hidden && ` · ${t('household.born', { day: f.day(bornOn) })}`}
        {struck &&
          ` · ${t('household.struck', { reason: personal.said(struck.reason), by: struck.by ?? '' })}`}
        {recordedBy && ` · ${recordedBy}`}
        {changeReportId && (
          <>
            {' · '}
            <Link to={`/staff/change-reports/${changeReportId}`}>{t('circumstances.source')}</Link>
          </>
        )}
      </div>
      <div className="row-actions">
        {allowed.includes('leave') && (
          <PanelLink panel="member-left" subject={id} of={personal.said(name)}>
            {t('household.left')}
          </PanelLink>
        )}
        {allowed.includes('strike') && (
          <PanelLink panel="member-struck" subject={id} of={personal.said(name)}>
            {t('household.never')}
          </PanelLink>
        )}
      </div>
    </li>
  )
}

const Lines = ({ members }: { members: Member[] }) => (
  <ul className="notes">
    {members.map(member => (
      <Line key={member.id} member={member} />
    ))}
  </ul>
)

/** The people who live and buy food together: on record as clients, and as the client says. */
export function Household({ record: { code, household } }: { record: Shape<'ClientRecord'> }) {
  const t = useText()
  const personal = usePersonal()
  const others = household.members.filter(member => member.code !== code)
  return (
    <section className="card" id="household">
      <header>
        <h2>{t('record.household')}</h2>
        <PanelLink panel="member">{t('household.add')}</PanelLink>
      </header>
      {others.length > 0 && (
        <p className="small">
          {t('household.clients')}{' '}
          {others.map(member => (
            <Link key={member.code} to={`/staff/clients/${member.code}`}>
              {personal.name(member.name, member.code)}
            </Link>
          ))}
        </p>
      )}
      <Members code={code} />
    </section>
  )
}

/** Another client says that this one lives with them. */
function Elsewhere({ code, relationship, since }: Shape<'HouseholdMembership'>) {
  const t = useText()
  const f = useFormats()
  return (
    <p className="small">
      {t('household.lives-with')}{' '}
      <Link to={`/staff/clients/${code}`}>
        <span className="code">{code}</span>
      </Link>
      {relationship && ` · ${t(`change-choice.${relationship}`)}`} ·{' '}
      {t('record.since', { day: f.day(since) })}
    </p>
  )
}

function Members({ code }: { code: string }) {
  const t = useText()
  const { data, error, pending, again } = useHousehold(code)
  const now = data?.items.filter(({ until, struck }) => !until && !struck) ?? []
  const before = data?.items.filter(({ until, struck }) => until || struck) ?? []
  return (
    <>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data?.memberOf.map(membership => (
        <Elsewhere key={membership.code} {...membership} />
      ))}
      {data && now.length === 0 && <p className="small quiet">{t('household.none')}</p>}
      <Lines members={now} />
      {before.length > 0 && (
        <Disclosure summary={t('person.history')}>{() => <Lines members={before} />}</Disclosure>
      )}
    </>
  )
}
