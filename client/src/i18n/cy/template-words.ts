/** The words of the templates that ship: the English sentence, and how it is said in Welsh. */
export const templateWords = {
  'Family network plan': 'Cynllun rhwydwaith teulu',
  'The family and its friends make their own plan for the child. The professionals say what they know and what must be true; then the family has time alone.':
    'Mae’r teulu a’i ffrindiau yn gwneud eu cynllun eu hunain ar gyfer y plentyn. Mae’r gweithwyr proffesiynol yn dweud beth maen nhw’n ei wybod a beth sy’n rhaid bod yn wir; yna mae’r teulu’n cael amser ar ei ben ei hun.',
  'What is working well?': 'Beth sy’n gweithio’n dda?',
  Well: 'Yn dda',
  'What goes well in your family? Who helps? What does the child love?':
    'Beth sy’n mynd yn dda yn eich teulu? Pwy sy’n helpu? Beth mae’r plentyn yn ei garu?',
  'What keeps the child safe now?': 'Beth sy’n cadw’r plentyn yn ddiogel nawr?',
  'Who makes sure the child is fed, warm, rested and well, and how?':
    'Pwy sy’n gwneud yn siŵr bod y plentyn yn cael bwyd, gwres a gorffwys ac yn iach, a sut?',
  'What do the parents do well?': 'Beth mae’r rhieni’n ei wneud yn dda?',
  'Who comes first when things get busy: how can we tell?':
    'Pwy sy’n dod gyntaf pan fydd pethau’n brysur: sut gallwn ni ddweud?',
  'Who else helps, and what do they do?': 'Pwy arall sy’n helpu, a beth maen nhw’n ei wneud?',
  'What matters to the child? What are they proud of?': 'Beth sy’n bwysig i’r plentyn? O beth mae’r plentyn yn falch?',
  'When was it better? What was different then?': 'Pryd roedd pethau’n well? Beth oedd yn wahanol bryd hynny?',
  'Are we hoping, or have we seen it? How many times, and since when?':
    'Ai gobeithio rydym ni, neu ydym ni wedi’i weld? Sawl gwaith, ac ers pryd?',
  'Somebody agrees with us: what has changed for the child?':
    'Mae rhywun yn cytuno â ni: beth sydd wedi newid i’r plentyn?',
  'Is this young person coping, or managing alone because nobody came? Have we asked them?':
    'A yw’r person ifanc hwn yn ymdopi, neu’n dygymod heb neb am na ddaeth neb? Ydym ni wedi gofyn?',
  'The child has a disability: are we seeing the child first?':
    'Mae gan y plentyn anabledd: ydym ni’n gweld y plentyn yn gyntaf?',
  'Do small gains hide a long story?': 'A yw camau bach ymlaen yn cuddio stori hir?',
  Safety: 'Diogelwch',
  'done, and shown over time': 'wedi’i wneud, a’i ddangos dros amser',
  'Which worry? How many times? Since when?': 'Pa bryder? Sawl gwaith? Ers pryd?',
  Strength: 'Cryfder',
  'may grow into safety': 'gall dyfu’n ddiogelwch',
  'Has it protected the child from this worry?': 'A yw wedi amddiffyn y plentyn rhag y pryder hwn?',
  'What are we worried about?': 'Beth sy’n ein poeni?',
  Worried: 'Pryderon',
  'What has happened? What could happen? Say it in plain words.':
    'Beth sydd wedi digwydd? Beth allai ddigwydd? Dywedwch ef mewn geiriau plaen.',
  'What has happened? Who saw it, and when?': 'Beth sydd wedi digwydd? Pwy welodd hynny, a phryd?',
  'What did it do to the child?': 'Beth wnaeth hynny i’r plentyn?',
  'What could happen if nothing changes?': 'Beth allai ddigwydd os na fydd dim yn newid?',
  'How often is it? How long does it last? What is it like on a usual day, at its worst, at its best? When was the last time?':
    'Pa mor aml mae’n digwydd? Am faint mae’n para? Sut mae ar ddiwrnod arferol, ar ei waethaf, ar ei orau? Pryd oedd y tro diwethaf?',
  'What sets it off? What keeps it going? Who or what calms it?':
    'Beth sy’n ei gychwyn? Beth sy’n ei gadw i fynd? Pwy neu beth sy’n ei dawelu?',
  'Does it make another worry bigger?': 'A yw’n gwneud pryder arall yn fwy?',
  'What makes it harder to help, without being harm itself?':
    'Beth sy’n ei gwneud yn anoddach helpu, heb fod yn niwed ei hun?',
  'What do we not know yet?': 'Beth nad ydym yn ei wybod eto?',
  'Are several troubles of the grown-ups here at once: drink or drugs, violence, illness of the mind?':
    'A oes sawl trafferth gan yr oedolion yma ar yr un pryd: diod neu gyffuriau, trais, salwch meddwl?',
  'Have the grown-ups’ troubles crowded out the child?':
    'A yw trafferthion yr oedolion wedi gwthio’r plentyn o’r golwg?',
  'Did somebody stop trying because the family was hard to reach?':
    'A wnaeth rhywun roi’r gorau i geisio am fod y teulu’n anodd ei gyrraedd?',
  'Is our view of this person fixed? Of the father, say? What would change it?':
    'A yw ein barn am y person hwn yn sefydlog? Am y tad, er enghraifft? Beth fyddai’n ei newid?',
  'Where does this come from? Has anybody checked it?': 'O ble mae hyn yn dod? A oes rhywun wedi’i wirio?',
  'Who is missing from this picture: a partner, a grandparent, a brother or sister?':
    'Pwy sydd ar goll o’r darlun hwn: partner, mam-gu neu dad-cu, nain neu daid, brawd neu chwaer?',
  'Name who did the harm. Do not hold a person who was hurt to account for it.':
    'Enwch pwy wnaeth y niwed. Peidiwch â rhoi’r bai amdano ar berson a gafodd ei frifo.',
  Harm: 'Niwed',
  'has happened': 'wedi digwydd',
  'Has this happened? When?': 'A yw hyn wedi digwydd? Pryd?',
  Risk: 'Risg',
  'may happen': 'gall ddigwydd',
  'Is this about the future?': 'A yw hyn am y dyfodol?',
  'Makes it harder': 'Yn ei gwneud yn anoddach',
  'is not harm itself': 'nid yw’n niwed ei hun',
  'Does this hurt the child, or make it harder to help?':
    'A yw hyn yn brifo’r plentyn, neu’n ei gwneud yn anoddach helpu?',
  'Not known yet': 'Ddim yn hysbys eto',
  'to be found out': 'i’w ganfod',
  'Do we actually know?': 'Ydym ni’n gwybod mewn gwirionedd?',
  'What must be true, whatever the plan says?': 'Beth sy’n rhaid bod yn wir, beth bynnag mae’r cynllun yn ei ddweud?',
  'Bottom line': 'Llinell waelod',
  'What must always be so for the child to be safe? The family decides how.':
    'Beth sy’n rhaid bod bob amser er mwyn i’r plentyn fod yn ddiogel? Y teulu sy’n penderfynu sut.',
  'What must always be so?': 'Beth sy’n rhaid bod bob amser?',
  'What must never happen?': 'Beth na chaiff ddigwydd byth?',
  'Why? Which worry is it about?': 'Pam? Am ba bryder mae hyn?',
  'Who says so, and who can change it?': 'Pwy sy’n dweud hynny, a phwy all ei newid?',
  'Is it about the child’s safety, or about how we like things done?':
    'Ai am ddiogelwch y plentyn mae hyn, neu am sut rydym ni’n hoffi gwneud pethau?',
  'Does it leave the “how” to the family?': 'A yw’n gadael y “sut” i’r teulu?',
  'What will good look like?': 'Sut bydd pethau pan fyddan nhw’n dda?',
  Good: 'Da',
  'How will life be for the child when the plan works?': 'Sut bydd bywyd i’r plentyn pan fydd y cynllun yn gweithio?',
  'What will an ordinary day be like for the child?': 'Sut bydd diwrnod cyffredin i’r plentyn?',
  'What keeps the child safe then?': 'Beth sy’n cadw’r plentyn yn ddiogel bryd hynny?',
  'Who helps, and how?': 'Pwy sy’n helpu, a sut?',
  'What part does the child have in it?': 'Pa ran sydd gan y plentyn ynddo?',
  'Is it within reach for this family: their health, what they can do, their culture and faith?':
    'A yw o fewn cyrraedd i’r teulu hwn: eu hiechyd, beth gallan nhw ei wneud, eu diwylliant a’u ffydd?',
  'How will the child know that it is better?': 'Sut bydd y plentyn yn gwybod bod pethau’n well?',
  'Is this realistic, or a wish?': 'A yw hyn yn realistig, neu’n ddymuniad?',
  'Are we settling for care that is not good enough?': 'Ydym ni’n bodloni ar ofal nad yw’n ddigon da?',
  'Has anybody asked a hard question about this, kindly?': 'A oes rhywun wedi gofyn cwestiwn anodd am hyn, yn garedig?',
  Outcome: 'Canlyniad',
  'how life will be': 'sut bydd bywyd',
  'Would the child notice?': 'Fyddai’r plentyn yn sylwi?',
  'What needs to happen?': 'Beth sydd angen digwydd?',
  Needs: 'Angen',
  'Who does what, and when? What if it goes wrong?': 'Pwy sy’n gwneud beth, a phryd? Beth os aiff o’i le?',
  'What is the step? Who takes it, how, and by when?': 'Beth yw’r cam? Pwy sy’n ei gymryd, sut, ac erbyn pryd?',
  'What part do the child and the parents have in it?': 'Pa ran sydd gan y plentyn a’r rhieni ynddo?',
  'How will we keep an eye on safety meanwhile?': 'Sut byddwn yn cadw llygad ar ddiogelwch yn y cyfamser?',
  'What happens if it does not get safer?': 'Beth sy’n digwydd os na fydd yn mynd yn fwy diogel?',
  'What will show that the plan works?': 'Beth fydd yn dangos bod y cynllun yn gweithio?',
  'Who tells the child?': 'Pwy sy’n dweud wrth y plentyn?',
  'Is this the same step as last time? Did it help?': 'Ai’r un cam â’r tro diwethaf yw hwn? A wnaeth helpu?',
  'Are there so many tasks that nobody can do them all?': 'A oes cymaint o dasgau fel na all neb eu gwneud i gyd?',
  'Is it a neat task that changes nothing for the child?': 'Ai tasg daclus yw hon sy’n newid dim i’r plentyn?',
  Action: 'Cam gweithredu',
  'a step': 'cam',
  'Who, what, by when?': 'Pwy, beth, erbyn pryd?',
  'How close is {child}’s family to the goal of this plan?': 'Pa mor agos yw teulu {child} at nod y cynllun hwn?',
  'Nothing of it is there yet.': 'Nid oes dim ohono yno eto.',
  'It is how {child} lives now, on good days and bad, and others can see it too.':
    'Felly mae {child} yn byw nawr, ar ddyddiau da a drwg, a gall pobl eraill ei weld hefyd.',
  'How sure are you that a plan of the family will keep {child} safe and well?':
    'Pa mor sicr ydych chi y bydd cynllun gan y teulu yn cadw {child} yn ddiogel ac yn iach?',
  'I do not believe in it at all.': 'Dydw i ddim yn credu ynddo o gwbl.',
  'I am sure: I know who does what, also on a bad day.':
    'Rwy’n sicr: rwy’n gwybod pwy sy’n gwneud beth, hefyd ar ddiwrnod gwael.',
  'How is it for you at home at the moment?': 'Sut mae pethau i chi gartref ar hyn o bryd?',
  'Very hard': 'Anodd iawn',
  Hard: 'Anodd',
  'In between': 'Yn y canol',
  'Very good': 'Da iawn',
  Welcome: 'Croeso',
  'Everybody is here, can hear, and knows how to get a break.':
    'Mae pawb yma, yn gallu clywed, ac yn gwybod sut i gael egwyl.',
  'Who is in the room with you?': 'Pwy sydd yn yr ystafell gyda chi?',
  'Who joins by phone, and who writes for them?': 'Pwy sy’n ymuno dros y ffôn, a phwy sy’n ysgrifennu drostynt?',
  'How to ask for a break.': 'Sut i ofyn am egwyl.',
  'We talk to each other, not about each other.': 'Rydym yn siarad â’n gilydd, nid am ein gilydd.',
  'The child first': 'Y plentyn yn gyntaf',
  'The child, or somebody for them, says how it is. Then the child may go and play.':
    'Mae’r plentyn, neu rywun dros y plentyn, yn dweud sut mae pethau. Yna caiff y plentyn fynd i chwarae.',
  'What makes a good day? What makes a bad one?': 'Beth sy’n gwneud diwrnod da? Beth sy’n gwneud un gwael?',
  'Who would you like to have near?': 'Pwy hoffech chi ei gael yn agos?',
  'What should the grown-ups stop, start or go on doing?':
    'Beth ddylai’r oedolion roi’r gorau iddo, ei ddechrau neu barhau i’w wneud?',
  'Since last time': 'Ers y tro diwethaf',
  'What has changed since the family made its plan.': 'Beth sydd wedi newid ers i’r teulu wneud ei gynllun.',
  'Which parts of the plan were done?': 'Pa rannau o’r cynllun gafodd eu gwneud?',
  'What is different for the child?': 'Beth sy’n wahanol i’r plentyn?',
  Information: 'Gwybodaeth',
  'What works and what worries, in plain words, and what must be true. Ask whatever you like.':
    'Beth sy’n gweithio a beth sy’n poeni, mewn geiriau plaen, a beth sy’n rhaid bod yn wir. Gofynnwch beth bynnag a fynnwch.',
  'Say what was seen, when, and what it did to the child.':
    'Dywedwch beth gafodd ei weld, pryd, a beth wnaeth hynny i’r plentyn.',
  'What must be true, whatever the plan says? Why?':
    'Beth sy’n rhaid bod yn wir, beth bynnag mae’r cynllun yn ei ddweud? Pam?',
  'What can the services offer?': 'Beth gall y gwasanaethau ei gynnig?',
  'What do you still want to ask?': 'Beth rydych am ei ofyn o hyd?',
  'Private score': 'Sgôr breifat',
  'Everybody scores alone, goal by goal.': 'Mae pawb yn sgorio ar ei ben ei hun, fesul nod.',
  'Give your own number. Nobody sees it before all are in.':
    'Rhowch eich rhif eich hun. Nid oes neb yn ei weld cyn bod pob un i mewn.',
  '0 is an answer. So is “I cannot say”, with the reason.':
    'Mae 0 yn ateb. Felly hefyd “Ni allaf ddweud”, gyda’r rheswm.',
  'Who is doing what that helps? Who is doing what that keeps the harm going or makes it worse? Who or what makes it harder?':
    'Pwy sy’n gwneud beth sy’n helpu? Pwy sy’n gwneud beth sy’n cadw’r niwed i fynd neu’n ei waethygu? Pwy neu beth sy’n ei gwneud yn anoddach?',
  'What would change your mind?': 'Beth fyddai’n newid eich meddwl?',
  'Scores and reasons': 'Sgoriau a rhesymau',
  'All scores open at once. Everybody says why.': 'Mae’r sgoriau i gyd yn agor ar unwaith. Mae pawb yn dweud pam.',
  'Why is your number not lower?': 'Pam nad yw eich rhif yn is?',
  'What would one step up look like?': 'Sut byddai un cam i fyny’n edrych?',
  'What is the highest it has ever been?': 'Beth yw’r uchaf y mae wedi bod erioed?',
  'Who else would say so?': 'Pwy arall fyddai’n dweud hynny?',
  'Say the range and the reasons. There is no middle number to agree on.':
    'Dywedwch yr amrediad a’r rhesymau. Nid oes rhif canol i gytuno arno.',
  'Private family time': 'Amser preifat i’r teulu',
  'The family is alone with its own board. Nobody else can open it, and it is not kept. The family chooses what to bring back.':
    'Mae’r teulu ar ei ben ei hun gyda’i fwrdd ei hun. Ni all neb arall ei agor, ac nid yw’n cael ei gadw. Y teulu sy’n dewis beth i ddod ag ef yn ôl.',
  'What will good look like for the child?': 'Sut bydd pethau i’r plentyn pan fyddan nhw’n dda?',
  'Who can do what? On which days?': 'Pwy all wneud beth? Ar ba ddyddiau?',
  'What is plan B when somebody cannot?': 'Beth yw cynllun B pan na all rhywun?',
  'How does the plan keep to what must be true?': 'Sut mae’r cynllun yn cadw at yr hyn sy’n rhaid bod yn wir?',
  'Which cards do you want to show the others?': 'Pa gardiau rydych am eu dangos i’r lleill?',
  'The plan': 'Y cynllun',
  'The family reads out its own plan.': 'Mae’r teulu’n darllen ei gynllun ei hun yn uchel.',
  'The family reads; the others listen.': 'Mae’r teulu’n darllen; mae’r lleill yn gwrando.',
  'Ask only to understand.': 'Gofynnwch er mwyn deall yn unig.',
  'Second look': 'Ail rownd',
  'The same questions again: how sure are you now?': 'Yr un cwestiynau eto: pa mor sicr ydych chi nawr?',
  'Has a new fact or a new reason changed your number? Which?':
    'A yw ffaith newydd neu reswm newydd wedi newid eich rhif? Pa un?',
  'Keeping your number is as good as changing it.': 'Mae cadw eich rhif cystal â’i newid.',
  'Agree, and who brings what': 'Cytuno, a phwy sy’n dod â beth',
  'Is the plan safe enough? What do the services add?':
    'A yw’r cynllun yn ddigon diogel? Beth mae’r gwasanaethau’n ei ychwanegu?',
  'Does the plan keep to what must be true?': 'A yw’r cynllun yn cadw at yr hyn sy’n rhaid bod yn wir?',
  'If not yet: what is missing, and why?': 'Os ddim eto: beth sydd ar goll, a pham?',
  'What will the services do, pay for or lend?':
    'Beth fydd y gwasanaethau’n ei wneud, yn talu amdano neu’n ei fenthyg?',
  'Dates and close': 'Dyddiadau a chau',
  'When we look at it again, who tells the child, who gets which paper.':
    'Pryd rydym yn edrych ar hyn eto, pwy sy’n dweud wrth y plentyn, pwy sy’n cael pa bapur.',
  'Who tells the child, and with which pictures?': 'Pwy sy’n dweud wrth y plentyn, a gyda pha luniau?',
  'When do we meet again?': 'Pryd byddwn yn cwrdd eto?',
  'Who gets the plan?': 'Pwy sy’n cael y cynllun?',
  'Who rings whom when it goes wrong?': 'Pwy sy’n ffonio pwy pan aiff o’i le?',
  'co-ordinator': 'cydlynydd',
  'family and friends': 'teulu a ffrindiau',
  'Is the family’s plan safe enough for {child}, and within the law, so that it can go ahead?':
    'A yw cynllun y teulu’n ddigon diogel i {child}, ac o fewn y gyfraith, fel y gall fynd yn ei flaen?',
  Accepted: 'Derbyniwyd',
  'Accepted with changes that the family agrees to': 'Derbyniwyd gyda newidiadau y mae’r teulu’n cytuno iddynt',
  'Needs changing first': 'Angen ei newid yn gyntaf',
  'There is no set number. The family says who belongs to it; whoever asked for the meeting has to be there.':
    'Nid oes nifer penodol. Y teulu sy’n dweud pwy sy’n perthyn iddo; mae’n rhaid i bwy bynnag a ofynnodd am y cyfarfod fod yno.',
  'The plan, written down, to everybody': 'Y cynllun, yn ysgrifenedig, i bawb',
  'We look at the plan again': 'Rydym yn edrych ar y cynllun eto',
  'And once more, at the latest after': 'Ac unwaith eto, fan hwyraf ar ôl',
  'Four boxes with the child in the middle': 'Pedwar blwch gyda’r plentyn yn y canol',
  'What works, what worries, what good looks like and what needs to happen, with the child’s own life across the middle. For a first child protection conference and for a review.':
    'Beth sy’n gweithio, beth sy’n poeni, sut bydd pethau’n dda a beth sydd angen digwydd, gyda bywyd y plentyn ei hun ar draws y canol. Ar gyfer cynhadledd amddiffyn plant gyntaf ac ar gyfer adolygiad.',
  'What do the parents do well? What matters to the children? Who else helps?':
    'Beth mae’r rhieni’n ei wneud yn dda? Beth sy’n bwysig i’r plant? Pwy arall sy’n helpu?',
  'What has happened? Was it harmful? Is it likely to happen again?':
    'Beth sydd wedi digwydd? A oedd yn niweidiol? A yw’n debygol o ddigwydd eto?',
  'What is different then? What keeps the child safe? Would the child notice?':
    'Beth sy’n wahanol bryd hynny? Beth sy’n cadw’r plentyn yn ddiogel? Fyddai’r plentyn yn sylwi?',
  'Which steps, by whom, by when? What will show that it works?':
    'Pa gamau, gan bwy, erbyn pryd? Beth fydd yn dangos ei fod yn gweithio?',
  'Today, how safe and well is {child}?': 'Heddiw, pa mor ddiogel ac iach yw {child}?',
  '{child} is being seriously hurt or neglected now, or soon will be, and nothing that is in place would stop it.':
    'Mae {child} yn cael niwed difrifol neu’n dioddef esgeulustod difrifol nawr, neu bydd hynny’n digwydd cyn hir, ac ni fyddai dim o’r hyn sydd yn ei le yn ei atal.',
  '{child} is safe and doing well, and the people around {child} keep it so every day without being told to.':
    'Mae {child} yn ddiogel ac yn gwneud yn dda, ac mae’r bobl o gwmpas {child} yn cadw pethau felly bob dydd heb i neb ddweud wrthynt am wneud.',
  'Everybody knows who is here, what this is for, and that it is safe to speak.':
    'Mae pawb yn gwybod pwy sydd yma, beth yw diben hyn, a’i bod yn ddiogel siarad.',
  'Who is in the room with you? Can anybody listen in?': 'Pwy sydd yn yr ystafell gyda chi? A all unrhyw un glywed?',
  'How to ask for a break: press, or say so. You need no reason.':
    'Sut i ofyn am egwyl: pwyswch, neu dywedwch. Nid oes angen rheswm arnoch.',
  'What is said here stays with the people who need it for the child.':
    'Mae’r hyn a ddywedir yma yn aros gyda’r bobl sydd ei angen er mwyn y plentyn.',
  'Each child is looked at on their own.': 'Edrychir ar bob plentyn ar wahân.',
  'Has anybody not had time to read the reports? Then we make time now.':
    'A oes rhywun heb gael amser i ddarllen yr adroddiadau? Yna rydym yn rhoi amser nawr.',
  'Who is who': 'Pwy yw pwy',
  'The family says who belongs to it.': 'Y teulu sy’n dweud pwy sy’n perthyn iddo.',
  'Is this how your family is? Is somebody missing?': 'Ai fel hyn mae eich teulu? A oes rhywun ar goll?',
  'Who lives with the child? Who did before?': 'Pwy sy’n byw gyda’r plentyn? Pwy oedd o’r blaen?',
  'Who would the child put on this page?': 'Pwy fyddai’r plentyn yn ei roi ar y dudalen hon?',
  'Family first': 'Y teulu’n gyntaf',
  'The family speaks first, and the child’s own words are heard.':
    'Mae’r teulu’n siarad yn gyntaf, ac mae geiriau’r plentyn ei hun yn cael eu clywed.',
  'What matters to you today?': 'Beth sy’n bwysig i chi heddiw?',
  'What should we know about your child?': 'Beth ddylem ni ei wybod am eich plentyn?',
  'What did the child say, and how did they say it? Did they choose who may hear it?':
    'Beth ddywedodd y plentyn, a sut y dywedodd hynny? A wnaeth y plentyn ddewis pwy gaiff glywed hynny?',
  'What has changed since the last meeting, worry by worry.':
    'Beth sydd wedi newid ers y cyfarfod diwethaf, fesul pryder.',
  'Which worries have changed? Which are the same? Which has nobody looked at again?':
    'Pa bryderon sydd wedi newid? Pa rai sydd yr un fath? Pa un nad oes neb wedi edrych arno eto?',
  'Which actions were done? Did they change anything for the child?':
    'Pa gamau gweithredu gafodd eu gwneud? A wnaethant newid unrhyw beth i’r plentyn?',
  'The plan has been the same for long: is it working?':
    'Mae’r cynllun wedi bod yr un fath ers amser hir: a yw’n gweithio?',
  'Working well': 'Yn gweithio’n dda',
  'What keeps each child safe and well. Write for three minutes, then everybody in turn.':
    'Beth sy’n cadw pob plentyn yn ddiogel ac yn iach. Ysgrifennu am dri munud, yna pawb yn ei dro.',
  'Three quiet minutes first. Then round the table; the family may start.':
    'Tri munud tawel yn gyntaf. Yna o gwmpas y bwrdd; caiff y teulu ddechrau.',
  'For which child?': 'Ar gyfer pa blentyn?',
  'Safety or strength: has it protected the child from a worry?':
    'Diogelwch neu gryfder: a yw wedi amddiffyn y plentyn rhag pryder?',
  'What has happened to each child, and what may happen. The other sides are heard too.':
    'Beth sydd wedi digwydd i bob plentyn, a beth all ddigwydd. Mae’r ochrau eraill yn cael eu clywed hefyd.',
  'What was seen or heard, by whom, and when?': 'Beth gafodd ei weld neu ei glywed, gan bwy, a phryd?',
  '“She told me” is a fact about the telling.': 'Mae “Dywedodd hi wrthyf” yn ffaith am y dweud.',
  Clarify: 'Egluro',
  'Cards that nobody has talked about, that somebody sees differently, or that have no tag.':
    'Cardiau nad oes neb wedi siarad amdanynt, y mae rhywun yn eu gweld yn wahanol, neu sydd heb label.',
  'Which cards has nobody but their author spoken about?': 'Am ba gardiau nad oes neb ond eu hawdur wedi siarad?',
  'Fact, opinion or hypothesis? The author says.': 'Ffaith, barn neu ragdybiaeth? Yr awdur sy’n dweud.',
  'What else could explain it?': 'Beth arall allai ei egluro?',
  'Impact statement': 'Datganiad effaith',
  'In one text for each child: what life is like for them now.':
    'Mewn un testun ar gyfer pob plentyn: sut mae bywyd iddyn nhw nawr.',
  'What may this child see, hear, feel and go through?':
    'Beth gall y plentyn hwn fod yn ei weld, ei glywed, ei deimlo a mynd drwyddo?',
  'What does it do to how they grow, learn and see themselves?':
    'Beth mae hyn yn ei wneud i sut mae’r plentyn yn tyfu, yn dysgu ac yn gweld ei hun?',
  'What could happen if it does not get better? And if it does?':
    'Beth allai ddigwydd os na fydd pethau’n gwella? Ac os byddan nhw?',
  'Read it aloud. Who agrees? Who would change something?':
    'Darllenwch ef yn uchel. Pwy sy’n cytuno? Pwy fyddai’n newid rhywbeth?',
  'Everybody scores alone. Nobody sees a number before all are opened together.':
    'Mae pawb yn sgorio ar ei ben ei hun. Nid oes neb yn gweld rhif cyn i’r rhifau i gyd gael eu hagor gyda’i gilydd.',
  'All scores open at once, for each child. Then everybody says why.':
    'Mae’r sgoriau i gyd yn agor ar unwaith, ar gyfer pob plentyn. Yna mae pawb yn dweud pam.',
  'Score once more, alone. Say what changed your number, if it changed.':
    'Sgoriwch unwaith eto, ar eich pen eich hun. Dywedwch beth newidiodd eich rhif, os newidiodd.',
  'Professionals only': 'Gweithwyr proffesiynol yn unig',
  'A short closed part, when there is a reason that may be written down. The others wait, and are told afterwards what they may know.':
    'Rhan fer gaeedig, pan fo rheswm y gellir ei ysgrifennu. Mae’r lleill yn aros, ac yn cael gwybod wedyn yr hyn y cânt ei wybod.',
  'What may not be said in front of everybody, and why?': 'Beth na chaiff ei ddweud o flaen pawb, a pham?',
  'Who looks at this reason again, and when?': 'Pwy sy’n edrych ar y rheswm hwn eto, a phryd?',
  'What can we tell the family about this part?': 'Beth gallwn ni ei ddweud wrth y teulu am y rhan hon?',
  Decision: 'Penderfyniad',
  'Each child on their own: views, the family’s views, the decision and its reasons.':
    'Pob plentyn ar wahân: safbwyntiau, safbwyntiau’r teulu, y penderfyniad a’i resymau.',
  'Read the question in plain words first.': 'Darllenwch y cwestiwn mewn geiriau plaen yn gyntaf.',
  'Each professional gives a view for each child they know.':
    'Mae pob gweithiwr proffesiynol yn rhoi safbwynt ar gyfer pob plentyn maen nhw’n ei adnabod.',
  'What does the family think? What would the child say?':
    'Beth mae’r teulu’n ei feddwl? Beth fyddai’r plentyn yn ei ddweud?',
  'The chair decides and says why. Whoever disagrees can have that written down.':
    'Y cadeirydd sy’n penderfynu ac yn dweud pam. Gall pwy bynnag sy’n anghytuno gael ysgrifennu hynny.',
  'What good looks like': 'Sut bydd pethau’n dda',
  'How life will be for the child when it is safe enough.': 'Sut bydd bywyd i’r plentyn pan fydd yn ddigon diogel.',
  'Which worry does this answer?': 'Pa bryder mae hyn yn ei ateb?',
  'What needs to happen': 'Beth sydd angen digwydd',
  'Steps that bring it about, each with a name and a day.':
    'Camau sy’n gwneud i hynny ddigwydd, pob un gydag enw a diwrnod.',
  'Who does it, how, by when? How will we know?': 'Pwy sy’n ei wneud, sut, erbyn pryd? Sut byddwn yn gwybod?',
  'Is that person here, and do they agree?': 'A yw’r person hwnnw yma, ac yn cytuno?',
  'What do we do if it gets less safe?': 'Beth rydym yn ei wneud os bydd yn mynd yn llai diogel?',
  'When we meet again, who gets which paper, and how everybody is.':
    'Pryd byddwn yn cwrdd eto, pwy sy’n cael pa bapur, a sut mae pawb.',
  'When does the small group meet? When is the next conference?':
    'Pryd mae’r grŵp bach yn cwrdd? Pryd mae’r gynhadledd nesaf?',
  'Who gets the record, and how do you put something right in it? How do you complain?':
    'Pwy sy’n cael y cofnod, a sut mae cywiro rhywbeth ynddo? Sut mae cwyno?',
  'How was this for the family? Who talks with them afterwards?':
    'Sut roedd hyn i’r teulu? Pwy sy’n siarad â nhw wedyn?',
  'Is {child} being seriously harmed, or likely to be, so that {child} needs a child protection plan?':
    'A yw {child} yn cael niwed difrifol, neu’n debygol o’i gael, fel bod angen cynllun amddiffyn plant ar {child}?',
  'A child protection plan': 'Cynllun amddiffyn plant',
  'Help as a child in need, with a plan': 'Help fel plentyn mewn angen, gyda chynllun',
  'No plan of this kind': 'Dim cynllun o’r math hwn',
  Neglect: 'Esgeulustod',
  'Physical harm': 'Niwed corfforol',
  'Sexual harm': 'Niwed rhywiol',
  'Emotional harm': 'Niwed emosiynol',
  'Children’s social care, and at least two other agencies that have worked directly with the child or the family. Health counts once.':
    'Gofal cymdeithasol plant, ac o leiaf ddwy asiantaeth arall sydd wedi gweithio’n uniongyrchol gyda’r plentyn neu’r teulu. Mae iechyd yn cyfrif unwaith.',
  'Letter with the decision': 'Llythyr gyda’r penderfyniad',
  'Outline of the plan to everybody who has a part in it': 'Amlinelliad o’r cynllun i bawb sydd â rhan ynddo',
  'First core group': 'Grŵp craidd cyntaf',
  'The record': 'Y cofnod',
  'Corrections to the record': 'Cywiriadau i’r cofnod',
  'New day, when too few agencies were there': 'Diwrnod newydd, pan oedd rhy ychydig o asiantaethau yno',
  'First review conference': 'Cynhadledd adolygu gyntaf',
  'Each later review, at the latest after': 'Pob adolygiad wedyn, fan hwyraf ar ôl',
  'Group supervision': 'Goruchwyliaeth grŵp',
  'A worker brings a question. The group hears the facts, thinks of more than one explanation, and the worker leaves with next steps.':
    'Mae gweithiwr yn dod â chwestiwn. Mae’r grŵp yn clywed y ffeithiau, yn meddwl am fwy nag un esboniad, ac mae’r gweithiwr yn gadael gyda’r camau nesaf.',
  'What is working for this child? What has the worker done that helped?':
    'Beth sy’n gweithio i’r plentyn hwn? Beth mae’r gweithiwr wedi’i wneud sydd wedi helpu?',
  'What has been seen or heard, and when? What is not known?':
    'Beth sydd wedi’i weld neu ei glywed, a phryd? Beth nad yw’n hysbys?',
  'What could explain it?': 'Beth allai ei egluro?',
  Explain: 'Egluro',
  'What might be going on? Put down more than one explanation, side by side.':
    'Beth allai fod yn digwydd? Rhowch fwy nag un esboniad i lawr, ochr yn ochr.',
  'What might explain what we have heard? What else might?':
    'Beth allai egluro’r hyn rydym wedi’i glywed? Beth arall allai?',
  'What would we see if this one were true? What would we not see?':
    'Beth byddem yn ei weld petai’r un hwn yn wir? Beth na fyddem yn ei weld?',
  'Who could find out, and how?': 'Pwy allai ganfod hynny, a sut?',
  'Which explanation do we like best? What speaks against it?':
    'Pa esboniad rydym yn ei hoffi orau? Beth sy’n siarad yn ei erbyn?',
  'A first idea sticks. Look for what does not fit it.':
    'Mae syniad cyntaf yn glynu. Chwiliwch am yr hyn nad yw’n ffitio.',
  'Is “hard to work with” the family’s reason, or ours? It can be fear, or fair anger.':
    'Pan fydd teulu’n “anodd gweithio gyda nhw”, ai eu rheswm nhw yw hynny, neu ein rheswm ni? Gall fod yn ofn, neu’n ddicter teg.',
  'Say what was done, on which day. A label explains nothing.':
    'Dywedwch beth gafodd ei wneud, ar ba ddiwrnod. Nid yw label yn egluro dim.',
  'What would good look like for the child? And for our own work?':
    'Sut byddai pethau’n dda i’r plentyn? Ac i’n gwaith ein hunain?',
  'Which next step, by whom, by when? What goes on the child’s file?':
    'Pa gam nesaf, gan bwy, erbyn pryd? Beth sy’n mynd ar ffeil y plentyn?',
  'From what you have heard, how safe is {child} this week?':
    'O’r hyn rydych wedi’i glywed, pa mor ddiogel yw {child} yr wythnos hon?',
  '{child} is very likely to be harmed this week, and nobody would know.':
    'Mae {child} yn debygol iawn o gael niwed yr wythnos hon, ac ni fyddai neb yn gwybod.',
  '{child} is safe at home and out, and somebody would soon know if not.':
    'Mae {child} yn ddiogel gartref ac allan, a byddai rhywun yn gwybod yn fuan os na.',
  'How sure are you that we understand what is going on for {child}?':
    'Pa mor sicr ydych chi ein bod yn deall beth sy’n digwydd i {child}?',
  'We are guessing.': 'Dyfalu rydym ni.',
  'We have seen and heard enough, from {child} too, to be sure.':
    'Rydym wedi gweld a chlywed digon, gan {child} hefyd, i fod yn sicr.',
  'The question': 'Y cwestiwn',
  'Who does what today, and what the presenter wants from the group.':
    'Pwy sy’n gwneud beth heddiw, a beth mae’r cyflwynydd am ei gael gan y grŵp.',
  'What is your question? What would make this hour worth it?':
    'Beth yw eich cwestiwn? Beth fyddai’n gwneud yr awr hon yn werth chweil?',
  'Who presents, who asks, who listens and reflects, who notes the actions?':
    'Pwy sy’n cyflwyno, pwy sy’n gofyn, pwy sy’n gwrando ac yn myfyrio, pwy sy’n nodi’r camau gweithredu?',
  'Are all names left out that are not needed?': 'A yw pob enw nad oes ei angen wedi’i adael allan?',
  'Who speaks against what everybody thinks? Who looks with fresh eyes?':
    'Pwy sy’n siarad yn erbyn yr hyn mae pawb yn ei feddwl? Pwy sy’n edrych â llygaid ffres?',
  Presenting: 'Cyflwyno',
  'The presenter tells the facts. The others listen and keep their ideas as drafts.':
    'Mae’r cyflwynydd yn dweud y ffeithiau. Mae’r lleill yn gwrando ac yn cadw eu syniadau fel drafftiau.',
  'Facts first: seen or heard by whom, and when?': 'Ffeithiau yn gyntaf: wedi’u gweld neu eu clywed gan bwy, a phryd?',
  'What is an ordinary day like for this child?': 'Sut mae diwrnod cyffredin i’r plentyn hwn?',
  'Others: write down what might explain it. Keep it for later.':
    'Y lleill: ysgrifennwch beth allai ei egluro. Cadwch ef at yn nes ymlaen.',
  'How safe, and how sure are we? Everybody alone, the presenter too.':
    'Pa mor ddiogel, a pha mor sicr ydym ni? Pawb ar ei ben ei hun, y cyflwynydd hefyd.',
  'How far apart are we, and why? The presenter speaks last.':
    'Pa mor bell oddi wrth ein gilydd ydym ni, a pham? Y cyflwynydd sy’n siarad olaf.',
  Questions: 'Cwestiynau',
  'Curious questions. Each answer becomes a card.': 'Cwestiynau chwilfrydig. Mae pob ateb yn dod yn gerdyn.',
  'Choose from the question bank, or ask your own.': 'Dewiswch o’r banc cwestiynau, neu gofynnwch eich rhai eich hun.',
  'Ask to find out, never to give advice in disguise.': 'Gofynnwch er mwyn cael gwybod, byth i roi cyngor dan gêl.',
  'Reflecting group': 'Grŵp myfyrio',
  'The others think aloud: explanations and their rivals. The presenter listens and writes nothing.':
    'Mae’r lleill yn meddwl yn uchel: esboniadau a rhai sy’n cystadlu â nhw. Mae’r cyflwynydd yn gwrando ac yn ysgrifennu dim.',
  'What else could explain it? Name at least one rival.':
    'Beth arall allai ei egluro? Enwch o leiaf un esboniad arall.',
  'What would test it?': 'Beth fyddai’n ei brofi?',
  'What might the child say about this idea?': 'Beth allai’r plentyn ei ddweud am y syniad hwn?',
  'The presenter responds': 'Y cyflwynydd yn ymateb',
  'What rings true, and what does not.': 'Beth sy’n swnio’n wir, a beth sydd ddim.',
  'Which idea rings a bell? Which surprised you?': 'Pa syniad sy’n taro deuddeg? Pa un a’ch synnodd?',
  'What do you see differently now?': 'Beth rydych yn ei weld yn wahanol nawr?',
  'Score again. Being less sure than before can be the better result.':
    'Sgoriwch eto. Gall bod yn llai sicr nag o’r blaen fod yn ganlyniad gwell.',
  'For the child, and for our work.': 'I’r plentyn, ac i’n gwaith.',
  'What would we do differently?': 'Beth fyddem yn ei wneud yn wahanol?',
  Actions: 'Camau gweithredu',
  'The next steps, who takes them, and what goes on the child’s file.':
    'Y camau nesaf, pwy sy’n eu cymryd, a beth sy’n mynd ar ffeil y plentyn.',
  'Which step tests an explanation?': 'Pa gam sy’n profi esboniad?',
  'Which of it goes on the child’s file?': 'Pa ran o hyn sy’n mynd ar ffeil y plentyn?',
  Close: 'Cau',
  'Is anything urgent? What is copied to the child’s file?':
    'A oes unrhyw beth brys? Beth sy’n cael ei gopïo i ffeil y plentyn?',
  'Does anything have to happen today? Who makes the call?': 'A oes rhaid i rywbeth ddigwydd heddiw? Pwy sy’n ffonio?',
  'What goes on the file: decisions and reasons. What does not: our feelings.':
    'Beth sy’n mynd ar y ffeil: penderfyniadau a rhesymau. Beth sydd ddim: ein teimladau.',
  'How are you as you leave?': 'Sut ydych chi wrth adael?',
  facilitator: 'hwylusydd',
  'note taker': 'cofnodydd',
  worker: 'gweithiwr',
  'colleague from another agency': 'cydweithiwr o asiantaeth arall',
  trainee: 'hyfforddai',
  'Decisions and reasons on the child’s file': 'Penderfyniadau a rhesymau ar ffeil y plentyn',
  'We look back at the steps': 'Rydym yn edrych yn ôl ar y camau',
  'How we think': 'Sut rydym yn meddwl',
  'What do you take for granted about this family? What do you have to show for each of these things?':
    'Beth rydych yn ei gymryd yn ganiataol am y teulu hwn? Beth sydd gennych i’w ddangos dros bob un o’r pethau hyn?',
  'When did you last change your mind about them, and why?': 'Pryd y newidioch eich meddwl amdanynt ddiwethaf, a pham?',
  'Would you have done something else if another person had told you the same?':
    'A fyddech wedi gwneud rhywbeth arall petai person arall wedi dweud yr un peth wrthych?',
  'What other reasons could there have been, or other aims to work for?':
    'Pa resymau eraill allai fod wedi bod, neu nodau eraill i weithio tuag atynt?',
  'How did you come to choose this way?': 'Sut daethoch chi i ddewis y ffordd hon?',
  'Is there one more way to explain it?': 'A oes un ffordd arall i’w egluro?',
  'How would somebody else tell this story?': 'Sut byddai rhywun arall yn adrodd y stori hon?',
  'Can you picture one day in this child’s life, from waking up to going to sleep?':
    'A allwch ddychmygu un diwrnod ym mywyd y plentyn hwn, o ddeffro i fynd i gysgu?',
  'Does your first idea still make sense, now that you know more?':
    'A yw eich syniad cyntaf yn dal i wneud synnwyr, gan eich bod yn gwybod mwy nawr?',
  'Is it time to change your view?': 'A yw’n bryd newid eich barn?',
  'Of all the families you work with, which one worries you most? Why?':
    'O’r holl deuluoedd rydych yn gweithio gyda nhw, pa un sy’n eich poeni fwyaf? Pam?',
  'And which one worries you least? Why?': 'A pha un sy’n eich poeni leiaf? Pam?',
  'About the child': 'Am y plentyn',
  'Who has seen the child, and when?': 'Pwy sydd wedi gweld y plentyn, a phryd?',
  'Who has seen the child alone?': 'Pwy sydd wedi gweld y plentyn heb neb arall yno?',
  'Who has listened to the child? What did they say, in their own words?':
    'Pwy sydd wedi gwrando ar y plentyn? Beth ddywedodd y plentyn, yn ei eiriau ei hun?',
  'Has the child been understood? How do you know?': 'A yw’r plentyn wedi’i ddeall? Sut rydych yn gwybod?',
  'What might the child have felt when the door closed behind you?':
    'Beth allai’r plentyn fod wedi’i deimlo pan gaeodd y drws ar eich ôl?',
  'About ourselves': 'Amdanom ni ein hunain',
  'Was I ready for that visit?': 'Oeddwn i’n barod ar gyfer yr ymweliad hwnnw?',
  'Could I have made it worse?': 'A allwn i fod wedi’i wneud yn waeth?',
  'Is this anger meant for me, or is it being worn out by not being heard?':
    'Ai ata i mae’r dicter hwn, neu ai blinder o beidio â chael eu clywed ydyw?',
  'Is my unease bigger than the reason for it? What does it tell me about the child’s day?':
    'A yw fy anesmwythyd yn fwy na’r rheswm drosto? Beth mae’n ei ddweud wrthyf am ddiwrnod y plentyn?',
  'What was agreed? What has changed for the child?': 'Beth y cytunwyd arno? Beth sydd wedi newid i’r plentyn?',
  'Against the current': 'Yn erbyn y llif',
  'Speak against it: what if we are wrong, and the opposite is true?':
    'Siaradwch yn ei erbyn: beth os ydym yn anghywir, a’r gwrthwyneb sy’n wir?',
  'With fresh eyes: what would strike somebody who hears this for the first time?':
    'Â llygaid ffres: beth fyddai’n taro rhywun sy’n clywed hyn am y tro cyntaf?',
  'Who has been left out: a father, a grandparent, a brother or a sister?':
    'Pwy sydd wedi’i adael allan: tad, mam-gu neu dad-cu, nain neu daid, brawd neu chwaer?',
  'Do the agencies pull in different directions? Does the family have to choose?':
    'A yw’r asiantaethau’n tynnu i gyfeiriadau gwahanol? A oes rhaid i’r teulu ddewis?',
  'Levels of need': 'Lefelau o angen',
  'Four levels to talk about. The same sign can stand at several of them: what tells them apart is how long it has lasted, what help was tried, and how hard it is on the child. People say where they see a child, and why. Nothing is worked out here.':
    'Pedair lefel i siarad amdanynt. Gall yr un arwydd fod ar sawl un ohonynt: yr hyn sy’n eu gwahaniaethu yw am faint mae wedi para, pa help a roddwyd ar brawf, a pha mor galed ydyw ar y plentyn. Mae pobl yn dweud ble maen nhw’n gweld plentyn, a pham. Nid oes dim yn cael ei gyfrifo yma.',
  'The child: growing, learning, health': 'Y plentyn: tyfu, dysgu, iechyd',
  'Family and surroundings': 'Y teulu a’r amgylchedd',
  'Parents and carers': 'Rhieni a gofalwyr',
  '1 · Everybody’s services': '1 · Gwasanaethau i bawb',
  'The child’s needs are met.': 'Mae anghenion y plentyn yn cael eu diwallu.',
  'School, doctor, health visitor, clubs: the services that are there for everybody.':
    'Ysgol, meddyg, ymwelydd iechyd, clybiau: y gwasanaethau sydd yno i bawb.',
  'Learns, and goes to school or nursery': 'Yn dysgu, ac yn mynd i’r ysgol neu’r feithrinfa',
  'Grows and develops as expected': 'Yn tyfu ac yn datblygu yn ôl y disgwyl',
  'Mostly well, in body and mind': 'Yn iach gan mwyaf, o ran corff a meddwl',
  'Has friends and gets on with others': 'Mae ffrindiau, ac mae’n dod ymlaen ag eraill',
  'A home that is warm and steady': 'Cartref cynnes a sefydlog',
  'Family and neighbours who help': 'Teulu a chymdogion sy’n helpu',
  'Love, rules and limits that fit the child’s age': 'Cariad, rheolau a ffiniau sy’n addas i oedran y plentyn',
  'Looks after health and sees that the child is somewhere safe':
    'Yn gofalu am iechyd ac yn gwneud yn siŵr bod y plentyn yn rhywle diogel',
  '2 · Early help': '2 · Cymorth cynnar',
  'First signs. Help has not been tried yet.': 'Arwyddion cyntaf. Nid oes help wedi’i roi ar brawf eto.',
  'One service, or a pointer to where help is.': 'Un gwasanaeth, neu gyfeiriad at ble mae help.',
  'Days missed at school; sent home now and then': 'Colli dyddiau o’r ysgol; anfon adref nawr ac yn y man',
  'Speech or learning begins to fall behind': 'Lleferydd neu ddysgu’n dechrau llusgo ar ôl',
  'Checks and appointments missed': 'Colli archwiliadau ac apwyntiadau',
  'First signs of drink, drugs or trouble with the law':
    'Arwyddion cyntaf o ddiod, cyffuriau neu drafferth â’r gyfraith',
  'Low mood': 'Hwyliau isel',
  'A child who looks after somebody': 'Plentyn sy’n gofalu am rywun',
  Bullying: 'Bwlio',
  'A home that is crowded or hard to keep': 'Cartref sy’n orlawn neu’n anodd ei gynnal',
  'Too little money': 'Rhy ychydig o arian',
  'Perhaps violence between the grown-ups': 'Efallai trais rhwng yr oedolion',
  'Care or watching over that comes and goes': 'Gofal neu oruchwyliaeth sy’n mynd a dod',
  'A parent’s own childhood gets in the way': 'Plentyndod y rhiant ei hun yn mynd yn y ffordd',
  '3 · Targeted early help': '3 · Cymorth cynnar wedi’i dargedu',
  'In spite of help at level 2 it goes on.': 'Er gwaethaf help ar lefel 2 mae’n parhau.',
  'Several services together, with one person who keeps them together.':
    'Sawl gwasanaeth gyda’i gilydd, gydag un person sy’n eu cadw ynghyd.',
  'Often or long away from school; shut out of it for good':
    'I ffwrdd o’r ysgol yn aml neu am amser hir; cau allan ohoni am byth',
  'Does not reach what others of that age reach': 'Ddim yn cyrraedd yr hyn mae eraill o’r un oed yn ei gyrraedd',
  'Appointments missed again and again': 'Colli apwyntiadau dro ar ôl tro',
  'A teenager who is pregnant': 'Person yn ei arddegau sy’n feichiog',
  'Takes risks; breaks the law': 'Yn cymryd risgiau; yn torri’r gyfraith',
  'The home may be lost': 'Gallai’r cartref gael ei golli',
  'Violence in the family': 'Trais yn y teulu',
  'Many moves': 'Symud tŷ lawer gwaith',
  'A parent’s illness, disability, drink or drugs get in the way of care':
    'Salwch, anabledd, diod neu gyffuriau rhiant yn mynd yn ffordd gofal',
  '4 · Children’s social care': '4 · Gofal cymdeithasol plant',
  'It lasts, goes on in spite of all help, or is severe.':
    'Mae’n para, yn parhau er gwaethaf pob help, neu’n ddifrifol.',
  'A social worker, who supports, protects and gives strength.':
    'Gweithiwr cymdeithasol, sy’n cefnogi, yn amddiffyn ac yn rhoi nerth.',
  'May have to live away from home': 'Efallai y bydd yn rhaid byw i ffwrdd o’r cartref',
  'Complex disability or illness of the mind': 'Anabledd cymhleth neu salwch meddwl cymhleth',
  'Does not grow, and no illness explains it': 'Ddim yn tyfu, ac nid oes salwch sy’n egluro hynny',
  'Harmed sexually, or used by others': 'Wedi cael niwed rhywiol, neu eraill yn gwneud defnydd o’r plentyn',
  'Goes missing': 'Yn mynd ar goll',
  'In this country alone': 'Yn y wlad hon heb neb',
  'Somebody has reason to think the child is abused or neglected':
    'Mae gan rywun reswm dros feddwl bod y plentyn yn cael ei gam-drin neu ei esgeuluso',
  'No home': 'Dim cartref',
  'Forced marriage, violence for the sake of “honour”, or cutting':
    'Priodas dan orfod, trais yn enw “anrhydedd”, neu dorri organau cenhedlu',
  'The child may have to leave this care': 'Efallai y bydd yn rhaid i’r plentyn adael y gofal hwn',
  'Is still not watched over': 'Yn dal heb neb yn cadw golwg',
  'Agrees to everything, and for the child nothing changes': 'Yn cytuno â phopeth, ac i’r plentyn nid oes dim yn newid',
  'The child lives with people who are not close family, by private arrangement':
    'Mae’r plentyn yn byw gyda phobl nad ydynt yn deulu agos, drwy drefniant preifat',
  'What do these cards tell us together?': 'Beth mae’r cardiau hyn yn ei ddweud wrthym gyda’i gilydd?',
  'What weighs on the child, and what holds against it? Write your own thinking; your name stands with it.':
    'Beth sy’n pwyso ar y plentyn, a beth sy’n dal yn erbyn hynny? Ysgrifennwch eich meddyliau eich hun; mae eich enw gyda nhw.',
  'How worried does that make me, and why?': 'Pa mor bryderus mae hynny’n fy ngwneud i, a pham?',
  'In words, not in numbers. What would make you more worried, what less?':
    'Mewn geiriau, nid mewn rhifau. Beth fyddai’n eich gwneud yn fwy pryderus, a beth yn llai?',
  'What kind of help does this ask for?': 'Pa fath o help mae hyn yn galw amdano?',
  'Which help fits this child now? What has been tried, and what came of it?':
    'Pa help sy’n addas i’r plentyn hwn nawr? Beth sydd wedi’i roi ar brawf, a beth ddaeth ohono?',
  'What must we find out first?': 'Beth mae’n rhaid i ni ei ganfod yn gyntaf?',
  'What would change this analysis if we knew it?': 'Beth fyddai’n newid y dadansoddiad hwn petaem yn ei wybod?',
  'Three columns with a scale': 'Tair colofn gyda graddfa',
  'What we are worried about, what works, and what needs to happen, side by side, with a scale below. Short and plain: for a small meeting, a home visit or a core group.':
    'Beth sy’n ein poeni, beth sy’n gweithio, a beth sydd angen digwydd, ochr yn ochr, gyda graddfa oddi tanynt. Byr a phlaen: ar gyfer cyfarfod bach, ymweliad cartref neu grŵp craidd.',
  'What has happened? What could happen? What makes it harder?':
    'Beth sydd wedi digwydd? Beth allai ddigwydd? Beth sy’n ei gwneud yn anoddach?',
  'What must we see to be less worried? Which step is next, by whom, by when?':
    'Beth mae’n rhaid i ni ei weld i boeni llai? Pa gam sydd nesaf, gan bwy, erbyn pryd?',
  Goal: 'Nod',
  'what we must see': 'beth mae’n rhaid i ni ei weld',
  'What would we see people do, and for how long?': 'Beth byddem yn gweld pobl yn ei wneud, ac am ba hyd?',
  'Next step': 'Cam nesaf',
  'Who is here, and what this is for.': 'Pwy sydd yma, a beth yw diben hyn.',
  'What has changed since we met.': 'Beth sydd wedi newid ers i ni gwrdd.',
  'Which worry has changed? What was done?': 'Pa bryder sydd wedi newid? Beth gafodd ei wneud?',
  'The child and the family speak first.': 'Y plentyn a’r teulu sy’n siarad yn gyntaf.',
  'What did the child say?': 'Beth ddywedodd y plentyn?',
  'What has happened, what may happen, what makes it harder.':
    'Beth sydd wedi digwydd, beth all ddigwydd, beth sy’n ei gwneud yn anoddach.',
  'What keeps the child safe, and what goes well.': 'Beth sy’n cadw’r plentyn yn ddiogel, a beth sy’n mynd yn dda.',
  'Has it protected the child from a worry? How many times?': 'A yw wedi amddiffyn y plentyn rhag pryder? Sawl gwaith?',
  'Everybody scores alone.': 'Mae pawb yn sgorio ar ei ben ei hun.',
  'All scores open at once. Then everybody says why.':
    'Mae’r sgoriau i gyd yn agor ar unwaith. Yna mae pawb yn dweud pam.',
  'Goals first, then the next steps.': 'Y nodau yn gyntaf, yna’r camau nesaf.',
  'Who does it, by when?': 'Pwy sy’n ei wneud, erbyn pryd?',
  'When we look at it again, and how everybody is.': 'Pryd rydym yn edrych ar hyn eto, a sut mae pawb.',
  'When do we meet again? Who tells the child?': 'Pryd byddwn yn cwrdd eto? Pwy sy’n dweud wrth y plentyn?',
  'We look at it again': 'Rydym yn edrych arno eto',
  'Resilience and vulnerability, adversity and protection': 'Gwydnwch a bregusrwydd, adfyd ac amddiffyniad',
  'Two lines that cross. Upright: what is strong and what is easy to hurt inside people. Across: what is against them and what protects them. Four lists stand at the ends; people say in words which quarter feels true.':
    'Dwy linell sy’n croesi. Ar i fyny: beth sy’n gryf a beth sy’n hawdd ei frifo y tu mewn i bobl. Ar draws: beth sydd yn eu herbyn a beth sy’n eu hamddiffyn. Mae pedair rhestr ar y pennau; mae pobl yn dweud mewn geiriau pa chwarter sy’n teimlo’n wir.',
  'What is strong in the child and the parents?': 'Beth sy’n gryf yn y plentyn a’r rhieni?',
  Resilience: 'Gwydnwch',
  'What inside the child or the parent helps them through? And what have we provided for it?':
    'Beth y tu mewn i’r plentyn neu’r rhiant sy’n eu helpu drwodd? A beth rydym ni wedi’i ddarparu ar ei gyfer?',
  'What have we, the services, provided?': 'Beth rydym ni, y gwasanaethau, wedi’i ddarparu?',
  'The child: feels held by somebody; has one grown-up who answers; thinks well of themselves; gets on with people.':
    'Y plentyn: yn teimlo bod rhywun yn ei ddal; mae un oedolyn sy’n ateb; yn meddwl yn dda amdano’i hun; yn dod ymlaen â phobl.',
  'The child: has friends outside the family; is liked by others of their age; learns and achieves; has something they love and are good at.':
    'Y plentyn: mae ganddo ffrindiau y tu allan i’r teulu; mae eraill o’r un oed yn ei hoffi; yn dysgu ac yn llwyddo; mae ganddo rywbeth y mae’n ei garu ac yn dda am ei wneud.',
  'The child: is brought up kindly; knows what comes next at home.':
    'Y plentyn: yn cael ei fagu’n garedig; yn gwybod beth sy’n dod nesaf gartref.',
  'The parent: can adapt; can solve problems; has enough to live on; is healthy; has what everybody needs.':
    'Y rhiant: yn gallu addasu; yn gallu datrys problemau; digon i fyw arno; iechyd da; yr hyn sydd ei angen ar bawb.',
  'The parent: belongs somewhere; can hope; answers for what they do; is loved; feels that they can decide something.':
    'Y rhiant: yn perthyn i rywle; yn gallu gobeithio; yn ateb dros y pethau mae’n eu gwneud; mae rhywun yn caru’r rhiant; yn teimlo bod modd penderfynu rhywbeth.',
  'The parent: has good times; is at ease with themselves; wants to get somewhere; has people who stand by them; knows who they are.':
    'Y rhiant: yn cael amseroedd da; yn gartrefol fel y mae; am gyrraedd rhywle; mae pobl yn sefyll gyda’r rhiant; yn gwybod pwy ydyw.',
  'Is this strength, or managing alone because nobody came? Ask them.':
    'Ai cryfder yw hyn, neu ddygymod heb neb am na ddaeth neb? Gofynnwch iddynt.',
  'Resilience is not only inside: what did services give, and what did they not give?':
    'Nid y tu mewn yn unig mae gwydnwch: beth roddodd gwasanaethau, a beth na roddon nhw?',
  'In the child': 'Yn y plentyn',
  'What shows it? And what have we provided for it?':
    'Beth sy’n ei ddangos? A beth rydym ni wedi’i ddarparu ar ei gyfer?',
  'In the parent': 'Yn y rhiant',
  'What is against them?': 'Beth sydd yn eu herbyn?',
  Adversity: 'Adfyd',
  'Which hard things have come at the child and the family from outside?':
    'Pa bethau caled sydd wedi dod at y plentyn a’r teulu o’r tu allan?',
  'To a person: something that turned life over; illness or loss; harm by words, hands, sexually, or to feelings; neglect; war; living in care; prison.':
    'I berson: rhywbeth a drodd fywyd wyneb i waered; salwch neu golled; niwed drwy eiriau, drwy ddwylo, yn rhywiol, neu i deimladau; esgeulustod; rhyfel; byw mewn gofal; carchar.',
  'In the family: too little money; seeing violence between the grown-ups; a separation; a carer’s illness of the mind; a carer’s addiction; a carer in prison.':
    'Yn y teulu: rhy ychydig o arian; gweld trais rhwng yr oedolion; gwahanu; salwch meddwl gofalwr; dibyniaeth gofalwr; gofalwr yn y carchar.',
  'In the place: violence seen outside; a hard neighbourhood; being treated as less; bullying.':
    'Yn y lle: trais a welwyd y tu allan; cymdogaeth galed; cael eich trin fel rhywun llai; bwlio.',
  'Hard things happen to people. Who did it, and who had no choice?':
    'Mae pethau caled yn digwydd i bobl. Pwy wnaeth hynny, a phwy oedd heb ddewis?',
  'To a person': 'I berson',
  'When was it? Is it still going on?': 'Pryd oedd hynny? A yw’n dal i ddigwydd?',
  'In the family': 'Yn y teulu',
  'In the place they live': 'Yn y lle maen nhw’n byw',
  'What is around them that protects?': 'Beth sydd o’u cwmpas sy’n amddiffyn?',
  Protection: 'Amddiffyniad',
  'Who and what around the child and the family helps and protects?':
    'Pwy a beth o gwmpas y plentyn a’r teulu sy’n helpu ac yn amddiffyn?',
  'Clinics and injections are kept; help from health and social services comes regularly, day care too; there is a safe place to go to from violence.':
    'Mae clinigau a phigiadau’n cael eu cadw; mae help gan iechyd a gwasanaethau cymdeithasol yn dod yn rheolaidd, gofal dydd hefyd; mae lle diogel i fynd iddo rhag trais.',
  'Another grown-up cares; wider family and places nearby help; there is enough money and a decent home.':
    'Mae oedolyn arall yn gofalu; mae’r teulu ehangach a lleoedd gerllaw yn helpu; mae digon o arian a chartref gweddus.',
  'A parent accepts that it is hard, and takes help; knows how to bring up a child.':
    'Mae rhiant yn derbyn ei bod yn anodd, ac yn cymryd help; yn gwybod sut i fagu plentyn.',
  'The child is watched over, held, given warmth and attention in the first year; shares what the family believes in; knows the rules; there is time for each child.':
    'Mae rhywun yn cadw golwg ar y plentyn, yn ei ddal, ac yn rhoi cynhesrwydd a sylw iddo yn y flwyddyn gyntaf; mae’n rhannu’r hyn mae’r teulu’n ei gredu; yn gwybod y rheolau; mae amser i bob plentyn.',
  'Is it there now, or was it offered once?': 'A yw yno nawr, neu a gafodd ei gynnig unwaith?',
  'Who does the work of it? For how long can they?': 'Pwy sy’n gwneud y gwaith? Am ba hyd y gallant?',
  'Family and friends': 'Teulu a ffrindiau',
  'How often? Since when? Has it protected the child?': 'Pa mor aml? Ers pryd? A yw wedi amddiffyn y plentyn?',
  'The place they live': 'Y lle maen nhw’n byw',
  Services: 'Gwasanaethau',
  'What exactly is provided, how often, and does it reach the child?':
    'Beth yn union sy’n cael ei ddarparu, pa mor aml, ac a yw’n cyrraedd y plentyn?',
  'What makes the child or the parents easy to hurt?': 'Beth sy’n gwneud y plentyn neu’r rhieni’n hawdd eu brifo?',
  Vulnerability: 'Bregusrwydd',
  'What inside the child, the parent, or between them makes hard things harder?':
    'Beth y tu mewn i’r plentyn, y rhiant, neu rhyngddynt sy’n gwneud pethau caled yn galetach?',
  'The child: is behind in growing or speaking; needs help with mood, learning or behaviour; was born early, or parted early; came into the world with withdrawal.':
    'Y plentyn: ar ei hôl hi o ran tyfu neu siarad; angen help gyda hwyliau, dysgu neu ymddygiad; wedi’i eni’n gynnar, neu wedi’i wahanu’n gynnar; wedi dod i’r byd gyda symptomau diddyfnu.',
  'The child: is hard to comfort; has trouble with feeding or the toilet; is afraid of a carer; is ill; has a temperament that asks a lot.':
    'Y plentyn: yn anodd ei gysuro; yn cael trafferth gyda bwydo neu’r toiled; yn ofni gofalwr; yn sâl; mae ganddo anian sy’n gofyn llawer.',
  'The parent: finds it hard to see what a child needs, to think well of themselves, to say what they mean, to keep a household.':
    'Y rhiant: yn ei chael yn anodd gweld beth sydd ei angen ar blentyn, teimlo hunan-barch, dweud yr hyn mae’n ei olygu, cadw tŷ.',
  'The parent: finds it hard to wait, or to calm down; has been violent; sees only one way; gives in to a partner; is ill; partners have changed often.':
    'Y rhiant: yn ei chael yn anodd aros, neu ymdawelu; wedi bod yn dreisgar; yn gweld un ffordd yn unig; yn ildio i bartner; yn sâl; mae partneriaid wedi newid yn aml.',
  'Between them: little feeling for the child; own needs first; little interest; the child seen as difficult, or called names.':
    'Rhyngddynt: ychydig o deimlad at y plentyn; eu hanghenion eu hunain yn gyntaf; ychydig o ddiddordeb; gweld y plentyn fel un anodd, neu alw enwau ar y plentyn.',
  'Between them: too much is expected; does not or cannot answer the child; the bond is unsure.':
    'Rhyngddynt: disgwylir gormod; ddim yn ateb y plentyn neu ddim yn gallu; mae’r cwlwm yn ansicr.',
  'Around them: strain in the family; few people near; many moves; a home that is not safe; where the child sleeps.':
    'O’u cwmpas: straen yn y teulu; ychydig o bobl yn agos; symud tŷ lawer gwaith; cartref nad yw’n ddiogel; lle mae’r plentyn yn cysgu.',
  'Around them: what weighs on feelings; quarrels after a separation; drink or drugs in the family; “honour”; visitors nobody knows.':
    'O’u cwmpas: beth sy’n pwyso ar deimladau; ffraeo ar ôl gwahanu; diod neu gyffuriau yn y teulu; “anrhydedd”; ymwelwyr nad oes neb yn eu hadnabod.',
  'Say what was seen, not what somebody is.': 'Dywedwch beth gafodd ei weld, nid beth yw rhywun.',
  'A list of troubles is not an explanation, and it is never added up.':
    'Nid esboniad yw rhestr o drafferthion, ac nid yw byth yn cael ei hadio.',
  'What was seen, when, by whom?': 'Beth gafodd ei weld, pryd, gan bwy?',
  'Between parent and child': 'Rhwng rhiant a phlentyn',
  'Around them': 'O’u cwmpas',
  'Which of the four feels true, and why?': 'Pa un o’r pedwar sy’n teimlo’n wir, a pham?',
  'Feels true': 'Teimlo’n wir',
  'Each person says it in words for each child. What links all four sides here? Nothing is worked out from the lists.':
    'Mae pob person yn ei ddweud mewn geiriau ar gyfer pob plentyn. Beth sy’n cysylltu’r pedair ochr yma? Nid oes dim yn cael ei gyfrifo o’r rhestrau.',
  'Which side weighs most today? What would tip it?': 'Pa ochr sy’n pwyso fwyaf heddiw? Beth fyddai’n troi’r fantol?',
  'How do the four sides hang together for this child?': 'Sut mae’r pedair ochr yn cydio yn ei gilydd i’r plentyn hwn?',
  'Where would the child put themselves?': 'Ble byddai’r plentyn yn rhoi ei hun?',
  'Did you decide before you read the lists? What would change your mind?':
    'A wnaethoch chi benderfynu cyn i chi ddarllen y rhestrau? Beth fyddai’n newid eich meddwl?',
  'How does what is strong here make the hard things lighter?':
    'Sut mae’r hyn sy’n gryf yma’n gwneud y pethau caled yn ysgafnach?',
  'How does what protects them help them grow strong?': 'Sut mae’r hyn sy’n eu hamddiffyn yn eu helpu i dyfu’n gryf?',
  'How do the hard things make them easier to hurt?': 'Sut mae’r pethau caled yn eu gwneud yn haws eu brifo?',
  'Where protection is missing, how much easier to hurt does that make them?':
    'Lle mae amddiffyniad ar goll, faint yn haws eu brifo mae hynny’n eu gwneud?',
  'And where protection is there, which weak spot does it answer?':
    'A lle mae amddiffyniad yno, pa fan gwan mae’n ei ateb?',
  'Strong, with much against them': 'Cryf, gyda llawer yn eu herbyn',
  'Strong, and protected': 'Cryf, ac wedi’u hamddiffyn',
  'Easy to hurt, with much against them': 'Hawdd eu brifo, gyda llawer yn eu herbyn',
  'Easy to hurt, and protected': 'Hawdd eu brifo, ac wedi’u hamddiffyn',
  'Who is here, and what we want to understand.': 'Pwy sydd yma, a beth rydym am ei ddeall.',
  'Which child are we thinking about? Each child has their own picture.':
    'Am ba blentyn rydym yn meddwl? Mae gan bob plentyn ei ddarlun ei hun.',
  'Inside people': 'Y tu mewn i bobl',
  'What is strong, and what is easy to hurt.': 'Beth sy’n gryf, a beth sy’n hawdd ei frifo.',
  'What was seen? By whom, when?': 'Beth gafodd ei weld? Gan bwy, pryd?',
  'Around people': 'O gwmpas pobl',
  'What is against them, and what protects them.': 'Beth sydd yn eu herbyn, a beth sy’n eu hamddiffyn.',
  'Is it there now? How often?': 'A yw yno nawr? Pa mor aml?',
  'How they meet': 'Sut maen nhw’n cwrdd',
  'Where two sides meet, what does one do to the other?':
    'Lle mae dwy ochr yn cwrdd, beth mae un yn ei wneud i’r llall?',
  'Read the questions on the edges. Each answer is a card.':
    'Darllenwch y cwestiynau ar yr ymylon. Cerdyn yw pob ateb.',
  'Which feels true': 'Pa un sy’n teimlo’n wir',
  'Everybody says in words which quarter feels true, and why.':
    'Mae pawb yn dweud mewn geiriau pa chwarter sy’n teimlo’n wir, a pham.',
  'No dot is put anywhere. Your words count.': 'Nid oes dot yn cael ei roi yn unman. Eich geiriau sy’n cyfrif.',
  'Which help fits this picture.': 'Pa help sy’n addas i’r darlun hwn.',
  'What could become stronger? What could protect more?': 'Beth allai fynd yn gryfach? Beth allai amddiffyn mwy?',
  'What do we, the services, have to provide?': 'Beth mae’n rhaid i ni, y gwasanaethau, ei ddarparu?',
  'When we look at it again.': 'Pryd rydym yn edrych ar hyn eto.',
  'When do we look at this picture again?': 'Pryd rydym yn edrych ar y darlun hwn eto?',
  'We look at the picture again': 'Rydym yn edrych ar y darlun eto',
  'What is good?': 'Beth sy’n dda?',
  'People, places, things you like.': 'Pobl, lleoedd, pethau rydych yn eu hoffi.',
  'What worries you?': 'Beth sy’n eich poeni chi?',
  Worries: 'Pryderon',
  'Big or small.': 'Mawr neu fach.',
  'What do you wish?': 'Beth rydych yn ei ddymuno?',
  Wishes: 'Dymuniadau',
  'If you could choose.': 'Petaech yn cael dewis.',
}
