import { Icon } from '../icon/Icon'
import './pages.css'

type Props = { src?: string | undefined; alt: string; size?: 'small' | 'usual' }

/** A small picture of a page; a drawn sheet while there is none. */
export function Thumb({ src, alt, size = 'usual' }: Props) {
  const look = size === 'small' ? 'thumb thumb--small' : 'thumb'
  if (src) {
    return (
      <span className={look}>
        <img src={src} alt={alt} loading="lazy" decoding="async" />
      </span>
    )
  }
  return (
    <span className={look} role="img" aria-label={alt}>
      <Icon name="document" />
    </span>
  )
}
