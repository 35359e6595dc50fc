import type { Shape } from '../../api/client'
import { hasWords } from '../../i18n/speak'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Table } from '../../ui/table/Table'
import { Tag } from '../../ui/tag/Tag'
import { usePersonal } from '../usePersonal'
import { PanelLink } from './PanelLink'
import { enrolmentLook, turnOf } from './status'

type RecordEnrolment = Shape<'RecordEnrolment'>

function Turn({ enrolment }: { enrolment: RecordEnrolment }) {
  const t = useText()
  const turn = turnOf(enrolment)
  const byState = `record.turn-${enrolment.state.status}`
  const lines = [
    turn.client > 0 && t('record.turn-client', { n: turn.client }),
    turn.toCheck > 0 && t('record.turn-check', { n: turn.toCheck }),
    turn.actions > 0 && t('record.turn-actions', { n: turn.actions }),
    turn.decide && t('record.turn-decide'),
    hasWords(byState) && t(byState),
  ].filter(Boolean)
  if (lines.length === 0) return <span className="quiet">{t('record.turn-nobody')}</span>
  return (
    <>
      {lines.map(line => (
        <div key={String(line)}>{line}</div>
      ))}
    </>
  )
}

function Row({ enrolment }: { enrolment: RecordEnrolment }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const { id, alias, name, state, amount, nextPaymentOn, periodTo, decideBy, allowed } = enrolment
  const due = enrolment.items
    .filter(item => !item.state.finished)
    .map(({ dueOn }) => dueOn)
    .sort()[0]
  const none = <span className="quiet">{t('record.none')}</span>
  return (
    <>
      <tr>
        <th scope="row">
          {alias}
          <div className="quiet small">{name}</div>
        </th>
        <td data-label={t('record.state')}>
          <Tag {...enrolmentLook(state.status)}>{t(`enrolment-status.${state.status}`)}</Tag>
          <div className="quiet small">
            {t('record.since', { day: f.shortDay(f.dayOf(enrolment.statusSince)) })}
          </div>
        </td>
        <td className="num" data-label={t('record.amount')}>
          {amount ? personal.money(amount) : none}
          {nextPaymentOn && (
            <div className="quiet small">{t('record.paid-on', { day: f.shortDay(nextPaymentOn) })}</div>
          )}
        </td>
        <td data-label={t('record.until')}>{periodTo ? f.day(periodTo) : none}</td>
        <td data-label={t('record.turn')}>
          <Turn enrolment={enrolment} />
        </td>
        <td data-label={t('worklist.due')}>
          {due ? f.shortDay(due) : none}
          {decideBy && (
            <div className="quiet small">{t('record.decide-on', { day: f.shortDay(decideBy) })}</div>
          )}
        </td>
      </tr>
      <tr className="acts">
        <td colSpan={6}>
          <div className="row-actions">
            {allowed.length > 0 && (
              <PanelLink panel="move" subject={id} of={alias}>
                {t('record.move')}
              </PanelLink>
            )}
            <PanelLink panel="terms" subject={id} of={alias}>
              {t('record.terms')}
            </PanelLink>
            {enrolment.reportingGroups.length > 1 && (
              <PanelLink panel="reporting" subject={id} of={alias}>
                {t(`reporting-group.${enrolment.reportingGroup}`)}
              </PanelLink>
            )}
            {!state.finished && (
              <PanelLink panel="ask" subject={id} of={alias}>
                {t('record.ask')}
              </PanelLink>
            )}
          </div>
        </td>
      </tr>
    </>
  )
}

/** Every program, where it stands, and whose turn it is. */
export function Enrolments({ enrolments }: { enrolments: RecordEnrolment[] }) {
  const t = useText()
  const head = (
    <tr>
      <th scope="col">{t('worklist.program')}</th>
      <th scope="col">{t('record.state')}</th>
      <th scope="col">{t('record.amount')}</th>
      <th scope="col">{t('record.until')}</th>
      <th scope="col">{t('record.turn')}</th>
      <th scope="col">{t('worklist.due')}</th>
    </tr>
  )
  return (
    <section className="card enrolments">
      <header>
        <h2>{t('record.enrolments')}</h2>
        <PanelLink panel="enrol">{t('record.enrol')}</PanelLink>
      </header>
      <Table caption={t('record.enrolments')} head={head}>
        {enrolments.map(enrolment => (
          <Row key={enrolment.id} enrolment={enrolment} />
        ))}
      </Table>
    </section>
  )
}
