import type { Shape } from '../api/client'
import type { IconName } from '../ui/icon/paths'
import type { TagTone } from '../ui/tag/Tag'
import { icons } from './icons'

type Look = { tone: TagTone; icon?: IconName }

const LOOKS: Record<Shape<'ChangeReport'>['state']['status'], Look> = {
  DRAFT: { tone: 'off', icon: icons.pen },
  SUBMITTED: { tone: 'us' },
  PROOF_ASKED: { tone: 'you' },
  IN_REVIEW: { tone: 'us', icon: icons.search },
  APPLIED: { tone: 'ok' },
  NO_EFFECT: { tone: 'off' },
  WITHDRAWN: { tone: 'off', icon: 'cross' },
}

/** Of a change report's state. */
export const changeLook = (status: Shape<'ChangeReport'>['state']['status']) => LOOKS[status]
