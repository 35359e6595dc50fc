import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { useText } from '../../i18n/useText'
import { KeyBar } from '../../shell/staff/KeyBar'
import { ButtonLink, Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { Came } from '../Came'
import { placeOf } from '../useTaskWords'
import { Changes } from './Changes'
import { Checklist } from './Checklist'
import { Contacts } from './Contacts'
import { Duplicates } from './Duplicates'
import { Emergency } from './Emergency'
import { Engagements, Pinned } from './Engagements'
import { Enrolments } from './Enrolments'
import { Entries } from './Entries'
import { Given } from './Given'
import { Goals } from './Goals'
import { Household } from './Household'
import { Identifiers } from './Identifiers'
import { Journey } from './Journey'
import { Letters } from './Letters'
import { NextStep } from './NextStep'
import { linkIsNext } from './next-tool'
import { OnDemand } from './OnDemand'
import { Person } from './Person'
import { useRecordPanel } from './panels'
import { RecordIndex } from './RecordIndex'
import { RecordPanel } from './RecordPanel'
import { Signatures } from './Signatures'
import { useRecord } from './useRecord'
import { Viewers } from './Viewers'
import { Who } from './Who'
import './record.css'

type Whole = Shape<'ClientRecord'>

/** Everything about one client, on one page. */
export default function ClientRecord() {
  const { code = '' } = useParams()
  return <OneRecord key={code} code={code} />
}

function OneRecord({ code }: { code: string }) {
  const t = useText()
  const [told, setTold] = useState<string>()
  const { data, error, pending, again } = useRecord(code)
  return (
    <>
      <div className="staff-page record">
        <Came done={data && !linkIsNext(data)} />
        {told && (
          <Notice tone="ok" live>
            {t(told)}
          </Notice>
        )}
        {pending && <Loading />}
        <ProblemNotice error={error} onRetry={again} />
        {error instanceof Problem && error.status === 404 && (
          <p>
            <ButtonLink to="/staff/emergencies/new" look="second" state={{ code }}>
              {t('emergency.find')}
            </ButtonLink>
          </p>
        )}
        {data && <Parts record={data} />}
      </div>
      {data && <RecordPanel record={data} onTold={setTold} />}
      <Shortcuts record={data} />
    </>
  )
}

function Parts({ record }: { record: Whole }) {
  const t = useText()
  const [, navigate] = useLocation()
  const [task] = record.tasks
  const { emergency } = record
  return (
    <>
      {emergency && <Emergency emergency={emergency} onEnd={() => navigate('/staff/clients')} />}
      <Who record={record} />
      <Viewers record={record} />
      <Journey journey={record.journey} />
      {task && <NextStep task={task} others={record.tasks.length - 1} />}
      <Pinned record={record} />
      <RecordIndex />
      <div className="cols">
        <div>
          <div id="enrolments">
            <Enrolments enrolments={record.enrolments} />
          </div>
          <div id="checklist">
            <Checklist enrolments={record.enrolments} />
          </div>
          <div id="goals">
            <Goals record={record} />
          </div>
          <section className="card" id="timeline">
            <header>
              <h2>{t('record.timeline')}</h2>
              <Link to={`/staff/clients/${record.code}/timeline`}>{t('record.timeline-all')}</Link>
            </header>
            <Entries entries={record.timeline} />
          </section>
        </div>
        <div>
          <Person record={record} />
          <Contacts record={record} />
          <Identifiers code={record.code} />
          <Duplicates record={record} />
          <Household record={record} />
          <div id="letters">
            <Letters code={record.code} />
          </div>
          <div id="changes">
            <Changes code={record.code} />
          </div>
          <OnDemand record={record} />
          <div id="engagements">
            <Engagements record={record} />
          </div>
          <div id="signatures">
            <Signatures code={record.code} />
          </div>
          <Given enrolments={record.enrolments} />
        </div>
      </div>
    </>
  )
}

function Shortcuts({ record }: { record: Whole | undefined }) {
  const t = useText()
  const [, navigate] = useLocation()
  const { open } = useRecordPanel()
  const [task] = record?.tasks ?? []
  const next = task && (() => navigate(placeOf(task)))
  const change = record && (() => navigate(`/staff/clients/${record.code}/change-reports/new`))
  return (
    <KeyBar
      keys={[
        { keys: ['Enter'], does: t('keys.next-step'), press: { Enter: next } },
        { keys: ['N'], does: t('keys.note'), press: { n: record && (() => open('note')) } },
        { keys: ['P'], does: t('keys.ask'), press: { p: record && (() => open('ask')) } },
        { keys: ['G'], does: t('keys.goal'), press: { g: record && (() => open('goal')) } },
        { keys: ['S'], does: t('keys.stage'), press: { s: record && (() => open('journey')) } },
        { keys: ['C'], does: t('keys.change'), press: { c: change } },
        { keys: ['L'], does: t('keys.link'), press: { l: record && (() => open('link')) } },
        { keys: ['U'], does: t('keys.upload'), press: { u: record && (() => open('counter')) } },
        { keys: ['B'], does: t('keys.back-to-list'), press: { b: () => navigate('/staff/worklist') } },
      ]}
    />
  )
}
