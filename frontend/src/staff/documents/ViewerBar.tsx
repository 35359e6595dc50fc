import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import type { IconName } from '../../ui/icon/paths'
import { Kbd } from '../../ui/keys/Kbd'
import { icons } from '../icons'
import { originalOf } from './pictures'
import type { useView } from './useView'

type ToolProps = { icon: IconName; label: string; shown?: boolean; kbd: string; onPress: () => void }

function Tool({ icon, label, shown = false, kbd, onPress }: ToolProps) {
  return (
    <button type="button" aria-label={shown ? undefined : label} onClick={onPress}>
      <Icon name={icon} />
      {shown && label}
      <Kbd>{kbd}</Kbd>
    </button>
  )
}

type Props = {
  document: Shape<'Document'>
  page: number
  view: ReturnType<typeof useView>
  onPage: (page: number) => void
}

export function ViewerBar({ document, page, view, onPage }: Props) {
  const t = useText()
  const pages = document.pages.length
  return (
    // biome-ignore lint/a11y/useSemanticElements: a toolbar is no set of form fields
    <div className="viewer__bar" role="group" aria-label={t('review.tools')}>
      {pages > 1 && (
        <>
          <Tool icon="back" label={t('review.page-before')} kbd="←" onPress={() => onPage(page - 1)} />
          <span className="num">{t('review.page-of', { page, pages })}</span>
          <Tool icon="right" label={t('review.page-next')} kbd="→" onPress={() => onPage(page + 1)} />
        </>
      )}
      <span className="viewer__gap" />
      <Tool icon={icons.zoomOut} label={t('review.zoom-out')} kbd="-" onPress={view.zoomOut} />
      <span className="num">{view.percent}%</span>
      <Tool icon="zoom" label={t('review.zoom-in')} kbd="+" onPress={view.zoomIn} />
      <Tool icon={icons.fit} label={t('review.fit')} shown kbd="0" onPress={view.fit} />
      <Tool icon="turn" label={t('review.turn')} shown kbd="V" onPress={view.turn} />
      {document.scan === 'CLEAN' ? (
        <a href={originalOf(document.id, page)} download>
          <Icon name={icons.download} />
          {t('review.original')}
        </a>
      ) : (
        <span className="small">{t(`review.scan-${document.scan}`)}</span>
      )}
    </div>
  )
}
