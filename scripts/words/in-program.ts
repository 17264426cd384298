import ts from 'typescript';
import type { Listed } from './list-words.ts';

/** Every `{ en, cy }` of a program: of texts, of tables of them, and of functions that put them together. */
export function wordsInProgram(file: string, text: string): readonly Listed[] {
  if (!/\bcy\b/.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Listed[] = [];
  const visit = (node: ts.Node): void => {
    const [en, cy] = [findValue(node, 'en'), findValue(node, 'cy')];
    for (const { at, words } of en && cy ? pairsIn(en, cy) : [])
      found.push({ file, line: 1 + source.getLineAndCharacterOfPosition(at).line, ...words });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

interface Pair {
  readonly at: number;
  readonly words: { readonly en: string; readonly cy: string };
}

/** The same words of two languages, wherever both are built alike; what is built otherwise stands as it is written. */
function pairsIn(en: ts.Expression, cy: ts.Expression): readonly Pair[] {
  const parts = partsOf(en);
  if (parts === undefined) {
    const [english, welsh] = [textOf(en), textOf(cy)];
    return isSaid(english) ? [{ at: en.getStart(), words: { en: english, cy: welsh } }] : [];
  }
  const others = partsOf(cy);
  if (others === undefined) return hasText(en) ? [{ at: en.getStart(), words: written(en, cy) }] : [];
  return [...parts].flatMap(([name, part]) => {
    const other = others.get(name);
    return other ? pairsIn(part, other) : [];
  });
}

const written = (en: ts.Expression, cy: ts.Expression) => ({ en: en.getText(), cy: cy.getText() });

/** What is only handed on has been listed where it was written. */
function isSaid(text: string): boolean {
  return /\p{L}/u.test(text.replaceAll(/\$\{[^}]*\}/g, ''));
}

function hasText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || node.getChildren().some(hasText);
}

/** The parts that are to be compared one by one; undefined for a text. */
function partsOf(value: ts.Expression): ReadonlyMap<string, ts.Expression> | undefined {
  if (ts.isArrowFunction(value) && ts.isExpression(value.body)) return partsOf(value.body);
  if (ts.isParenthesizedExpression(value) || ts.isAsExpression(value)) return partsOf(value.expression);
  if (ts.isElementAccessExpression(value)) return partsOf(value.expression);
  if (ts.isConditionalExpression(value))
    return new Map([
      ['then', value.whenTrue],
      ['else', value.whenFalse],
    ]);
  if (ts.isObjectLiteralExpression(value))
    return new Map(
      value.properties.flatMap((one) =>
        ts.isPropertyAssignment(one) ? [[one.name.getText(), one.initializer] as const] : [],
      ),
    );
  return ts.isStringLiteralLike(value) || ts.isTemplateExpression(value) || isArrowOfText(value)
    ? undefined
    : new Map();
}

const isArrowOfText = (value: ts.Expression) =>
  ts.isArrowFunction(value) && ts.isExpression(value.body) && partsOf(value.body) === undefined;

function textOf(value: ts.Expression): string {
  if (ts.isStringLiteralLike(value)) return value.text;
  if (ts.isArrowFunction(value) && ts.isExpression(value.body)) return textOf(value.body);
  return value.getText().replace(/^`(.*)`$/s, '$1');
}

/** What an object holds under a name; of `{ en, cy }`, what the file calls so. */
function findValue(node: ts.Node, name: string): ts.Expression | undefined {
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const property = node.properties.find((one) => one.name?.getText() === name);
  if (property && ts.isPropertyAssignment(property)) return property.initializer;
  return property && ts.isShorthandPropertyAssignment(property) ? findConstant(node, name) : undefined;
}

function findConstant(node: ts.Node, name: string): ts.Expression | undefined {
  const constants = node
    .getSourceFile()
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  return constants.find((one) => one.name.getText() === name)?.initializer;
}
