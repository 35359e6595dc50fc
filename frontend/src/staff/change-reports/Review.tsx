import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Shape } from '../../api/client'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { Came, type Told } from '../Came'
import { Circumstances } from '../Circumstances'
import { readRecord, recordKey } from '../client-record'
import { Disclosure } from '../Disclosure'
import { Queue } from '../Queue'
import { putAside } from '../reviewed'
import { useArmed } from '../useArmed'
import { useQueue } from '../useQueue'
import { Advice, useAdvice } from './Advice'
import { AskProof } from './AskProof'
import { type ActName, allows } from './acts'
import { ChangeKeys } from './ChangeKeys'
import { Decide } from './Decide'
import { Decided } from './Decided'
import { Differences } from './Differences'
import { Heading } from './Heading'
import { Outcome } from './Outcome'
import { Reported } from './Reported'
import { changeReportIs } from './useChangeReport'
import { useTakeOn } from './useTakeOn'
import { Versions } from './Versions'

type Report = Shape<'ChangeReport'>

/** The change beside the record as it stands; after a decision the next one of the worklist comes up. */
export function Review({ report }: { report: Report }) {
  const t = useText()
  const [, navigate] = useLocation()
  const { id, clientCode: code, kind, change, learnedOn } = report
  const [act, setAct] = useState<ActName>()
  const [takenBy, setTakenBy] = useState<string>()
  const queue = useQueue('CHANGE_TO_REVIEW', id)
  const armed = useArmed(true)
  const record = useQuery({ key: recordKey(code), read: () => readRecord(code) }).data
  const advice = useAdvice(code, { kind, happenedOn: change.happenedOn, learnedOn })

  const stay = () => {
    setAct(undefined)
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  const finished = (by: string) => {
    setTakenBy(by)
    stay()
  }
  const goOn = (told?: Told) => {
    putAside(id)
    navigate(queue.nextId ? `/staff/change-reports/${queue.nextId}` : '/staff/worklist', {
      state: told ?? null,
    })
  }
  const acted = (now: Report) => {
    changeReportIs(now)
    goOn({ told: `change.told-${now.state.status}`, values: { code, kind: t(`change-kind.${kind}`) } })
  }
  const takingOn = useTakeOn(report, finished)
  const open = act && record && allows(report, act) ? act : undefined
  const form = record && { report, record, onClose: stay, onDone: acted, onFinished: finished }
  const [kindAdvice] = advice.data?.kinds ?? []

  return (
    <>
      <div className="change">
        <div className="change__main stack stack--s">
          <Heading report={report} record={record} task={queue.task} />
          <Differences differences={report.differences ?? []} />
          {kindAdvice && (
            <section className="card">
              <header>
                <h2>{t('change.advice')}</h2>
              </header>
              <Advice advice={kindAdvice} />
            </section>
          )}
          <Versions report={report} />
          <section className="card">
            <Disclosure summary={t('circumstances.title')}>{() => <Circumstances code={code} />}</Disclosure>
          </section>
        </div>
        <aside className="side" aria-label={t('change.side')}>
          <Came keys={false} />
          {!open && <Reported report={report} />}
          {open === 'PROOF' && form && <AskProof {...form} />}
          {open && open !== 'PROOF' && form && <Outcome key={open} outcome={open} {...form} />}
          {!open && !report.state.finished && (
            <Decide
              report={report}
              language={record?.language}
              armed={armed}
              busy={takingOn.busy}
              error={takingOn.error}
              onOpen={setAct}
              onTakeOn={takingOn.takeOn}
              onSkip={() => goOn()}
            />
          )}
          {report.state.finished && (
            <Decided report={report} takenBy={takenBy} onNext={queue.nextId ? () => goOn() : undefined} />
          )}
        </aside>
        <Queue tasks={queue.next} count={queue.count} />
      </div>
      <ChangeKeys
        report={report}
        armed={armed && !takingOn.busy}
        typing={open !== undefined}
        onOpen={setAct}
        onTakeOn={takingOn.takeOn}
        onSkip={() => goOn()}
        onBack={open && stay}
      />
    </>
  )
}
