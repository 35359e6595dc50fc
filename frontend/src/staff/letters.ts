import type { IconName } from '../ui/icon/paths'
import type { TagTone } from '../ui/tag/Tag'

const LOOKS: Record<string, { tone: TagTone; icon?: IconName }> = {
  ISSUED: { tone: 'us', icon: 'mail' },
  OPENED: { tone: 'ok' },
}

/** Of a letter, by how far it got. */
export const letterLook = (status: string) => LOOKS[status] ?? { tone: 'off' as const }
