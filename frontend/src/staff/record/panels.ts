import { usePanel } from '../usePanel'

export const goalPanels = [
  /** [goal], or none for a new one */
  'goal',
  /** [goal] */
  'goal-aside',
  /** [goal] */
  'goal-versions',
  /** [goal] */
  'barrier',
  /** [barrier] */
  'barrier-gone',
  /** [step] */
  'step',
  /** [task] */
  'step-told',
] as const
type GoalPanelName = (typeof goalPanels)[number]

/** The forms at the side of a record. What stands in brackets is what they are for. */
export type PanelName =
  | 'note'
  /** [engagement] */
  | 'edit-note'
  /** [engagement] */
  | 'versions'
  /** [task] */
  | 'mention'
  | 'link'
  | 'upload-link'
  | 'legal-hold'
  | 'restriction'
  /** [hash of what was signed] */
  | 'cosign'
  | 'edit'
  | 'contact'
  | 'identifier'
  /** [identifier] */
  | 'correct-identifier'
  | 'person'
  | 'member'
  /** [member of the household] */
  | 'member-left'
  /** [member of the household] */
  | 'member-struck'
  | 'regain'
  /** [contact] */
  | 'use-contact'
  | 'enrol'
  | 'letters'
  | 'journey'
  /** [contact] */
  | 'consent'
  /** [enrolment] */
  | 'move'
  /** [enrolment] */
  | 'terms'
  /** [enrolment] */
  | 'reporting'
  /** [enrolment], or none to choose one */
  | 'ask'
  /** [item] */
  | 'due'
  /** [item] */
  | 'waive'
  /** [item] */
  | 'withdraw'
  /** [action] */
  | 'action'
  /** [item] */
  | 'offer'
  /** [task] */
  | 'reached'
  /** [item], or none to choose one */
  | 'counter'
  | GoalPanelName

export const useRecordPanel = () => usePanel<PanelName>()
