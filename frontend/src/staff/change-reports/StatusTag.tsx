import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Tag } from '../../ui/tag/Tag'
import { changeLook } from '../change-look'

export function StatusTag({ report: { state } }: { report: Pick<Shape<'ChangeReport'>, 'state'> }) {
  const t = useText()
  return <Tag {...changeLook(state.status)}>{t(`change-status.${state.status}`)}</Tag>
}
