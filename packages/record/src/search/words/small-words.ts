/** English and Welsh words that stand in nearly every text and say nothing about what one looks for. */
export const smallWords: ReadonlySet<string> = new Set(
  `a an and are as at be been being but by can did do does for from had has have he her his how i if in into is it its
  me my no nor not of on or our shall she should so than that the their them then there these they this those to too
  under up upon was we were what when where which while who whom why will with would you your
  y yr yn ar ac ei eu o ond neu bod wedi gan mae oedd sydd sy fod am heb hyn hynny at dros drwy fy ein eich ni nid oes
  na nac pan pwy pa beth lle sut hwn hon y`.split(/\s+/),
);
