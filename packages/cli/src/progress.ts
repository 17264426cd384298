/** One line on standard error that says how far long work is; silent unless that is a terminal. */
export function progress(of: number): { step(): void; say(text: string): void; clear(): void } {
  const shown = process.stderr.isTTY === true;
  const say = (text: string): void => {
    if (shown) process.stderr.write(`\r\u001b[K${text}`);
  };
  let done = 0;
  return {
    step: () => {
      done += 1;
      say(`Read ${done} of ${of} ${of === 1 ? 'document' : 'documents'} …`);
    },
    say,
    clear: () => say(''),
  };
}
