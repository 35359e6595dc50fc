import './keys.css'

/** What the keyboard does here, at the foot of a staff page. */
export function Keys({ label, keys }: { label: string; keys: { keys: string[]; does: string }[] }) {
  return (
    <section className="keys" aria-label={label}>
      {keys.map(line => (
        <span key={line.does}>
          {line.keys.map(key => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {line.does}
        </span>
      ))}
    </section>
  )
}
