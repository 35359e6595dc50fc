import { generate } from 'lean-qr'
import { useMemo } from 'react'

const QUIET = 4

/** A code large enough to be read off a screen by a phone; always dark on white, whatever the theme. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => {
    const code = generate(text)
    const dots: string[] = []
    for (let y = 0; y < code.size; y++)
      for (let x = 0; x < code.size; x++) if (code.get(x, y)) dots.push(`M${x + QUIET} ${y + QUIET}h1v1h-1z`)
    return { size: code.size + 2 * QUIET, path: dots.join('') }
  }, [text])
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
