import type { Shape } from '../../api/client'
import { STAGES } from '../useJourneyWords'

/** Where on the way; empty for anywhere. */
export type Stage = Shape<'JourneyStage'> | ''

/** What an address asks for. */
export const stageOf = (asked: string | null): Stage => STAGES.find(stage => stage === asked) ?? ''

/** What names somebody stands in no address; the stage names nobody. */
export const addressOf = (stage: Stage) => (stage ? `/staff/clients?stage=${stage}` : '/staff/clients')
