/** The same two pages as Nunjucks writes them, escaped by default. */
const frame = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>{{ title }} – Plain</title><link rel="stylesheet" href="/assets/style.css"/>
<script type="module" src="/assets/keys.js"></script></head>
<body><a href="#main" class="govuk-skip-link">Skip to main content</a>
<header class="top"><div class="page"><a class="mark" href="/">Plain</a><nav class="main" aria-label="Main">
{%- for place in places %}<a href="{{ place[0] }}">{{ place[1] }}</a>{% endfor -%}
</nav><nav class="govuk-language-navigation" aria-label="Language"><a href="/cy" lang="cy">Cymraeg</a></nav></div></header>
<main class="page" id="main" tabindex="-1">{% block main %}{% endblock %}</main>
<footer class="foot"><div class="page"><p>{{ foot }}</p><dialog class="key-list"><h2>Keys</h2><dl>
{%- for key in keys %}<dt><kbd>{{ key[0] }}</kbd></dt><dd>{{ key[1] }}</dd>{% endfor -%}
</dl></dialog></div></footer></body></html>`;

const list = `{% extends "frame" %}{% block main %}<h1>{{ title }}</h1><div class="cols">
<nav class="facets" aria-label="Narrow this list">
{%- for facet in facets %}<h2>{{ facet[0] }}</h2><ul><li><a href="/matters?{{ facet[2] }}">{{ facet[1] }}</a><span class="num">5001</span></li></ul>{% endfor -%}
</nav><section aria-label="Matters"><table class="govuk-table" role="table"><thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row">
{%- for column in columns %}<th scope="col" role="columnheader" class="govuk-table__header">{{ column }}</th>{% endfor -%}
</tr></thead><tbody class="govuk-table__body" role="rowgroup">
{%- for row in rows -%}
<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header" data-label="Matter"><a href="/matters/{{ row.id | urlencode }}">{{ row.title }}</a><small>Recommendation</small></th><td role="cell" class="govuk-table__cell" data-label="Where it stands">{{ states[row.state] or row.state }}<small>since {{ row.since | day }}</small></td><td role="cell" class="govuk-table__cell" data-label="Who answers">{{ row.body }}<small>{{ row.owner }}</small></td><td role="cell" class="govuk-table__cell" data-label="Last day">{% if row.overdue %}<b class="state late">Late</b>{% endif %}{% if row.due %}<span class="date">{{ row.due | day }}</span>{% endif %}</td></tr>
{%- endfor -%}
</tbody></table><p class="data"><a href="/matters.json">JSON</a><a href="/matters.csv">CSV</a></p></section></div>{% endblock %}`;

const matter = `{% extends "frame" %}{% block main %}<h1>{{ title }}</h1><dl class="ident">
<div><dt>State</dt><dd>{{ states[matter.state] or matter.state }}<small>since {{ matter.since | day }}</small></dd></div>
<div><dt>Owner</dt><dd>{{ matter.owner }}<small>deputy: {{ matter.deputy }}</small></dd></div>
<div><dt>Next clock</dt><dd>{% if matter.due %}<span class="state running">Due {{ matter.due | day }}</span>{% endif %}<small>{{ matter.basis }}</small></dd></div>
<div><dt>Body that answers</dt><dd>{{ matter.body }}<small>opened {{ matter.opened | day }}</small></dd></div></dl>
<h2>What may be done now</h2><ul class="moves">
{%- for move in moves %}<li><a href="/matters/{{ matter.id }}/moves/{{ move[0] }}">{{ move[1] }}</a> <span class="quiet">By: {{ move[2] }}</span></li>{% endfor -%}
</ul><h2 id="timeline">Timeline</h2><ol class="line">
{%- for entry in matter.timeline -%}
<li id="e{{ entry.seq }}"><div class="when"><b><time datetime="{{ entry.happened.slice(0, 10) }}">{{ entry.happened | day }}</time></b><small>{% if entry.happened.slice(0, 10) == entry.recorded.slice(0, 10) %}recorded the same day{% else %}recorded {{ entry.recorded | day }}{% endif %}</small></div><div class="rail"></div><div class="what"><h3>{{ kinds[entry.kind] or entry.kind }}</h3>{% if entry.why %}<p><span class="quiet">Why:</span> <span class="said">{{ entry.why }}</span></p>{% endif %}<p class="proof">by {{ entry.actor }}, Keeper of the record · <a href="/matters/{{ matter.id }}/entries/{{ entry.seq }}">Entry {{ entry.seq }}</a></p></div></li>
{%- endfor -%}
</ol>{% endblock %}`;

export const templates: Readonly<Record<string, string>> = { frame, list, matter };
