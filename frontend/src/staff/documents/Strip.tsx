import { useLayoutEffect, useRef } from 'react'
import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { Thumb } from '../../ui/pages/Thumb'
import { thumbOf } from './pictures'

type Props = { document: Shape<'Document'>; at: number; viewed: number[]; onPage: (page: number) => void }

/** Only the rail is moved: on a phone the page under it stays where it is. */
function useInSight(at: number) {
  const rail = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const here = rail.current?.querySelector<HTMLElement>('[aria-current]')
    if (!rail.current || !here) return
    rail.current.scrollTo({
      top: here.offsetTop - (rail.current.clientHeight - here.offsetHeight) / 2,
      left: here.offsetLeft - (rail.current.clientWidth - here.offsetWidth) / 2,
    })
  }, [at])
  return rail
}

/** The pages side by side; one that may be hard to read, or was not looked at yet, is marked. */
export function Strip({ document, at, viewed, onPage }: Props) {
  const t = useText()
  const rail = useInSight(at)
  return (
    <nav className="strip" ref={rail} aria-label={t('review.pages')}>
      {document.pages.map(({ page, picture, warnings }) => (
        <button
          key={page}
          type="button"
          aria-current={page === at ? 'true' : undefined}
          onClick={() => onPage(page)}
        >
          <Thumb
            src={picture === 'READY' ? thumbOf(document.id, page) : undefined}
            alt={t('review.page', { page })}
            size="small"
          />
          <span aria-hidden="true">{page}</span>
          {!viewed.includes(page) && (
            <span className="strip__new">
              <span className="vh">{t('review.not-viewed')}</span>
            </span>
          )}
          {warnings.length > 0 && (
            <span className="strip__warning">
              <Icon name="alert" />
              <span className="vh">{t('review.hard-to-read')}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  )
}
