import { useLocation, useParams } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { type Once, useSubmission } from '../../api/useSubmission'
import { CHANGE_KINDS, type ChangeKind } from '../../changes/fields'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { PageBody } from '../../shell/client/PageBody'
import { NotFound } from '../../shell/NotFound'
import { Button } from '../../ui/button/Button'
import { Details } from '../../ui/details/Details'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { Tag, type TagTone } from '../../ui/tag/Tag'
import { questionsOf } from './questions'
import { dutyOf, useAdvice } from './useAdvice'
import { titleOf } from './wording'
import './change-reports.css'

const TONES: Record<Shape<'ReportingDuty'>, TagTone> = { MUST: 'you', SHOULD: 'ok', NEED_NOT: 'off' }

function ProgramRule({ rule }: { rule: Shape<'ProgramAdvice'> }) {
  const t = useText()
  const formats = useFormats()
  const { programName, duty, onlyIf, deadline, dueOn, why, otherwise, source } = rule
  const soon = deadline === 'RIGHT_AWAY' || deadline === 'AT_RENEWAL'
  return (
    <section className="card stack stack--s">
      <h3>{programName}</h3>
      <Tag tone={TONES[duty]}>{t(`advice.${duty}-tag`)}</Tag>
      {onlyIf && <p>{onlyIf}</p>}
      <p>{why}</p>
      {soon && <p>{t(`advice.deadline-${deadline}`)}</p>}
      {!soon && dueOn && duty !== 'NEED_NOT' && (
        <p>
          <Words id="advice.by" values={{ date: formats.weekday(dueOn) }} />
        </p>
      )}
      {otherwise && (
        <Details summary={t('advice.otherwise')}>
          <p>{otherwise}</p>
        </Details>
      )}
      {source && (
        <Details summary={t('advice.source')}>
          <p>{source}</p>
        </Details>
      )}
    </section>
  )
}

function Advised({ advice }: { advice: Shape<'KindAdvice'> }) {
  const t = useText()
  const formats = useFormats()
  const { dueOn, programs, proofName } = advice
  const duty = dutyOf(advice)
  const must = duty !== 'SHOULD' && duty !== 'NEED_NOT'
  const cases = programs.flatMap(({ duty, onlyIf = [] }) => (duty === 'MUST' ? onlyIf : []))
  return (
    <>
      <Notice tone={must ? 'you' : 'us'} icon={must ? 'flag' : 'check'}>
        <div className="stack stack--xs">
          <p className="big">{t(`advice.${duty}`)}</p>
          {duty === 'MUST-if' && cases.map(one => <p key={one}>{one}</p>)}
          {dueOn && must && (
            <p>
              <Words id="advice.by" values={{ date: formats.weekday(dueOn) }} /> {t('advice.earlier')}
            </p>
          )}
        </div>
      </Notice>
      {programs.length === 0 && <p>{t('advice.no-program')}</p>}
      {proofName && <p>{t('advice.proof', { name: proofName })}</p>}
    </>
  )
}

const begin = (kind: ChangeKind, headers: Once) =>
  answer(api.POST('/api/v1/change-reports', { params: { header: headers }, body: { kind } }))

function Advice({ kind }: { kind: ChangeKind }) {
  const t = useText()
  const [, navigate] = useLocation()
  const { data, error, pending, again } = useAdvice()
  const advice = data?.find(one => one.kind === kind)
  const {
    submit,
    busy,
    error: refused,
  } = useSubmission(begin, report => {
    queries.set(['changes', report.id], report)
    queries.invalidate(['changes', 'list'])
    queries.invalidate(['calendar'])
    navigate(`/changes/${report.id}/${questionsOf(kind, {})[0]}`)
  })
  return (
    <>
      <h1>{titleOf(kind, {}, t)}</h1>
      <p className="quiet">{t(`change-example.${kind}`)}</p>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {advice && <Advised advice={advice} />}
      <ProblemNotice error={refused} />
      <Button wide busy={busy} onClick={() => void submit(kind)}>
        {t('advice.begin')}
      </Button>
      <p className="quiet small">{t('advice.takes')}</p>
      {advice && advice.programs.length > 0 && (
        <>
          <h2 className="section-head">{t('advice.programs')}</h2>
          {advice.programs.map(rule => (
            <ProgramRule key={rule.program} rule={rule} />
          ))}
        </>
      )}
    </>
  )
}

/** The advisor: must it be told, by when, why, and what happens otherwise; then the way to tell it. */
export default function AdvicePage() {
  const t = useText()
  const { kind = '' } = useParams<{ kind: string }>()
  const known = CHANGE_KINDS.find(one => one === kind)
  if (!known) return <NotFound />
  return (
    <PageBody>
      <BackLink to="/changes/new">{t('advice.other')}</BackLink>
      <Advice kind={known} />
    </PageBody>
  )
}
