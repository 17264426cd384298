import type { Child } from 'hono/jsx';
import type { View } from '../view/view.ts';

interface DataFootProps {
  readonly view: View;
  /** Each form in which the list can be had, and where. */
  readonly forms: readonly { readonly name: string; readonly href: string }[];
  readonly children?: Child;
}

/** Under every list: it is data, too. */
export function DataFoot({ view, forms, children }: DataFootProps) {
  return (
    <p class="data">
      <span>{view.say({ en: 'This list as', cy: 'Y rhestr hon fel' })}</span>
      {forms.map(({ name, href }) => (
        <a href={href}>{name}</a>
      ))}
      {children}
    </p>
  );
}
