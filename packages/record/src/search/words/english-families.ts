type Table = Readonly<Record<string, string>>;

/** Forms that follow no rule, and the word they are a form of. */
export const irregular: Table = table(`
  children child · women woman · men man · persons person · crises crisis · criteria criterion · analyses analysis
  told tell · gave give · given give · kept keep · knew know · known know · took take · taken take · made make
  undertook undertake · undertaken undertake · held hold · upheld uphold · withheld withhold · sent send · paid pay
  wrote write · written write · said say · led lead · lost lose · sought seek · brought bring · taught teach
  broke break · broken break · withdrew withdraw · withdrawn withdraw · began begin · begun begin · chose choose
  chosen choose · fell fall · fallen fall · drove drive · driven drive · spoke speak · spoken speak · sworn swear
  swore swear · understood understand · dealt deal · dying die · arose arise · arisen arise · oversaw oversee
  overseen oversee · foresaw foresee · foreseen foresee · gone go · went go · shown show · came come`);

/** Words in the singular that the stemmer would take for forms of another. */
export const ownRoots: Table = table(`
  department department · publication publication · reference reference · accession acced · important important
  importance important · responsible responsible · responsibility responsible · university university
  universal universal · general general · generally general · generation generation · international international
  universally universal · universality universal · internationally international · responsibly responsible
  departmental department · importantly important · committee committee · community community · policy policy
  emergency emergency · experiment experiment · conference conference · secretary secretary · author author
  authority authority`);

/** Stems of one family that the stemmer leaves apart. */
export const relatedStems: Table = table(`
  closur close · disclosur disclos · enclosur enclos · exposur expos · erasur eras · seizur seiz · failur fail
  departur depart · signatur sign · legislatur legisl · referr refer
  complianc compli · compliant compli · relianc reli · reliant reli · defianc defi · guidanc guid · mainten maintain
  susten sustain · detent detain · retent retain · abstent abstain · intervent interven
  decis decid · divis divid · provis provid · suspens suspend · extens extend · expans expand · respons respond
  defenc defend · defens defend · offens offenc · licenc licens · practis practic · intrus intrud · invas invad
  explos explod · collis collid · persuas persuad · eros erod · evas evad · omiss omit · admiss admit
  permiss permit · submiss submit · transmiss transmit · emiss emit · concess conced
  recept receiv · receipt receiv · percept perceiv · decept deceiv · resolut resolv · solut solv · dissolut dissolv
  reduct reduc · product produc · introduct introduc · deduct deduc · reproduct reproduc
  applic appli · multiplic multipli · specif specif · pacif pacif · abolit abolish · demolit demolish
  deliveri deliv · recoveri recov · discoveri discov · inquiri inquir · enquiri inquir · enquir inquir
  denial deni · burial buri · safeti safe · strengthen strength · lengthen length · shorten short · weaken weak
  urgenc urgent · violenc violent · absenc absent · silenc silent · frequenc frequent
  complaint complain · prosecutor prosecut · inspector inspect · investigatori investig · advisor advis
  advisori advis · supervisori supervis · choic choos · loss lose · proof prove · belief believ · relief reliev
  growth grow · death die · analysi analys · center centr · theater theatr · program programm · judgement judgment
  jail gaol`);

function table(text: string): Table {
  const rows = text.split(/[·\n]/).flatMap((row) => {
    const [from, to] = row.trim().split(' ');
    return from && to ? [[from, to] as const] : [];
  });
  return Object.assign(Object.create(null), Object.fromEntries(rows));
}
