import type { View } from '../../view/view.ts';
import { overviewWords as words } from './words.ts';

/** In the worked example: what it is, and how it is thrown away. */
export function ExamplePanel({ view }: { readonly view: View }) {
  return (
    <section class="panel">
      <h2>{view.say(words.example)}</h2>
      <p>{view.say(words.exampleWhat)}</p>
      <p>{view.say(words.exampleThrow)}</p>
      <pre class="written">candour serve --example --fresh</pre>
      <p>{view.say(words.exampleOwn)}</p>
      <pre class="written">candour init my-record</pre>
    </section>
  );
}
