import { describe, expect, it } from 'vitest';
import { findNames } from '../src/names/find.ts';
import { bareName } from '../src/names/name.ts';

/** Whom the document takes the nth occurrence of some words to be. */
function who(text: string, words: string, nth = 1) {
  let start = -1;
  for (let i = 0; i < nth; i += 1) start = text.indexOf(words, start + 1);
  return findNames(text, [{ start: 0, end: text.length }]).resolve({ start, end: start + words.length });
}

describe('who a noun phrase refers to', () => {
  it('gives a surname the fullest name and the post in apposition', () => {
    const text =
      'Ports Secretary Ines Calder visited Harrowby on Monday.\nMs Calder said: “The quay is safe.”\nThe Ports Secretary left at noon.';
    const calder = { name: 'Ines Calder', office: 'Ports Secretary' };
    expect(who(text, 'Ms Calder')).toEqual(calder);
    expect(who(text, 'The Ports Secretary')).toEqual(calder);
  });

  it('keeps relatives of one surname apart', () => {
    const text =
      'Tobias Renn, 71, died at the quay. His daughter Carys Renn, 40, has asked for an inquiry.\nMs Renn said he was careful. Mr Renn fell in March.';
    expect(who(text, 'Ms Renn')).toEqual({ name: 'Carys Renn', office: null });
    expect(who(text, 'Mr Renn')).toEqual({ name: 'Tobias Renn', office: null });
  });

  it('knows a peer by surname as the person named in full', () => {
    const text =
      'Independent Quay Commissioner Edmund Farrow KC reported in May.\nLord Farrow’s report was sharp. In his report, the commissioner was clear.';
    expect(who(text, 'Lord Farrow')?.name).toBe('Edmund Farrow KC');
    expect(who(text, 'the commissioner')?.name).toBe('Edmund Farrow KC');
    expect(who(text, 'his')?.name).toBe('Edmund Farrow KC');
  });

  it('gives a spokesperson’s words to the body', () => {
    const text =
      'Harrowby Borough Council closed the quay. A spokeswoman for the council said it was sorry. “We were slow,” the council’s spokesman added.';
    expect(who(text, 'A spokeswoman for the council')).toEqual({
      name: 'Harrowby Borough Council',
      office: 'spokeswoman',
    });
    expect(who(text, 'the council’s spokesman')).toEqual({
      name: 'Harrowby Borough Council',
      office: 'spokesman',
    });
  });

  it('gives the words of a letter to whoever wrote it', () => {
    const text =
      'In a letter to the family, seen by the Post, Dr Ines Calder said she was sorry.\nThe letter goes on: “We will act.”';
    expect(who(text, 'The letter')?.name).toBe('Dr Ines Calder');
  });

  it('lets a pronoun mean a spokeswoman nobody names', () => {
    const text =
      'Winifred Renn waited.\nA spokeswoman for Harrowby Council, which owns the quay, said it was sorry. She said the rails were new.';
    expect(who(text, 'She')).toEqual({ name: 'Harrowby Council', office: 'spokeswoman' });
  });

  it('takes “I” for whoever signs', () => {
    const text =
      'Dear Mrs Renn\n\nI told you in May that I would look into it.\n\nYours sincerely\n\nAmbrose Kettle\nHarbour Master';
    expect(who(text, 'I')?.name).toBe('Ambrose Kettle');
  });

  it('keeps a list of people whole where what they are of comes first', () => {
    const text = 'The families of Owen Tarrant and Una Moss said they were told last.';
    expect(who(text, 'The families of Owen Tarrant and Una Moss')?.name).toBe(
      'families of Owen Tarrant and Una Moss',
    );
  });

  it('reads a first name after a post, even one that is a post too', () => {
    expect(who('Officer Dean Pargeter said he knew.', 'Officer Dean Pargeter')?.name).toBe('Dean Pargeter');
  });

  it('gives an unnamed holder the post as name, and no office twice', () => {
    const text = 'The chief constable said the force had failed.';
    expect(who(text, 'The chief constable')).toEqual({ name: 'chief constable', office: null });
  });

  it('takes nobody near a post for its holder', () => {
    const text = 'A source close to the minister was grim. The minister, Ann Hale, left.';
    expect(who(text, 'A source close to the minister')?.name).toBe('A source close to the minister');
  });

  it('names the holder of a post by the work that a later mention says is hers', () => {
    const text =
      'The chief executive said the ward was shut.\nNurses came. Ms Anna Rowan, who runs the trust, had left.';
    expect(who(text, 'The chief executive')).toEqual({ name: 'Anna Rowan', office: 'chief executive' });
  });

  it('names the holder of a post by how she came to it', () => {
    const text =
      'Anna Rowan took over as chief executive of Ferncross Trust in May. The chief executive said it was late.';
    expect(who(text, 'The chief executive')?.name).toBe('Anna Rowan');
  });

  it('reads initials in minutes as the people present', () => {
    const text =
      'Present: Owen Tarrant (Ferncross Trust), Una Moss (Harrow Council).\nOT (Trust) said the lift was broken. UM said it was paid for.';
    expect(who(text, 'OT')?.name).toBe('Owen Tarrant');
    expect(who(text, 'OT (Trust)')?.name).toBe('Owen Tarrant');
    expect(who(text, 'UM')?.name).toBe('Una Moss');
  });

  it('reads initials given in brackets, and no others that fit by chance', () => {
    expect(who('Present: Una Moss (UMM). UMM said no.', 'UMM')?.name).toBe('Una Moss');
    expect(who('Ben Adams flew home. BA said it was sorry.', 'BA')?.name).toBe('BA');
  });

  it.each([
    ['Retailer Dobbins said it would pay.', 'Retailer Dobbins', 'Dobbins'],
    ['Housebuilder Crane Homes said it would pay.', 'Housebuilder Crane Homes', 'Crane Homes'],
    ['Leisure firm Parkwell said it would pay.', 'Leisure firm Parkwell', 'Parkwell'],
  ])('leaves a trade out of a firm’s name: %s', (text, phrase, name) => {
    expect(who(text, phrase)?.name).toBe(name);
  });

  it('keeps the name of a campaign whole', () => {
    const text = 'Campaign group Justice for Maisie said it would march.';
    expect(who(text, 'Campaign group Justice for Maisie')?.name).toBe('Justice for Maisie');
  });

  it('takes no inquiry for a group', () => {
    const text = 'Justice for Maisie welcomed the Quay Inquiry.\nThe group said it would march.';
    expect(who(text, 'The group')?.name).toBe('Justice for Maisie');
  });

  it('knows a councillor by either short title', () => {
    const text = 'Coun Bill Ostler left. Coun Ostler said he was angry.';
    expect(bareName(who(text, 'Coun Ostler')?.name ?? '')).toBe('bill ostler');
  });

  it('lets a pronoun mean an officer whom nobody names', () => {
    const text =
      'Mrs Joan Pell was angry.\nThe enforcement officer said the fence was lawful. She added that it could stay.';
    expect(who(text, 'She')?.name).toBe('enforcement officer');
  });

  it('lets a pronoun mean whoever told somebody rather than whom they told', () => {
    const text = 'An officer told Mrs Joan Pell the fence was lawful. She said it could stay.';
    expect(who(text, 'She')?.name).toBe('An officer');
  });

  it('makes nobody of a minute', () => {
    expect(who('The minute reads: “Close the case.”', 'The minute')).toBeNull();
  });

  it('invents nobody for a pronoun without antecedent', () => {
    expect(who('He said the quay was closed.', 'He')).toBeNull();
  });
});
