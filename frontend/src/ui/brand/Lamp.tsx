import './brand.css'

/** The lamp beside the one thing to do now, on paper. */
export function Lamp() {
  return (
    <svg className="lamp" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M15 1h2v4h-2zM7.5 11.5 16 4.5l8.5 7zM9.5 24h13v2.4h-13z" />
      <path className="lamp__glass" d="M10 13h12l-1.5 10h-9z" />
      <path className="lamp__rays" d="M5 17H1.5M27 17h3.5M6 24l-2.5 2M26 24l2.5 2" />
    </svg>
  )
}
