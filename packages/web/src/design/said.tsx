import { showUnseen } from './unseen.ts';

/** Words that somebody else wrote, within a line of ours: they order their own letters and no others. */
export function Said({ text }: { readonly text: string }) {
  return (
    <bdi>
      <Written text={text} />
    </bdi>
  );
}

/** The letters of a text, with what could not be seen in it named: for what stands in a block of its own. */
export function Written({ text }: { readonly text: string }) {
  return (
    <>
      {showUnseen(text).map((piece) =>
        piece.unseen ? <span class="unseen">{piece.text}</span> : piece.text,
      )}
    </>
  );
}
