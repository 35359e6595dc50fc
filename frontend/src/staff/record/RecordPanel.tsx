import { lazy, Suspense, useEffect } from 'react'
import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Loading } from '../../ui/loading/Loading'
import { Panel } from '../../ui/panel/Panel'
import { AddContact } from './AddContact'
import { AddMember } from './AddMember'
import { AddNote } from './AddNote'
import { Ask } from './Ask'
import { CompleteAction } from './CompleteAction'
import { Consent } from './Consent'
import { DecideOffer } from './DecideOffer'
import { EditClient } from './EditClient'
import { EditNote } from './EditNote'
import { EditPerson } from './EditPerson'
import { EndMember } from './EndMember'
import { Enrol } from './Enrol'
import { LegalHold } from './LegalHold'
import { LetterDelivery } from './LetterDelivery'
import { Mentioned } from './Mentioned'
import { MoveDue } from './MoveDue'
import { MoveEnrolment } from './MoveEnrolment'
import { NoteVersions } from './NoteVersions'
import { goalPanels, type PanelName, useRecordPanel } from './panels'
import { Reached } from './Reached'
import { Reporting } from './Reporting'
import { SayJourney } from './SayJourney'
import { Settle } from './Settle'
import { CorrectIdentifier, TakeIdentifier } from './TakeIdentifier'
import { Terms } from './Terms'
import { UseContact } from './UseContact'

type ClientRecord = Shape<'ClientRecord'>

// Photographs and codes are for some visits only; their code need not come with every record.
const Counter = lazy(() => import('./Counter'))
const SignInLink = lazy(() => import('./SignInLink'))
const GoalPanel = lazy(() => import('./GoalPanel'))
const Restriction = lazy(() => import('./Restriction'))
const Cosign = lazy(() => import('./Cosign'))
const RegainAccess = lazy(() => import('./RegainAccess'))
const UploadLink = lazy(() => import('./UploadLink'))

export type PanelProps = {
  record: ClientRecord
  /** With the end of the id of what is said then, where the panel alone does not tell what was done. */
  onDone: (how?: string) => void
}

type Props = {
  record: ClientRecord
  /** With the id of the sentence that says what was done. */
  onTold: (told: string | undefined) => void
}

const itemsOf = (record: ClientRecord) => record.enrolments.flatMap(({ items }) => items)

function Inside({
  panel,
  subject,
  ...props
}: PanelProps & { panel: PanelName; subject: string | undefined }) {
  const t = useText()
  const enrolment = props.record.enrolments.find(({ id }) => id === subject)
  const item: Shape<'ChecklistItem'> | undefined = itemsOf(props.record).find(({ id }) => id === subject)
  const about = itemsOf(props.record).find(({ action }) => action?.id === subject)
  const contact = props.record.contacts.find(({ id }) => id === subject)
  const task = props.record.tasks.find(({ id }) => id === subject)
  if (goalPanels.some(name => name === panel)) return <GoalPanel {...props} panel={panel} subject={subject} />
  if (panel === 'note') return <AddNote {...props} />
  if (panel === 'edit-note' && subject) return <EditNote {...props} id={subject} />
  if (panel === 'versions' && subject) return <NoteVersions code={props.record.code} id={subject} />
  if (panel === 'mention' && task) return <Mentioned {...props} task={task} />
  if (panel === 'link') return <SignInLink {...props} />
  if (panel === 'upload-link') return <UploadLink {...props} />
  if (panel === 'cosign' && subject) return <Cosign {...props} subject={subject} />
  if (panel === 'restriction') return <Restriction {...props} />
  if (panel === 'legal-hold') return <LegalHold {...props} />
  if (panel === 'edit') return <EditClient {...props} />
  if (panel === 'person') return <EditPerson {...props} />
  if (panel === 'member') return <AddMember {...props} />
  if (panel === 'member-left' && subject) return <EndMember {...props} id={subject} how="departure" />
  if (panel === 'member-struck' && subject) return <EndMember {...props} id={subject} how="strike" />
  if (panel === 'regain') return <RegainAccess {...props} />
  if (panel === 'contact') return <AddContact {...props} />
  if (panel === 'identifier') return <TakeIdentifier {...props} />
  if (panel === 'correct-identifier' && subject) return <CorrectIdentifier {...props} id={subject} />
  if (panel === 'use-contact' && contact) return <UseContact {...props} contact={contact} />
  if (panel === 'consent' && contact) return <Consent {...props} contact={contact} />
  if (panel === 'letters') return <LetterDelivery {...props} />
  if (panel === 'journey') return <SayJourney {...props} />
  if (panel === 'enrol') return <Enrol {...props} />
  if (panel === 'ask') return <Ask {...props} enrolmentId={subject} />
  if (panel === 'counter') return <Counter {...props} itemId={subject} />
  if (panel === 'move' && enrolment) return <MoveEnrolment {...props} enrolment={enrolment} />
  if (panel === 'terms' && enrolment) return <Terms {...props} enrolment={enrolment} />
  if (panel === 'reporting' && enrolment) return <Reporting {...props} enrolment={enrolment} />
  if (panel === 'offer' && item) return <DecideOffer {...props} item={item} />
  if (panel === 'due' && item) return <MoveDue {...props} item={item} />
  if ((panel === 'waive' || panel === 'withdraw') && item)
    return <Settle {...props} how={panel} item={item} />
  if (panel === 'action' && about?.action)
    return <CompleteAction {...props} item={about} action={about.action} />
  if (panel === 'reached' && task) return <Reached {...props} task={task} />
  return <p>{t('panel.gone')}</p>
}

/** The form that the address asks for, at the side of the record. */
export function RecordPanel({ record, onTold }: Props) {
  const t = useText()
  const { panel, subject, close } = useRecordPanel()
  useEffect(() => {
    if (panel) onTold(undefined)
  }, [panel])
  const done = (how: string | undefined = panel) => {
    close()
    // These two end with a page of their own, which says so.
    if (panel !== 'link' && panel !== 'counter') onTold(`panel.told-${how}`)
  }
  return (
    <Panel open={panel !== undefined} title={panel ? t(`panel.${panel}`) : ''} onClose={close}>
      {panel && (
        <Suspense fallback={<Loading />}>
          <Inside key={`${panel} ${subject}`} panel={panel} subject={subject} record={record} onDone={done} />
        </Suspense>
      )}
    </Panel>
  )
}
