const LINE_EVERY_MS = 5_000;

/** Progress of something whose end is not known: one line that changes on a terminal, a line now and then elsewhere. */
export function createProgressLine(out: NodeJS.WriteStream = process.stdout) {
  let shown = '';
  let lastLineAt = 0;
  return {
    show(message: string, bytes: number) {
      const line = bytes > 0 ? `${message}: ${(bytes / 1e6).toFixed(1)} MB` : message;
      if (out.isTTY) {
        out.write(`\r${line.padEnd(shown.length)}`);
      } else if (shown === '' || Date.now() - lastLineAt > LINE_EVERY_MS) {
        out.write(`${line}\n`);
        lastLineAt = Date.now();
      }
      shown = line;
    },
    end() {
      if (shown !== '' && out.isTTY) out.write('\n');
    },
  };
}
