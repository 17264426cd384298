import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlRules } from './design/html-rules.ts';

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

/** What is wrong with the markup of a whole page, a line each: empty where it is clean. */
export async function checkHtml(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, selector }) => `${ruleId}, line ${line}, ${selector}: ${message}`),
  );
}
