/** A slider over the days on which something was recorded, beside the form that chooses a day. */
const form = document.querySelector<HTMLFormElement>('form.asof[data-days]');
const input = form?.querySelector<HTMLInputElement>('input[name="known"]');
const days = form?.dataset['days']?.split(' ').filter((day) => day !== '') ?? [];
if (form && input && days.length > 1) addSlider(form, input);

function addSlider(form: HTMLFormElement, input: HTMLInputElement): void {
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.max = String(days.length - 1);
  const before = days.findLastIndex((day) => day <= input.value);
  slider.value = String(Math.max(0, before));
  slider.setAttribute('aria-label', form.querySelector('label')?.textContent ?? '');
  const write = new Intl.DateTimeFormat(document.documentElement.lang === 'cy' ? 'cy' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const output = document.createElement('output');
  const tell = () => {
    const day = days[Number(slider.value)] ?? '';
    input.value = day;
    const words = write.format(new Date(`${day}T00:00:00Z`));
    output.textContent = words;
    slider.setAttribute('aria-valuetext', words);
  };
  slider.addEventListener('input', tell);
  // Only when it is let go of: an arrow key moves one day, and must not send the form each time.
  slider.addEventListener('pointerup', () => form.requestSubmit());
  input.after(slider, output);
}
