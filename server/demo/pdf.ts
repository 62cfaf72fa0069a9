const PAGE = { width: 595, height: 842, margin: 60 } as const;
const FONT_SIZE = 11;
const LINE_HEIGHT = 16;

/**
 * Makes a PDF of one page with lines of text (PDF 1.4: ISO 32000-1, section 7.5, is its structure). The same lines give
 * the same bytes. Characters that are not in Latin-1 become question marks.
 */
export function pdfOf(lines: readonly string[]): Uint8Array {
  const shown = lines.map((line) => `(${line.replaceAll(/[\\()]/g, "\\$&").replaceAll(/[^ -~\u00a0-\u00ff]/g, "?")}) Tj T*`);
  const content = ["BT", `/F1 ${FONT_SIZE} Tf`, `${LINE_HEIGHT} TL`, `${PAGE.margin} ${PAGE.height - PAGE.margin} Td`, ...shown, "ET"].join("\n");
  return fileOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]);
}

/** Puts numbered objects into a file, with the table of where each of them starts. */
function fileOf(objects: readonly string[]): Uint8Array {
  const starts: number[] = [];
  // The second line has bytes above 127, which tell programs that the file is not text.
  let file = "%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n";
  objects.forEach((object, index) => {
    starts.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const entries = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`);
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join("")}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + trailer, "latin1");
}
