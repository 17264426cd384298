import type { ConfigData } from 'html-validate';

/** The rules our pages keep: what is recommended, what serves accessibility, what a whole document needs. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    // The renderer writes an empty attribute as `open=""`, in a doctype’s and an attribute’s own case.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // The renderer closes void elements as in XML, which HTML passes over.
    'void-style': 'off',
    // Long pages have long titles, since the title is the finding; the rule is about search engines.
    'long-title': 'off',
    // Space at the end of a line is in what people wrote, and shows in no page.
    'no-trailing-whitespace': 'off',
    // A table that a narrow screen shows as a list loses its roles unless they are said.
    'no-redundant-role': 'off',
    // Choices of one kind share a name; so do buttons that send a form to different ends.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button'] }],
    // GOV.UK Frontend’s own markup: a list within `role="alert"`, a group with `role="group"`, a link as a button.
    'prefer-native-element': ['error', { exclude: ['alert', 'button', 'group', 'region'] }],
    // A list may have a name: several on a page are told apart by it.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // What is wrong with a form is said before its heading, under a heading of its own, as GOV.UK has it.
    'heading-level': ['error', { minInitialRank: 'h2' }],
    // Everything is served by ourselves, under a policy that lets nothing else in.
    'require-sri': 'off',
  },
};
