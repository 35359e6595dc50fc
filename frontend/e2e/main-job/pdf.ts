type Pdf = { name: string; mimeType: string; buffer: Buffer }

/** A letter-size PDF, one page for each line of text. */
export function pdf(...pages: string[]): Pdf {
  return file(pages, [])
}

/** A PDF of one page, and of at least that many bytes, which are those of a scan that nobody sees. */
export function pdfOf(bytes: number): Pdf {
  const noise = Buffer.alloc(bytes)
  for (let at = 0; at < bytes; at++) noise[at] = Math.imul(at, 2654435761) >>> 13
  return file(['A pay stub'], [`<< /Length ${bytes} >>\nstream\n${noise.toString('latin1')}\nendstream`])
}

function file(pages: string[], others: string[]): Pdf {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((text, at) => {
      const content = `BT /F1 24 Tf 72 700 Td (${text}) Tj ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + at * 2} 0 R ` +
          '/Resources << /Font << /F1 3 0 R >> >> >>',
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
    ...others,
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return { name: 'stubs.pdf', mimeType: 'application/pdf', buffer: Buffer.from(file + table + end, 'latin1') }
}
