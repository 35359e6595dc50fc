import { useText } from '../../i18n/useText'

const INK = '#24243a'
const PAPER = '#fdfcf8'
const LAMP = '#ffbe2e'

function Table({ children }: { children: React.ReactNode }) {
  return (
    <svg viewBox="0 0 96 64" aria-hidden="true">
      <rect width="96" height="64" rx="6" fill="#4b4740" />
      {children}
    </svg>
  )
}

/** What makes a photo that can be read, as pictures with few words. */
export function Tips() {
  const t = useText()
  return (
    <ul className="tips">
      <li>
        <Table>
          <path d="M28 9h40v46H28z" fill={PAPER} />
          <path
            d="M24 15V5h10M62 5h10v10M72 49v10H62M34 59H24V49"
            fill="none"
            stroke={LAMP}
            strokeWidth="3"
          />
        </Table>
        {t('photos.tip-corners')}
      </li>
      <li>
        <Table>
          <path d="M20 0h56L60 64H36z" fill={LAMP} opacity=".3" />
          <path d="M32 18h32v46H32z" fill={PAPER} />
          <path d="M40 0h16l-3 9H43z" fill={LAMP} />
        </Table>
        {t('photos.tip-light')}
      </li>
      <li>
        <Table>
          <path d="M18 8h60v48H18z" fill={PAPER} />
          <path d="M26 18h30v6H26zM26 32h44v5H26zM26 44h38v5H26z" fill={INK} />
        </Table>
        {t('photos.tip-read')}
      </li>
    </ul>
  )
}
