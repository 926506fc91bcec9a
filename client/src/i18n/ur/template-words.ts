/** The words of the templates that ship, each English sentence with its Urdu one. */
export const templateWords = {
  'Family network plan': 'خاندان اور قریبی لوگوں کا منصوبہ',
  'The family and its friends make their own plan for the child. The professionals say what they know and what must be true; then the family has time alone.':
    'خاندان اور اس کے دوست بچے کے لیے اپنا منصوبہ خود بناتے ہیں۔ پیشہ ور افراد بتاتے ہیں کہ انہیں کیا معلوم ہے اور کیا ہونا لازمی ہے؛ پھر خاندان کو اکیلے وقت ملتا ہے۔',
  'What is working well?': 'کیا اچھا چل رہا ہے؟',
  Well: 'اچھا',
  'What goes well in your family? Who helps? What does the child love?':
    'آپ کے خاندان میں کیا اچھا ہے؟ کون مدد کرتا ہے؟ بچے کو کیا پسند ہے؟',
  'What keeps the child safe now?': 'اب کیا چیز بچے کو محفوظ رکھتی ہے؟',
  'Who makes sure the child is fed, warm, rested and well, and how?':
    'کون دھیان رکھتا ہے کہ بچے کو کھانا، گرمائش، آرام اور صحت ملے، اور کیسے؟',
  'What do the parents do well?': 'والدین کیا اچھا کرتے ہیں؟',
  'Who comes first when things get busy: how can we tell?':
    'جب مصروفیت بڑھ جائے تو سب سے پہلے کس کا خیال رکھا جاتا ہے: ہمیں یہ کیسے پتہ چلتا ہے؟',
  'Who else helps, and what do they do?': 'اور کون مدد کرتا ہے، اور وہ کیا کرتے ہیں؟',
  'What matters to the child? What are they proud of?': 'بچے کے لیے کیا اہم ہے؟ اُسے کس بات پر فخر ہے؟',
  'When was it better? What was different then?': 'کب حالات بہتر تھے؟ تب کیا مختلف تھا؟',
  'Are we hoping, or have we seen it? How many times, and since when?':
    'کیا ہم امید کر رہے ہیں، یا ہم نے دیکھا ہے؟ کتنی بار، اور کب سے؟',
  'Somebody agrees with us: what has changed for the child?': 'کوئی ہم سے متفق ہے: بچے کے لیے کیا بدلا ہے؟',
  'Is this young person coping, or managing alone because nobody came? Have we asked them?':
    'کیا یہ نوجوان حالات سنبھال رہا ہے، یا اکیلے گزارا کر رہا ہے کیونکہ کوئی نہیں آیا؟ کیا ہم نے خود اُس سے پوچھا؟',
  'The child has a disability: are we seeing the child first?': 'بچے کو معذوری ہے: کیا ہم پہلے بچے کو دیکھتے ہیں؟',
  'Do small gains hide a long story?': 'کیا چھوٹی چھوٹی بہتریاں ایک لمبی کہانی کو چھپا رہی ہیں؟',
  Safety: 'حفاظت',
  'done, and shown over time': 'کی گئی، اور وقت کے ساتھ دکھائی گئی',
  'Which worry? How many times? Since when?': 'کون سی فکر؟ کتنی بار؟ کب سے؟',
  Strength: 'مضبوط پہلو',
  'may grow into safety': 'حفاظت بن سکتا ہے',
  'Has it protected the child from this worry?': 'کیا اس نے بچے کو اس فکر سے بچایا ہے؟',
  'What are we worried about?': 'ہمیں کس بات کی فکر ہے؟',
  Worried: 'فکریں',
  'What has happened? What could happen? Say it in plain words.': 'کیا ہوا ہے؟ کیا ہو سکتا ہے؟ سادہ لفظوں میں بتائیں۔',
  'What has happened? Who saw it, and when?': 'کیا ہوا ہے؟ کس نے دیکھا، اور کب؟',
  'What did it do to the child?': 'اس سے بچے پر کیا گزری؟',
  'What could happen if nothing changes?': 'اگر کچھ نہ بدلے تو کیا ہو سکتا ہے؟',
  'How often is it? How long does it last? What is it like on a usual day, at its worst, at its best? When was the last time?':
    'یہ کتنی بار ہوتا ہے؟ کتنی دیر رہتا ہے؟ عام دن میں، سب سے بُرے دن میں اور سب سے اچھے دن میں کیسا ہوتا ہے؟ آخری بار کب ہوا؟',
  'What sets it off? What keeps it going? Who or what calms it?':
    'یہ کس چیز سے شروع ہوتا ہے؟ کس چیز سے جاری رہتا ہے؟ کون یا کیا اسے ٹھنڈا کرتا ہے؟',
  'Does it make another worry bigger?': 'کیا اس سے کوئی دوسری فکر بڑھتی ہے؟',
  'What makes it harder to help, without being harm itself?': 'کیا چیز مدد کرنا مشکل بناتی ہے، مگر خود نقصان نہیں ہے؟',
  'What do we not know yet?': 'ہمیں ابھی کیا معلوم نہیں؟',
  'Are several troubles of the grown-ups here at once: drink or drugs, violence, illness of the mind?':
    'کیا یہاں بڑوں کی کئی مشکلیں ایک ساتھ ہیں: شراب یا منشیات، تشدد، ذہنی بیماری؟',
  'Have the grown-ups’ troubles crowded out the child?': 'کیا بڑوں کی مشکلوں میں بچہ نظروں سے اوجھل ہو گیا ہے؟',
  'Did somebody stop trying because the family was hard to reach?':
    'کیا کسی نے اس لیے کوشش چھوڑ دی کہ خاندان تک پہنچنا مشکل تھا؟',
  'Is our view of this person fixed? Of the father, say? What would change it?':
    'کیا اس شخص کے بارے میں ہماری رائے پکی ہو چکی ہے؟ مثلاً والد کے بارے میں؟ یہ کس چیز سے بدلے گی؟',
  'Where does this come from? Has anybody checked it?': 'یہ بات کہاں سے آئی؟ کیا کسی نے اسے جانچا ہے؟',
  'Who is missing from this picture: a partner, a grandparent, a brother or sister?':
    'اس تصویر میں کون نہیں ہے: کوئی ساتھی، دادا دادی یا نانا نانی، بھائی یا بہن؟',
  'Name who did the harm. Do not hold a person who was hurt to account for it.':
    'جس نے نقصان پہنچایا، اُس کا نام لیں۔ جسے نقصان پہنچا، اُسے اس کا ذمہ دار نہ ٹھہرائیں۔',
  Harm: 'نقصان',
  'has happened': 'ہو چکا ہے',
  'Has this happened? When?': 'کیا یہ ہو چکا ہے؟ کب؟',
  Risk: 'خطرہ',
  'may happen': 'ہو سکتا ہے',
  'Is this about the future?': 'کیا یہ آنے والے وقت کے بارے میں ہے؟',
  'Makes it harder': 'مشکل بنانے والی بات',
  'is not harm itself': 'خود نقصان نہیں',
  'Does this hurt the child, or make it harder to help?': 'کیا اس سے بچے کو نقصان ہوتا ہے، یا مدد کرنا مشکل ہوتا ہے؟',
  'Not known yet': 'ابھی معلوم نہیں',
  'to be found out': 'معلوم کرنا ہے',
  'Do we actually know?': 'کیا ہمیں واقعی معلوم ہے؟',
  'What must be true, whatever the plan says?': 'منصوبہ جو بھی ہو، کیا ہونا لازمی ہے؟',
  'Bottom line': 'لازمی حد',
  'What must always be so for the child to be safe? The family decides how.':
    'بچے کی حفاظت کے لیے ہمیشہ کیا ہونا لازمی ہے؟ کیسے، یہ خاندان طے کرتا ہے۔',
  'What must always be so?': 'ہمیشہ کیا ہونا لازمی ہے؟',
  'What must never happen?': 'کیا کبھی نہیں ہونا چاہیے؟',
  'Why? Which worry is it about?': 'کیوں؟ یہ کس فکر کے بارے میں ہے؟',
  'Who says so, and who can change it?': 'یہ کون کہتا ہے، اور اسے کون بدل سکتا ہے؟',
  'Is it about the child’s safety, or about how we like things done?':
    'کیا یہ بچے کی حفاظت کے بارے میں ہے، یا اس بارے میں کہ ہمیں کام کیسے پسند ہے؟',
  'Does it leave the “how” to the family?': 'کیا اس میں “کیسے” کا فیصلہ خاندان پر چھوڑا گیا ہے؟',
  'What will good look like?': 'اچھے حالات کیسے ہوں گے؟',
  Good: 'اچھے حالات',
  'How will life be for the child when the plan works?': 'جب منصوبہ کامیاب ہو تو بچے کی زندگی کیسی ہو گی؟',
  'What will an ordinary day be like for the child?': 'بچے کے لیے ایک عام دن کیسا ہو گا؟',
  'What keeps the child safe then?': 'تب کیا چیز بچے کو محفوظ رکھے گی؟',
  'Who helps, and how?': 'کون مدد کرے گا، اور کیسے؟',
  'What part does the child have in it?': 'اس میں بچے کا کیا حصہ ہے؟',
  'Is it within reach for this family: their health, what they can do, their culture and faith?':
    'کیا یہ اس خاندان کی پہنچ میں ہے: ان کی صحت، جو وہ کر سکتے ہیں، ان کی ثقافت اور مذہب؟',
  'How will the child know that it is better?': 'بچے کو کیسے پتہ چلے گا کہ حالات بہتر ہیں؟',
  'Is this realistic, or a wish?': 'کیا یہ حقیقت میں ممکن ہے، یا صرف خواہش ہے؟',
  'Are we settling for care that is not good enough?': 'کیا ہم ایسی دیکھ بھال پر راضی ہو رہے ہیں جو کافی اچھی نہیں؟',
  'Has anybody asked a hard question about this, kindly?': 'کیا کسی نے اس بارے میں نرمی سے کوئی مشکل سوال پوچھا ہے؟',
  Outcome: 'نتیجہ',
  'how life will be': 'زندگی کیسی ہو گی',
  'Would the child notice?': 'کیا بچے کو فرق محسوس ہو گا؟',
  'What needs to happen?': 'کیا ہونا چاہیے؟',
  Needs: 'ضرورت',
  'Who does what, and when? What if it goes wrong?': 'کون کیا کرے گا، اور کب؟ اگر گڑبڑ ہو جائے تو کیا ہو گا؟',
  'What is the step? Who takes it, how, and by when?': 'قدم کیا ہے؟ کون اٹھائے گا، کیسے، اور کب تک؟',
  'What part do the child and the parents have in it?': 'اس میں بچے اور والدین کا کیا حصہ ہے؟',
  'How will we keep an eye on safety meanwhile?': 'اس دوران ہم حفاظت پر نظر کیسے رکھیں گے؟',
  'What happens if it does not get safer?': 'اگر حالات زیادہ محفوظ نہ ہوں تو کیا ہو گا؟',
  'What will show that the plan works?': 'کس چیز سے پتہ چلے گا کہ منصوبہ کام کر رہا ہے؟',
  'Who tells the child?': 'بچے کو کون بتائے گا؟',
  'Is this the same step as last time? Did it help?': 'کیا یہ وہی قدم ہے جو پچھلی بار تھا؟ کیا اس سے مدد ملی؟',
  'Are there so many tasks that nobody can do them all?': 'کیا کام اتنے زیادہ ہیں کہ کوئی سب نہیں کر سکتا؟',
  'Is it a neat task that changes nothing for the child?':
    'کیا یہ ایسا صاف ستھرا کام ہے جس سے بچے کے لیے کچھ نہیں بدلتا؟',
  Action: 'کام',
  'a step': 'ایک قدم',
  'Who, what, by when?': 'کون، کیا، کب تک؟',
  'How close is {child}’s family to the goal of this plan?': '{child} کا خاندان اس منصوبے کے مقصد کے کتنا قریب ہے؟',
  'Nothing of it is there yet.': 'اس میں سے ابھی کچھ بھی نہیں ہے۔',
  'It is how {child} lives now, on good days and bad, and others can see it too.':
    '{child} کی زندگی اب ایسی ہی ہے، اچھے دنوں میں بھی اور بُرے دنوں میں بھی، اور دوسرے بھی یہ دیکھ سکتے ہیں۔',
  'How sure are you that a plan of the family will keep {child} safe and well?':
    'آپ کو کتنا یقین ہے کہ خاندان کا منصوبہ {child} کی حفاظت اور خیریت کا خیال رکھے گا؟',
  'I do not believe in it at all.': 'مجھے اس پر بالکل یقین نہیں۔',
  'I am sure: I know who does what, also on a bad day.':
    'مجھے پورا یقین ہے: مجھے معلوم ہے کہ کون کیا کرے گا، بُرے دن میں بھی۔',
  'How is it for you at home at the moment?': 'آج کل گھر میں آپ کے لیے حالات کیسے ہیں؟',
  'Very hard': 'بہت مشکل',
  Hard: 'مشکل',
  'In between': 'درمیان میں',
  'Very good': 'بہت اچھے',
  Welcome: 'خوش آمدید',
  'Everybody is here, can hear, and knows how to get a break.':
    'سب موجود ہیں، سن سکتے ہیں، اور جانتے ہیں کہ وقفہ کیسے لینا ہے۔',
  'Who is in the room with you?': 'آپ کے ساتھ کمرے میں کون ہے؟',
  'Who joins by phone, and who writes for them?': 'کون فون پر شریک ہے، اور اُن کی طرف سے کون لکھے گا؟',
  'How to ask for a break.': 'وقفہ کیسے مانگنا ہے۔',
  'We talk to each other, not about each other.': 'ہم ایک دوسرے سے بات کرتے ہیں، ایک دوسرے کے بارے میں نہیں۔',
  'The child first': 'سب سے پہلے بچہ',
  'The child, or somebody for them, says how it is. Then the child may go and play.':
    'بچہ، یا اُس کی طرف سے کوئی، بتاتا ہے کہ حالات کیسے ہیں۔ پھر بچہ کھیلنے جا سکتا ہے۔',
  'What makes a good day? What makes a bad one?': 'اچھا دن کس چیز سے بنتا ہے؟ بُرا دن کس چیز سے؟',
  'Who would you like to have near?': 'آپ کو کس کا پاس ہونا اچھا لگے گا؟',
  'What should the grown-ups stop, start or go on doing?': 'بڑوں کو کیا چھوڑنا، کیا شروع کرنا یا کیا جاری رکھنا چاہیے؟',
  'Since last time': 'پچھلی بار سے اب تک',
  'What has changed since the family made its plan.': 'خاندان کے منصوبہ بنانے کے بعد سے کیا بدلا ہے۔',
  'Which parts of the plan were done?': 'منصوبے کے کون سے حصے ہو گئے؟',
  'What is different for the child?': 'بچے کے لیے کیا مختلف ہے؟',
  Information: 'معلومات',
  'What works and what worries, in plain words, and what must be true. Ask whatever you like.':
    'کیا اچھا ہے اور کس کی فکر ہے، سادہ لفظوں میں، اور کیا ہونا لازمی ہے۔ آپ جو چاہیں پوچھیں۔',
  'Say what was seen, when, and what it did to the child.': 'بتائیں کہ کیا دیکھا گیا، کب، اور اس سے بچے پر کیا گزری۔',
  'What must be true, whatever the plan says? Why?': 'منصوبہ جو بھی ہو، کیا ہونا لازمی ہے؟ کیوں؟',
  'What can the services offer?': 'ادارے کیا دے سکتے ہیں؟',
  'What do you still want to ask?': 'آپ کے ذہن میں اب بھی کیا سوال ہے؟',
  'Private score': 'نجی سکور',
  'Everybody scores alone, goal by goal.': 'ہر کوئی اکیلے سکور دیتا ہے، ایک ایک مقصد پر۔',
  'Give your own number. Nobody sees it before all are in.':
    'اپنا نمبر دیں۔ جب تک سب نہ آ جائیں، کوئی اسے نہیں دیکھتا۔',
  '0 is an answer. So is “I cannot say”, with the reason.':
    '0 بھی ایک جواب ہے۔ “میرے لیے بتانا ممکن نہیں” بھی، وجہ کے ساتھ۔',
  'Who is doing what that helps? Who is doing what that keeps the harm going or makes it worse? Who or what makes it harder?':
    'کون کیا کر رہا ہے جس سے مدد ملتی ہے؟ کون کیا کر رہا ہے جس سے نقصان جاری رہتا ہے یا بڑھتا ہے؟ کون یا کیا چیز اسے مشکل بناتی ہے؟',
  'What would change your mind?': 'آپ کی رائے کس چیز سے بدلے گی؟',
  'Scores and reasons': 'سکور اور وجوہات',
  'All scores open at once. Everybody says why.': 'سب سکور ایک ساتھ کھلتے ہیں۔ ہر کوئی وجہ بتاتا ہے۔',
  'Why is your number not lower?': 'آپ کا نمبر اس سے کم کیوں نہیں؟',
  'What would one step up look like?': 'ایک درجہ اوپر کیسا ہو گا؟',
  'What is the highest it has ever been?': 'اب تک سب سے اونچا کتنا رہا ہے؟',
  'Who else would say so?': 'اور کون ایسا کہے گا؟',
  'Say the range and the reasons. There is no middle number to agree on.':
    'بتائیں کہ نمبر کہاں سے کہاں تک ہیں، اور وجوہات۔ بیچ کے کسی نمبر پر متفق نہیں ہونا۔',
  'Private family time': 'خاندان کا نجی وقت',
  'The family is alone with its own board. Nobody else can open it, and it is not kept. The family chooses what to bring back.':
    'خاندان اپنے بورڈ کے ساتھ اکیلا ہے۔ کوئی اور اسے نہیں کھول سکتا، اور یہ رکھا نہیں جاتا۔ خاندان چنتا ہے کہ کیا واپس لانا ہے۔',
  'What will good look like for the child?': 'بچے کے لیے اچھے حالات کیسے ہوں گے؟',
  'Who can do what? On which days?': 'کون کیا کر سکتا ہے؟ کن دنوں میں؟',
  'What is plan B when somebody cannot?': 'جب کوئی نہ کر سکے تو دوسرا انتظام کیا ہے؟',
  'How does the plan keep to what must be true?': 'جو ہونا لازمی ہے، منصوبہ اس پر کیسے پورا اترتا ہے؟',
  'Which cards do you want to show the others?': 'آپ کی مرضی سے دوسروں کو کون سے کارڈ دکھائے جائیں؟',
  'The plan': 'منصوبہ',
  'The family reads out its own plan.': 'خاندان اپنا منصوبہ خود پڑھ کر سناتا ہے۔',
  'The family reads; the others listen.': 'خاندان پڑھتا ہے؛ باقی سنتے ہیں۔',
  'Ask only to understand.': 'صرف سمجھنے کے لیے پوچھیں۔',
  'Second look': 'دوسرا دور',
  'The same questions again: how sure are you now?': 'وہی سوال پھر سے: اب آپ کو کتنا یقین ہے؟',
  'Has a new fact or a new reason changed your number? Which?':
    'کیا کسی نئی حقیقت یا نئی وجہ سے آپ کا نمبر بدلا؟ کس سے؟',
  'Keeping your number is as good as changing it.': 'اپنا نمبر رکھنا اتنا ہی اچھا ہے جتنا اسے بدلنا۔',
  'Agree, and who brings what': 'اتفاق، اور کون کیا لائے گا',
  'Is the plan safe enough? What do the services add?': 'کیا منصوبہ کافی محفوظ ہے؟ ادارے اس میں کیا شامل کریں گے؟',
  'Does the plan keep to what must be true?': 'جو ہونا لازمی ہے، کیا منصوبہ اس پر پورا اترتا ہے؟',
  'If not yet: what is missing, and why?': 'اگر ابھی نہیں: تو کیا باقی ہے، اور کیوں؟',
  'What will the services do, pay for or lend?': 'ادارے کیا کریں گے، کس کا خرچ دیں گے یا کیا ادھار دیں گے؟',
  'Dates and close': 'تاریخیں اور اختتام',
  'When we look at it again, who tells the child, who gets which paper.':
    'ہم اسے دوبارہ کب دیکھیں گے، بچے کو کون بتائے گا، کسے کون سا کاغذ ملے گا۔',
  'Who tells the child, and with which pictures?': 'بچے کو کون بتائے گا، اور کن تصویروں کے ساتھ؟',
  'When do we meet again?': 'ہم دوبارہ کب ملیں گے؟',
  'Who gets the plan?': 'منصوبہ کسے ملے گا؟',
  'Who rings whom when it goes wrong?': 'گڑبڑ ہو تو کون کسے فون کرے گا؟',
  'co-ordinator': 'رابطہ کار',
  'family and friends': 'خاندان اور دوست',
  'Is the family’s plan safe enough for {child}, and within the law, so that it can go ahead?':
    'کیا خاندان کا منصوبہ {child} کے لیے کافی محفوظ اور قانون کے مطابق ہے، تاکہ اس پر عمل ہو سکے؟',
  Accepted: 'قبول ہے',
  'Accepted with changes that the family agrees to': 'اُن تبدیلیوں کے ساتھ قبول ہے جن پر خاندان متفق ہے',
  'Needs changing first': 'پہلے تبدیلی چاہیے',
  'There is no set number. The family says who belongs to it; whoever asked for the meeting has to be there.':
    'کوئی مقررہ تعداد نہیں۔ خاندان بتاتا ہے کہ اس میں کون شامل ہے؛ جس نے میٹنگ مانگی، اُس کا موجود ہونا ضروری ہے۔',
  'The plan, written down, to everybody': 'لکھا ہوا منصوبہ، سب کو',
  'We look at the plan again': 'ہم منصوبہ دوبارہ دیکھیں گے',
  'And once more, at the latest after': 'اور ایک بار پھر، زیادہ سے زیادہ اس کے بعد',
  'Four boxes with the child in the middle': 'چار خانے، درمیان میں بچہ',
  'What works, what worries, what good looks like and what needs to happen, with the child’s own life across the middle. For a first child protection conference and for a review.':
    'کیا اچھا ہے، کس کی فکر ہے، اچھے حالات کیسے ہوں گے اور کیا ہونا چاہیے، اور درمیان میں بچے کی اپنی زندگی۔ بچے کے تحفظ کی پہلی کانفرنس اور جائزے کے لیے۔',
  'What do the parents do well? What matters to the children? Who else helps?':
    'والدین کیا اچھا کرتے ہیں؟ بچوں کے لیے کیا اہم ہے؟ اور کون مدد کرتا ہے؟',
  'What has happened? Was it harmful? Is it likely to happen again?':
    'کیا ہوا ہے؟ کیا اس سے نقصان ہوا؟ کیا اس کے دوبارہ ہونے کا امکان ہے؟',
  'What is different then? What keeps the child safe? Would the child notice?':
    'تب کیا مختلف ہو گا؟ کیا چیز بچے کو محفوظ رکھے گی؟ کیا بچے کو فرق محسوس ہو گا؟',
  'Which steps, by whom, by when? What will show that it works?':
    'کون سے قدم، کون اٹھائے گا، کب تک؟ کس چیز سے پتہ چلے گا کہ یہ کام کر رہا ہے؟',
  'Today, how safe and well is {child}?': 'آج {child} کی حفاظت اور خیریت کیسی ہے؟',
  '{child} is being seriously hurt or neglected now, or soon will be, and nothing that is in place would stop it.':
    '{child} کو اس وقت سنگین نقصان یا سنگین غفلت کا سامنا ہے، یا جلد ہو گا، اور جو کچھ موجود ہے اس میں سے کوئی چیز اسے نہیں روکے گی۔',
  '{child} is safe and doing well, and the people around {child} keep it so every day without being told to.':
    '{child} کی حفاظت اور خیریت اچھی ہے، اور {child} کے آس پاس کے لوگ کسی کے کہے بغیر ہر روز اسے ایسا رکھتے ہیں۔',
  'Everybody knows who is here, what this is for, and that it is safe to speak.':
    'سب جانتے ہیں کہ کون موجود ہے، یہ کس لیے ہے، اور یہاں بولنا محفوظ ہے۔',
  'Who is in the room with you? Can anybody listen in?': 'آپ کے ساتھ کمرے میں کون ہے؟ کیا کوئی سن سکتا ہے؟',
  'How to ask for a break: press, or say so. You need no reason.':
    'وقفہ کیسے مانگنا ہے: بٹن دبائیں، یا کہہ دیں۔ وجہ بتانے کی ضرورت نہیں۔',
  'What is said here stays with the people who need it for the child.':
    'یہاں جو کہا جائے وہ اُن لوگوں تک رہتا ہے جنہیں بچے کی خاطر اس کی ضرورت ہے۔',
  'Each child is looked at on their own.': 'ہر بچے کو الگ سے دیکھا جاتا ہے۔',
  'Has anybody not had time to read the reports? Then we make time now.':
    'کیا کسی کو رپورٹیں پڑھنے کا وقت نہیں ملا؟ تو ہم ابھی وقت نکالتے ہیں۔',
  'Who is who': 'کون کون ہے',
  'The family says who belongs to it.': 'خاندان بتاتا ہے کہ اس میں کون شامل ہے۔',
  'Is this how your family is? Is somebody missing?': 'کیا آپ کا خاندان ایسا ہی ہے؟ کیا کوئی رہ گیا ہے؟',
  'Who lives with the child? Who did before?': 'بچے کے ساتھ کون رہتا ہے؟ پہلے کون رہتا تھا؟',
  'Who would the child put on this page?': 'بچہ خود اس صفحے پر کس کس کو رکھتا؟',
  'Family first': 'پہلے خاندان',
  'The family speaks first, and the child’s own words are heard.':
    'خاندان پہلے بات کرتا ہے، اور بچے کے اپنے الفاظ سنے جاتے ہیں۔',
  'What matters to you today?': 'آج آپ کے لیے کیا اہم ہے؟',
  'What should we know about your child?': 'آپ کے بچے کے بارے میں ہمیں کیا معلوم ہونا چاہیے؟',
  'What did the child say, and how did they say it? Did they choose who may hear it?':
    'بچے نے کیا کہا، اور کیسے کہا؟ کیا اُس نے چنا کہ کون یہ سن سکتا ہے؟',
  'What has changed since the last meeting, worry by worry.': 'پچھلی میٹنگ سے اب تک کیا بدلا، ایک ایک فکر کر کے۔',
  'Which worries have changed? Which are the same? Which has nobody looked at again?':
    'کون سی فکریں بدلی ہیں؟ کون سی ویسی ہی ہیں؟ کس کو کسی نے دوبارہ نہیں دیکھا؟',
  'Which actions were done? Did they change anything for the child?':
    'کون سے کام ہو گئے؟ کیا اُن سے بچے کے لیے کچھ بدلا؟',
  'The plan has been the same for long: is it working?': 'منصوبہ بہت عرصے سے وہی ہے: کیا یہ کام کر رہا ہے؟',
  'Working well': 'کیا اچھا چل رہا ہے',
  'What keeps each child safe and well. Write for three minutes, then everybody in turn.':
    'کیا چیز ہر بچے کو محفوظ اور خیریت سے رکھتی ہے۔ تین منٹ لکھیں، پھر سب باری باری۔',
  'Three quiet minutes first. Then round the table; the family may start.':
    'پہلے تین خاموش منٹ۔ پھر میز کے گرد باری باری؛ خاندان چاہے تو شروع کرے۔',
  'For which child?': 'کس بچے کے لیے؟',
  'Safety or strength: has it protected the child from a worry?':
    'حفاظت یا مضبوط پہلو: کیا اس نے بچے کو کسی فکر سے بچایا ہے؟',
  'What has happened to each child, and what may happen. The other sides are heard too.':
    'ہر بچے کے ساتھ کیا ہوا ہے، اور کیا ہو سکتا ہے۔ دوسرے رُخ بھی سنے جاتے ہیں۔',
  'What was seen or heard, by whom, and when?': 'کیا دیکھا یا سنا گیا، کس نے، اور کب؟',
  '“She told me” is a fact about the telling.': '“اُس نے مجھے بتایا” صرف بتانے کے بارے میں ایک حقیقت ہے۔',
  Clarify: 'وضاحت',
  'Cards that nobody has talked about, that somebody sees differently, or that have no tag.':
    'وہ کارڈ جن پر کسی نے بات نہیں کی، جن پر کسی کا نقطۂ نظر مختلف ہے، یا جن پر لیبل نہیں۔',
  'Which cards has nobody but their author spoken about?': 'لکھنے والے کے سوا کن کارڈوں پر کسی نے بات نہیں کی؟',
  'Fact, opinion or hypothesis? The author says.': 'حقیقت، رائے یا مفروضہ؟ لکھنے والا بتائے۔',
  'What else could explain it?': 'اس کی اور کیا وضاحت ہو سکتی ہے؟',
  'Impact statement': 'اثر کا بیان',
  'In one text for each child: what life is like for them now.':
    'ہر بچے کے لیے ایک تحریر میں: اُس کے لیے اب زندگی کیسی ہے۔',
  'What may this child see, hear, feel and go through?': 'یہ بچہ شاید کیا دیکھتا، سنتا، محسوس کرتا اور سہتا ہے؟',
  'What does it do to how they grow, learn and see themselves?':
    'اس سے اُس کے بڑھنے، سیکھنے اور اپنے آپ کو دیکھنے پر کیا اثر پڑتا ہے؟',
  'What could happen if it does not get better? And if it does?':
    'اگر حالات بہتر نہ ہوں تو کیا ہو سکتا ہے؟ اور اگر ہو جائیں؟',
  'Read it aloud. Who agrees? Who would change something?':
    'اسے بلند آواز سے پڑھیں۔ کون متفق ہے؟ کون کچھ بدلنا چاہے گا؟',
  'Everybody scores alone. Nobody sees a number before all are opened together.':
    'ہر کوئی اکیلے سکور دیتا ہے۔ جب تک سب ایک ساتھ نہ کھولے جائیں، کوئی نمبر نہیں دیکھتا۔',
  'All scores open at once, for each child. Then everybody says why.':
    'سب سکور ایک ساتھ کھلتے ہیں، ہر بچے کے لیے۔ پھر ہر کوئی وجہ بتاتا ہے۔',
  'Score once more, alone. Say what changed your number, if it changed.':
    'ایک بار پھر سکور دیں، اکیلے۔ اگر نمبر بدلا تو بتائیں کہ کس چیز سے بدلا۔',
  'Professionals only': 'صرف پیشہ ور افراد',
  'A short closed part, when there is a reason that may be written down. The others wait, and are told afterwards what they may know.':
    'ایک مختصر بند حصہ، جب کوئی ایسی وجہ ہو جو لکھی جا سکے۔ باقی انتظار کرتے ہیں، اور بعد میں اُنہیں وہ بتایا جاتا ہے جو وہ جان سکتے ہیں۔',
  'What may not be said in front of everybody, and why?': 'کیا بات سب کے سامنے نہیں کہی جا سکتی، اور کیوں؟',
  'Who looks at this reason again, and when?': 'اس وجہ کو دوبارہ کون دیکھے گا، اور کب؟',
  'What can we tell the family about this part?': 'اس حصے کے بارے میں ہم خاندان کو کیا بتا سکتے ہیں؟',
  Decision: 'فیصلہ',
  'Each child on their own: views, the family’s views, the decision and its reasons.':
    'ہر بچہ الگ سے: آرا، خاندان کا نقطۂ نظر، فیصلہ اور اس کی وجوہات۔',
  'Read the question in plain words first.': 'پہلے سوال کو سادہ لفظوں میں پڑھیں۔',
  'Each professional gives a view for each child they know.':
    'ہر پیشہ ور فرد اُس ہر بچے کے لیے رائے دیتا ہے جس سے واقفیت ہے۔',
  'What does the family think? What would the child say?': 'خاندان کا کیا خیال ہے؟ بچہ کیا کہے گا؟',
  'The chair decides and says why. Whoever disagrees can have that written down.':
    'چیئرپرسن فیصلہ کرتے ہیں اور وجہ بتاتے ہیں۔ جسے اختلاف ہو، وہ اسے لکھوا سکتا ہے۔',
  'What good looks like': 'اچھے حالات کیسے ہوتے ہیں',
  'How life will be for the child when it is safe enough.': 'جب کافی حفاظت ہو تو بچے کی زندگی کیسی ہو گی۔',
  'Which worry does this answer?': 'یہ کس فکر کا جواب ہے؟',
  'What needs to happen': 'کیا ہونا چاہیے',
  'Steps that bring it about, each with a name and a day.': 'وہ قدم جن سے یہ ہو گا، ہر ایک کے ساتھ ایک نام اور ایک دن۔',
  'Who does it, how, by when? How will we know?': 'کون کرے گا، کیسے، کب تک؟ ہمیں کیسے پتہ چلے گا؟',
  'Is that person here, and do they agree?': 'کیا وہ شخص یہاں ہے، اور کیا وہ متفق ہے؟',
  'What do we do if it gets less safe?': 'اگر خطرہ بڑھ جائے تو ہم کیا کریں گے؟',
  'When we meet again, who gets which paper, and how everybody is.':
    'ہم دوبارہ کب ملیں گے، کسے کون سا کاغذ ملے گا، اور سب کا کیا حال ہے۔',
  'When does the small group meet? When is the next conference?': 'چھوٹا گروپ کب ملے گا؟ اگلی کانفرنس کب ہے؟',
  'Who gets the record, and how do you put something right in it? How do you complain?':
    'ریکارڈ کسے ملے گا، اور اس میں غلطی کیسے ٹھیک کرائی جائے؟ شکایت کیسے کی جائے؟',
  'How was this for the family? Who talks with them afterwards?':
    'خاندان کے لیے یہ کیسا رہا؟ بعد میں اُن سے کون بات کرے گا؟',
  'Is {child} being seriously harmed, or likely to be, so that {child} needs a child protection plan?':
    'کیا {child} کو سنگین نقصان ہو رہا ہے، یا ہونے کا امکان ہے، جس کی وجہ سے {child} کے لیے بچے کے تحفظ کا منصوبہ (چائلڈ پروٹیکشن پلان) ضروری ہے؟',
  'A child protection plan': 'بچے کے تحفظ کا منصوبہ (چائلڈ پروٹیکشن پلان)',
  'Help as a child in need, with a plan': 'ضرورت مند بچے (چائلڈ اِن نیڈ) کے طور پر مدد، منصوبے کے ساتھ',
  'No plan of this kind': 'اس قسم کا کوئی منصوبہ نہیں',
  Neglect: 'غفلت',
  'Physical harm': 'جسمانی نقصان',
  'Sexual harm': 'جنسی نقصان',
  'Emotional harm': 'جذباتی نقصان',
  'Children’s social care, and at least two other agencies that have worked directly with the child or the family. Health counts once.':
    'بچوں کی سوشل کیئر، اور کم از کم دو اور ادارے جنہوں نے بچے یا خاندان کے ساتھ براہِ راست کام کیا ہے۔ صحت کا شعبہ ایک بار گنا جاتا ہے۔',
  'Letter with the decision': 'فیصلے کا خط',
  'Outline of the plan to everybody who has a part in it': 'منصوبے کا خاکہ، اُن سب کو جن کا اس میں حصہ ہے',
  'First core group': 'پہلا کور گروپ',
  'The record': 'ریکارڈ',
  'Corrections to the record': 'ریکارڈ میں تصحیحات',
  'New day, when too few agencies were there': 'نیا دن، جب بہت کم ادارے موجود تھے',
  'First review conference': 'پہلی جائزہ کانفرنس',
  'Each later review, at the latest after': 'اس کے بعد ہر جائزہ، زیادہ سے زیادہ اس کے بعد',
  'Group supervision': 'گروپ سپرویژن',
  'A worker brings a question. The group hears the facts, thinks of more than one explanation, and the worker leaves with next steps.':
    'ایک ورکر سوال لاتا ہے۔ گروپ حقیقتیں سنتا ہے، ایک سے زیادہ وضاحتیں سوچتا ہے، اور ورکر اگلے قدم لے کر جاتا ہے۔',
  'What is working for this child? What has the worker done that helped?':
    'اس بچے کے لیے کیا اچھا ہے؟ ورکر نے ایسا کیا کیا جس سے مدد ملی؟',
  'What has been seen or heard, and when? What is not known?': 'کیا دیکھا یا سنا گیا، اور کب؟ کیا معلوم نہیں؟',
  'What could explain it?': 'اس کی کیا وضاحت ہو سکتی ہے؟',
  Explain: 'وضاحتیں',
  'What might be going on? Put down more than one explanation, side by side.':
    'شاید کیا ہو رہا ہے؟ ایک سے زیادہ وضاحتیں لکھیں، ساتھ ساتھ۔',
  'What might explain what we have heard? What else might?':
    'ہم نے جو سنا، شاید اس کی کیا وضاحت ہے؟ اور کیا ہو سکتی ہے؟',
  'What would we see if this one were true? What would we not see?':
    'اگر یہ درست ہو تو ہم کیا دیکھیں گے؟ کیا نہیں دیکھیں گے؟',
  'Who could find out, and how?': 'کون معلوم کر سکتا ہے، اور کیسے؟',
  'Which explanation do we like best? What speaks against it?':
    'ہمیں کون سی وضاحت سب سے زیادہ پسند ہے؟ اس کے خلاف کیا ہے؟',
  'A first idea sticks. Look for what does not fit it.':
    'پہلا خیال ذہن میں چپک جاتا ہے۔ وہ ڈھونڈیں جو اس سے میل نہیں کھاتا۔',
  'Is “hard to work with” the family’s reason, or ours? It can be fear, or fair anger.':
    '“ان کے ساتھ کام مشکل ہے”، یہ خاندان کی وجہ سے ہے یا ہماری؟ یہ خوف ہو سکتا ہے، یا جائز غصہ۔',
  'Say what was done, on which day. A label explains nothing.':
    'بتائیں کہ کیا کیا گیا، کس دن۔ کسی پر ٹھپا لگانے سے کچھ واضح نہیں ہوتا۔',
  'What would good look like for the child? And for our own work?':
    'بچے کے لیے اچھے حالات کیسے ہوں گے؟ اور ہمارے اپنے کام کے لیے؟',
  'Which next step, by whom, by when? What goes on the child’s file?':
    'اگلا کون سا قدم، کون اٹھائے گا، کب تک؟ بچے کی فائل میں کیا لکھا جائے گا؟',
  'From what you have heard, how safe is {child} this week?':
    'آپ نے جو سنا، اس کے مطابق اس ہفتے {child} کی حفاظت کیسی ہے؟',
  '{child} is very likely to be harmed this week, and nobody would know.':
    'اس ہفتے {child} کو نقصان پہنچنے کا بہت امکان ہے، اور کسی کو پتہ نہیں چلے گا۔',
  '{child} is safe at home and out, and somebody would soon know if not.':
    '{child} کی گھر میں اور باہر حفاظت ہے، اور اگر نہ ہو تو کسی کو جلد پتہ چل جائے گا۔',
  'How sure are you that we understand what is going on for {child}?':
    'آپ کو کتنا یقین ہے کہ ہم سمجھتے ہیں کہ {child} کے ساتھ کیا ہو رہا ہے؟',
  'We are guessing.': 'ہم اندازے لگا رہے ہیں۔',
  'We have seen and heard enough, from {child} too, to be sure.':
    'ہم نے کافی دیکھا اور سنا ہے، {child} سے بھی، کہ ہمیں یقین ہو۔',
  'The question': 'سوال',
  'Who does what today, and what the presenter wants from the group.':
    'آج کون کیا کرے گا، اور پیش کرنے والا گروپ سے کیا چاہتا ہے۔',
  'What is your question? What would make this hour worth it?': 'آپ کا سوال کیا ہے؟ کس چیز سے یہ گھنٹہ کام کا ہو گا؟',
  'Who presents, who asks, who listens and reflects, who notes the actions?':
    'کون پیش کرے گا، کون پوچھے گا، کون سن کر غور کرے گا، کاموں کو کون لکھے گا؟',
  'Are all names left out that are not needed?': 'کیا وہ سب نام نکال دیے گئے جن کی ضرورت نہیں؟',
  'Who speaks against what everybody thinks? Who looks with fresh eyes?':
    'جو سب سوچتے ہیں، اس کے خلاف کون بولے گا؟ نئی نظر سے کون دیکھے گا؟',
  Presenting: 'پیش کرنا',
  'The presenter tells the facts. The others listen and keep their ideas as drafts.':
    'پیش کرنے والا حقیقتیں بتاتا ہے۔ باقی سنتے ہیں اور اپنے خیال مسودوں میں رکھتے ہیں۔',
  'Facts first: seen or heard by whom, and when?': 'پہلے حقیقتیں: کس نے دیکھا یا سنا، اور کب؟',
  'What is an ordinary day like for this child?': 'اس بچے کے لیے ایک عام دن کیسا ہوتا ہے؟',
  'Others: write down what might explain it. Keep it for later.':
    'باقی لوگ: لکھیں کہ شاید اس کی کیا وضاحت ہے۔ اسے بعد کے لیے رکھیں۔',
  'How safe, and how sure are we? Everybody alone, the presenter too.':
    'کتنی حفاظت ہے، اور ہمیں کتنا یقین ہے؟ ہر کوئی اکیلے، پیش کرنے والا بھی۔',
  'How far apart are we, and why? The presenter speaks last.':
    'ہم ایک دوسرے سے کتنے دور ہیں، اور کیوں؟ پیش کرنے والا آخر میں بولتا ہے۔',
  Questions: 'سوالات',
  'Curious questions. Each answer becomes a card.': 'جاننے کے شوق سے پوچھے گئے سوال۔ ہر جواب ایک کارڈ بنتا ہے۔',
  'Choose from the question bank, or ask your own.': 'سوالوں کے ذخیرے میں سے چنیں، یا اپنا سوال پوچھیں۔',
  'Ask to find out, never to give advice in disguise.': 'جاننے کے لیے پوچھیں، سوال کے پردے میں مشورہ کبھی نہ دیں۔',
  'Reflecting group': 'غور کرنے والا گروپ',
  'The others think aloud: explanations and their rivals. The presenter listens and writes nothing.':
    'باقی لوگ بلند آواز سے سوچتے ہیں: وضاحتیں اور ان کے متبادل۔ پیش کرنے والا سنتا ہے اور کچھ نہیں لکھتا۔',
  'What else could explain it? Name at least one rival.': 'اس کی اور کیا وضاحت ہو سکتی ہے؟ کم از کم ایک متبادل بتائیں۔',
  'What would test it?': 'کس چیز سے اس کی جانچ ہو گی؟',
  'What might the child say about this idea?': 'بچہ اس خیال کے بارے میں کیا کہے گا؟',
  'The presenter responds': 'پیش کرنے والے کا جواب',
  'What rings true, and what does not.': 'کیا سچ لگتا ہے، اور کیا نہیں۔',
  'Which idea rings a bell? Which surprised you?': 'کون سا خیال دل کو لگا؟ کس پر حیرت ہوئی؟',
  'What do you see differently now?': 'اب آپ کو کیا مختلف نظر آتا ہے؟',
  'Score again. Being less sure than before can be the better result.':
    'دوبارہ سکور دیں۔ پہلے سے کم یقین ہونا بہتر نتیجہ ہو سکتا ہے۔',
  'For the child, and for our work.': 'بچے کے لیے، اور ہمارے کام کے لیے۔',
  'What would we do differently?': 'ہم کیا مختلف کریں گے؟',
  Actions: 'کام',
  'The next steps, who takes them, and what goes on the child’s file.':
    'اگلے قدم، کون اٹھائے گا، اور بچے کی فائل میں کیا لکھا جائے گا۔',
  'Which step tests an explanation?': 'کون سا قدم کسی وضاحت کو جانچتا ہے؟',
  'Which of it goes on the child’s file?': 'اس میں سے بچے کی فائل میں کیا لکھا جائے گا؟',
  Close: 'اختتام',
  'Is anything urgent? What is copied to the child’s file?':
    'کیا کوئی فوری بات ہے؟ بچے کی فائل میں کیا نقل کیا جائے گا؟',
  'Does anything have to happen today? Who makes the call?': 'کیا آج ہی کچھ ہونا ضروری ہے؟ فون کون کرے گا؟',
  'What goes on the file: decisions and reasons. What does not: our feelings.':
    'فائل میں کیا جاتا ہے: فیصلے اور وجوہات۔ کیا نہیں جاتا: ہمارے جذبات۔',
  'How are you as you leave?': 'جاتے ہوئے آپ کا کیا حال ہے؟',
  facilitator: 'سہولت کار',
  'note taker': 'نوٹس لکھنے والے',
  worker: 'ورکر',
  'colleague from another agency': 'دوسرے ادارے کے ساتھی',
  trainee: 'زیرِ تربیت',
  'Decisions and reasons on the child’s file': 'فیصلے اور وجوہات، بچے کی فائل میں',
  'We look back at the steps': 'ہم قدموں پر دوبارہ نظر ڈالتے ہیں',
  'How we think': 'ہم کیسے سوچتے ہیں',
  'What do you take for granted about this family? What do you have to show for each of these things?':
    'اس خاندان کے بارے میں آپ نے کن باتوں کو پہلے سے سچ مان لیا ہے؟ ان میں سے ہر ایک کے لیے آپ کے پاس کیا ثبوت ہے؟',
  'When did you last change your mind about them, and why?': 'ان کے بارے میں آپ کی رائے آخری بار کب بدلی، اور کیوں؟',
  'Would you have done something else if another person had told you the same?':
    'اگر یہی بات کسی اور نے بتائی ہوتی تو کیا آپ کا قدم کچھ اور ہوتا؟',
  'What other reasons could there have been, or other aims to work for?':
    'اور کیا وجوہات ہو سکتی تھیں، یا کام کے لیے اور کیا مقصد؟',
  'How did you come to choose this way?': 'آپ نے یہ طریقہ کیسے چنا؟',
  'Is there one more way to explain it?': 'کیا اس کی ایک اور وضاحت بھی ہے؟',
  'How would somebody else tell this story?': 'کوئی اور یہ کہانی کیسے سنائے گا؟',
  'Can you picture one day in this child’s life, from waking up to going to sleep?':
    'کیا آپ کے تصور میں اس بچے کی زندگی کا ایک دن آتا ہے، جاگنے سے سونے تک؟',
  'Does your first idea still make sense, now that you know more?':
    'اب جب آپ کو زیادہ معلوم ہے، کیا آپ کا پہلا خیال اب بھی ٹھیک لگتا ہے؟',
  'Is it time to change your view?': 'کیا اپنی رائے بدلنے کا وقت آ گیا ہے؟',
  'Of all the families you work with, which one worries you most? Why?':
    'آپ کے کام میں جو خاندان ہیں، اُن میں سب سے زیادہ فکر کس کی ہے؟ کیوں؟',
  'And which one worries you least? Why?': 'اور سب سے کم فکر کس کی ہے؟ کیوں؟',
  'About the child': 'بچے کے بارے میں',
  'Who has seen the child, and when?': 'بچے کو کس نے دیکھا، اور کب؟',
  'Who has seen the child alone?': 'بچے سے اکیلے میں کون ملا ہے؟',
  'Who has listened to the child? What did they say, in their own words?':
    'بچے کی بات کس نے سنی؟ اُس نے اپنے الفاظ میں کیا کہا؟',
  'Has the child been understood? How do you know?': 'کیا بچے کی بات سمجھی گئی؟ آپ کو کیسے معلوم ہے؟',
  'What might the child have felt when the door closed behind you?':
    'جب آپ کے جانے پر دروازہ بند ہوا تو بچے کو کیا محسوس ہوا ہو گا؟',
  'About ourselves': 'ہمارے اپنے بارے میں',
  'Was I ready for that visit?': 'کیا اُس ملاقات کے لیے میری تیاری تھی؟',
  'Could I have made it worse?': 'کیا میری وجہ سے بات بگڑ سکتی تھی؟',
  'Is this anger meant for me, or is it being worn out by not being heard?':
    'کیا یہ غصہ مجھ پر ہے، یا بات نہ سنے جانے کی تھکن ہے؟',
  'Is my unease bigger than the reason for it? What does it tell me about the child’s day?':
    'کیا میری بے چینی اپنی وجہ سے بڑی ہے؟ یہ مجھے بچے کے دن کے بارے میں کیا بتاتی ہے؟',
  'What was agreed? What has changed for the child?': 'کیا طے ہوا تھا؟ بچے کے لیے کیا بدلا ہے؟',
  'Against the current': 'دھارے کے خلاف',
  'Speak against it: what if we are wrong, and the opposite is true?':
    'اس کے خلاف بولیں: اگر ہم غلط ہوں اور سچ اس کے اُلٹ ہو تو؟',
  'With fresh eyes: what would strike somebody who hears this for the first time?':
    'نئی نظر سے: جو یہ پہلی بار سنے، اُسے کیا بات کھٹکے گی؟',
  'Who has been left out: a father, a grandparent, a brother or a sister?':
    'کون رہ گیا ہے: کوئی والد، دادا دادی یا نانا نانی، بھائی یا بہن؟',
  'Do the agencies pull in different directions? Does the family have to choose?':
    'کیا ادارے الگ الگ سمتوں میں کھینچتے ہیں؟ کیا خاندان کو چننا پڑتا ہے؟',
  'Levels of need': 'ضرورت کے درجے',
  'Four levels to talk about. The same sign can stand at several of them: what tells them apart is how long it has lasted, what help was tried, and how hard it is on the child. People say where they see a child, and why. Nothing is worked out here.':
    'بات کرنے کے لیے چار درجے۔ ایک ہی نشانی کئی درجوں پر ہو سکتی ہے: فرق اس سے پڑتا ہے کہ یہ کب سے ہے، کون سی مدد آزمائی گئی، اور بچے پر کتنی بھاری ہے۔ لوگ بتاتے ہیں کہ اُنہیں بچہ کہاں نظر آتا ہے، اور کیوں۔ یہاں کچھ حساب سے نہیں نکالا جاتا۔',
  'The child: growing, learning, health': 'بچہ: بڑھنا، سیکھنا، صحت',
  'Family and surroundings': 'خاندان اور ماحول',
  'Parents and carers': 'والدین اور دیکھ بھال کرنے والے',
  '1 · Everybody’s services': '1 · سب کے لیے خدمات',
  'The child’s needs are met.': 'بچے کی ضرورتیں پوری ہیں۔',
  'School, doctor, health visitor, clubs: the services that are there for everybody.':
    'سکول، ڈاکٹر، ہیلتھ وزیٹر، کلب: وہ خدمات جو سب کے لیے ہیں۔',
  'Learns, and goes to school or nursery': 'سیکھتا ہے، اور سکول یا نرسری جاتا ہے',
  'Grows and develops as expected': 'توقع کے مطابق بڑھتا ہے',
  'Mostly well, in body and mind': 'جسم اور ذہن زیادہ تر صحت مند',
  'Has friends and gets on with others': 'دوست ہیں اور دوسروں سے بنتی ہے',
  'A home that is warm and steady': 'گھر میں گرمجوشی اور ٹھہراؤ',
  'Family and neighbours who help': 'خاندان اور پڑوسی جو مدد کرتے ہیں',
  'Love, rules and limits that fit the child’s age': 'پیار، اصول اور حدیں جو بچے کی عمر کے مطابق ہوں',
  'Looks after health and sees that the child is somewhere safe': 'صحت کا خیال، اور یہ دھیان کہ بچہ محفوظ جگہ پر ہو',
  '2 · Early help': '2 · جلد مدد',
  'First signs. Help has not been tried yet.': 'پہلی نشانیاں۔ مدد ابھی آزمائی نہیں گئی۔',
  'One service, or a pointer to where help is.': 'ایک ادارہ، یا یہ بتانا کہ مدد کہاں ہے۔',
  'Days missed at school; sent home now and then': 'سکول کے دن چھوٹنا؛ کبھی کبھار گھر بھیجا جانا',
  'Speech or learning begins to fall behind': 'بولنا یا سیکھنا پیچھے رہنے لگے',
  'Checks and appointments missed': 'معائنے اور ملاقاتیں چھوٹنا',
  'First signs of drink, drugs or trouble with the law': 'شراب، منشیات یا قانون سے الجھنے کی پہلی نشانیاں',
  'Low mood': 'اداسی',
  'A child who looks after somebody': 'بچہ جو کسی کی دیکھ بھال کرتا ہے',
  Bullying: 'تنگ کیا جانا (بُلیئنگ)',
  'A home that is crowded or hard to keep': 'گھر تنگ ہے یا رکھنا مشکل ہے',
  'Too little money': 'پیسے بہت کم',
  'Perhaps violence between the grown-ups': 'شاید بڑوں کے درمیان تشدد',
  'Care or watching over that comes and goes': 'دیکھ بھال یا نگرانی جو کبھی ہو کبھی نہ ہو',
  'A parent’s own childhood gets in the way': 'ماں یا باپ کا اپنا بچپن آڑے آتا ہے',
  '3 · Targeted early help': '3 · مخصوص جلد مدد',
  'In spite of help at level 2 it goes on.': 'درجہ 2 کی مدد کے باوجود یہ جاری ہے۔',
  'Several services together, with one person who keeps them together.':
    'کئی ادارے مل کر، اور ایک شخص جو انہیں جوڑے رکھے۔',
  'Often or long away from school; shut out of it for good':
    'اکثر یا لمبے عرصے تک سکول سے دور؛ سکول سے ہمیشہ کے لیے نکالا گیا',
  'Does not reach what others of that age reach': 'وہاں تک نہیں پہنچتا جہاں اُس عمر کے دوسرے پہنچتے ہیں',
  'Appointments missed again and again': 'ملاقاتیں بار بار چھوٹنا',
  'A teenager who is pregnant': 'نو عمر لڑکی جو حاملہ ہے',
  'Takes risks; breaks the law': 'خطرے مول لیتا ہے؛ قانون توڑتا ہے',
  'The home may be lost': 'گھر چھن جانے کا ڈر',
  'Violence in the family': 'خاندان میں تشدد',
  'Many moves': 'بار بار گھر بدلنا',
  'A parent’s illness, disability, drink or drugs get in the way of care':
    'ماں یا باپ کی بیماری، معذوری، شراب یا منشیات دیکھ بھال میں آڑے آتی ہیں',
  '4 · Children’s social care': '4 · بچوں کی سوشل کیئر',
  'It lasts, goes on in spite of all help, or is severe.': 'یہ عرصے سے ہے، ہر مدد کے باوجود جاری ہے، یا شدید ہے۔',
  'A social worker, who supports, protects and gives strength.': 'ایک سوشل ورکر، جو سہارا، تحفظ اور ہمت دے۔',
  'May have to live away from home': 'شاید گھر سے دور رہنا پڑے',
  'Complex disability or illness of the mind': 'پیچیدہ معذوری یا ذہنی بیماری',
  'Does not grow, and no illness explains it': 'بڑھتا نہیں، اور کوئی بیماری اس کی وجہ نہیں',
  'Harmed sexually, or used by others': 'جنسی نقصان پہنچایا گیا، یا دوسروں نے استعمال کیا',
  'Goes missing': 'غائب ہو جاتا ہے',
  'In this country alone': 'اس ملک میں اکیلا',
  'Somebody has reason to think the child is abused or neglected':
    'کسی کے پاس یہ سمجھنے کی وجہ ہے کہ بچے کے ساتھ زیادتی یا غفلت ہو رہی ہے',
  'No home': 'گھر نہیں',
  'Forced marriage, violence for the sake of “honour”, or cutting':
    'زبردستی کی شادی، “عزت” کے نام پر تشدد، یا لڑکیوں کا ختنہ (ایف جی ایم)',
  'The child may have to leave this care': 'شاید بچے کو یہ دیکھ بھال چھوڑنی پڑے',
  'Is still not watched over': 'اب بھی نگرانی نہیں ہوتی',
  'Agrees to everything, and for the child nothing changes': 'ہر بات مان لیتے ہیں، اور بچے کے لیے کچھ نہیں بدلتا',
  'The child lives with people who are not close family, by private arrangement':
    'بچہ نجی بندوبست سے ایسے لوگوں کے ساتھ رہتا ہے جو قریبی رشتہ دار نہیں',
  'What do these cards tell us together?': 'یہ کارڈ مل کر ہمیں کیا بتاتے ہیں؟',
  'What weighs on the child, and what holds against it? Write your own thinking; your name stands with it.':
    'بچے پر کیا بوجھ ہے، اور کیا اُسے سنبھالتا ہے؟ اپنی سوچ لکھیں؛ ساتھ آپ کا نام ہوتا ہے۔',
  'How worried does that make me, and why?': 'اس سے مجھے کتنی فکر ہوتی ہے، اور کیوں؟',
  'In words, not in numbers. What would make you more worried, what less?':
    'لفظوں میں، نمبروں میں نہیں۔ کس چیز سے آپ کی فکر بڑھے گی، کس سے کم ہو گی؟',
  'What kind of help does this ask for?': 'اس کے لیے کس قسم کی مدد چاہیے؟',
  'Which help fits this child now? What has been tried, and what came of it?':
    'اب کون سی مدد اس بچے کے لیے مناسب ہے؟ کیا آزمایا گیا، اور اس سے کیا ہوا؟',
  'What must we find out first?': 'ہمیں پہلے کیا معلوم کرنا چاہیے؟',
  'What would change this analysis if we knew it?': 'اگر ہمیں معلوم ہو جائے تو کس چیز سے یہ تجزیہ بدلے گا؟',
  'Three columns with a scale': 'تین کالم اور ایک پیمانہ',
  'What we are worried about, what works, and what needs to happen, side by side, with a scale below. Short and plain: for a small meeting, a home visit or a core group.':
    'ہمیں کس کی فکر ہے، کیا اچھا ہے، اور کیا ہونا چاہیے، ساتھ ساتھ، نیچے ایک پیمانے کے ساتھ۔ مختصر اور سادہ: چھوٹی میٹنگ، گھر پر ملاقات یا کور گروپ کے لیے۔',
  'What has happened? What could happen? What makes it harder?':
    'کیا ہوا ہے؟ کیا ہو سکتا ہے؟ کیا چیز اسے مشکل بناتی ہے؟',
  'What must we see to be less worried? Which step is next, by whom, by when?':
    'فکر کم ہونے کے لیے ہمیں کیا نظر آنا چاہیے؟ اگلا قدم کون سا، کون اٹھائے گا، کب تک؟',
  Goal: 'مقصد',
  'what we must see': 'ہمیں کیا نظر آنا چاہیے',
  'What would we see people do, and for how long?': 'ہم لوگوں کو کیا کرتے دیکھیں گے، اور کب تک؟',
  'Next step': 'اگلا قدم',
  'Who is here, and what this is for.': 'کون موجود ہے، اور یہ کس لیے ہے۔',
  'What has changed since we met.': 'پچھلی ملاقات سے اب تک کیا بدلا ہے۔',
  'Which worry has changed? What was done?': 'کون سی فکر بدلی ہے؟ کیا کیا گیا؟',
  'The child and the family speak first.': 'بچہ اور خاندان پہلے بات کرتے ہیں۔',
  'What did the child say?': 'بچے نے کیا کہا؟',
  'What has happened, what may happen, what makes it harder.': 'کیا ہوا ہے، کیا ہو سکتا ہے، کیا چیز اسے مشکل بناتی ہے۔',
  'What keeps the child safe, and what goes well.': 'کیا چیز بچے کو محفوظ رکھتی ہے، اور کیا اچھا چل رہا ہے۔',
  'Has it protected the child from a worry? How many times?': 'کیا اس نے بچے کو کسی فکر سے بچایا ہے؟ کتنی بار؟',
  'Everybody scores alone.': 'ہر کوئی اکیلے سکور دیتا ہے۔',
  'All scores open at once. Then everybody says why.': 'سب سکور ایک ساتھ کھلتے ہیں۔ پھر ہر کوئی وجہ بتاتا ہے۔',
  'Goals first, then the next steps.': 'پہلے مقصد، پھر اگلے قدم۔',
  'Who does it, by when?': 'کون کرے گا، کب تک؟',
  'When we look at it again, and how everybody is.': 'ہم اسے دوبارہ کب دیکھیں گے، اور سب کا کیا حال ہے۔',
  'When do we meet again? Who tells the child?': 'ہم دوبارہ کب ملیں گے؟ بچے کو کون بتائے گا؟',
  'We look at it again': 'ہم اسے دوبارہ دیکھیں گے',
  'Resilience and vulnerability, adversity and protection': 'سنبھلنے کی طاقت اور نازک پہلو، سختی اور تحفظ',
  'Two lines that cross. Upright: what is strong and what is easy to hurt inside people. Across: what is against them and what protects them. Four lists stand at the ends; people say in words which quarter feels true.':
    'دو لکیریں جو ایک دوسرے کو کاٹتی ہیں۔ اوپر سے نیچے: لوگوں کے اندر کیا مضبوط ہے اور کیا آسانی سے دکھ سکتا ہے۔ ایک طرف سے دوسری طرف: کیا چیز ان کے خلاف ہے اور کیا انہیں بچاتی ہے۔ سروں پر چار فہرستیں ہیں؛ لوگ لفظوں میں بتاتے ہیں کہ کون سا چوتھائی حصہ سچ لگتا ہے۔',
  'What is strong in the child and the parents?': 'بچے اور والدین میں کیا مضبوط ہے؟',
  Resilience: 'سنبھلنے کی طاقت',
  'What inside the child or the parent helps them through? And what have we provided for it?':
    'بچے یا والدین کے اندر کیا چیز انہیں پار لگاتی ہے؟ اور ہم نے اس کے لیے کیا مہیا کیا ہے؟',
  'What have we, the services, provided?': 'ہم اداروں نے کیا مہیا کیا ہے؟',
  'The child: feels held by somebody; has one grown-up who answers; thinks well of themselves; gets on with people.':
    'بچہ: کسی کا سہارا محسوس کرتا ہے؛ ایک بڑا ہے جو جواب دیتا ہے؛ اپنے بارے میں اچھا سوچتا ہے؛ لوگوں سے بنتی ہے۔',
  'The child: has friends outside the family; is liked by others of their age; learns and achieves; has something they love and are good at.':
    'بچہ: خاندان سے باہر دوست ہیں؛ ہم عمر پسند کرتے ہیں؛ سیکھتا اور کامیاب ہوتا ہے؛ کوئی چیز ہے جو پسند ہے اور جس میں اچھا ہے۔',
  'The child: is brought up kindly; knows what comes next at home.':
    'بچہ: نرمی سے پالا جاتا ہے؛ جانتا ہے کہ گھر میں آگے کیا ہو گا۔',
  'The parent: can adapt; can solve problems; has enough to live on; is healthy; has what everybody needs.':
    'والدین: خود کو ڈھال سکتے ہیں؛ مسئلے حل کر سکتے ہیں؛ گزارے کو کافی ہے؛ صحت مند ہیں؛ جو ہر کسی کو چاہیے وہ اُن کے پاس ہے۔',
  'The parent: belongs somewhere; can hope; answers for what they do; is loved; feels that they can decide something.':
    'والدین: کہیں کے ہیں، اپنائیت ہے؛ امید رکھ سکتے ہیں؛ اپنے کیے کی ذمہ داری لیتے ہیں؛ اُنہیں پیار ملتا ہے؛ محسوس کرتے ہیں کہ کچھ فیصلہ کر سکتے ہیں۔',
  'The parent: has good times; is at ease with themselves; wants to get somewhere; has people who stand by them; knows who they are.':
    'والدین: خوشی کے وقت ہیں؛ اپنے آپ سے مطمئن ہیں؛ کہیں پہنچنا چاہتے ہیں؛ ساتھ دینے والے لوگ ہیں؛ جانتے ہیں کہ وہ کون ہیں۔',
  'Is this strength, or managing alone because nobody came? Ask them.':
    'کیا یہ مضبوطی ہے، یا اکیلے گزارا کرنا کیونکہ کوئی نہیں آیا؟ اُن سے پوچھیں۔',
  'Resilience is not only inside: what did services give, and what did they not give?':
    'سنبھلنے کی طاقت صرف اندر نہیں ہوتی: اداروں نے کیا دیا، اور کیا نہیں دیا؟',
  'In the child': 'بچے میں',
  'What shows it? And what have we provided for it?': 'یہ کس چیز سے نظر آتا ہے؟ اور ہم نے اس کے لیے کیا مہیا کیا ہے؟',
  'In the parent': 'ماں یا باپ میں',
  'What is against them?': 'کیا چیز اُن کے خلاف ہے؟',
  Adversity: 'سختی',
  'Which hard things have come at the child and the family from outside?':
    'باہر سے بچے اور خاندان پر کون سی مشکلیں آئی ہیں؟',
  'To a person: something that turned life over; illness or loss; harm by words, hands, sexually, or to feelings; neglect; war; living in care; prison.':
    'کسی شخص پر: کوئی بات جس نے زندگی اُلٹ دی؛ بیماری یا کسی کو کھو دینا؛ لفظوں، ہاتھوں، جنسی طور پر یا جذبات کو نقصان؛ غفلت؛ جنگ؛ کیئر میں رہنا؛ جیل۔',
  'In the family: too little money; seeing violence between the grown-ups; a separation; a carer’s illness of the mind; a carer’s addiction; a carer in prison.':
    'خاندان میں: پیسے بہت کم؛ بڑوں کے درمیان تشدد دیکھنا؛ علیحدگی؛ دیکھ بھال کرنے والے کی ذہنی بیماری؛ دیکھ بھال کرنے والے کی لت؛ دیکھ بھال کرنے والا جیل میں۔',
  'In the place: violence seen outside; a hard neighbourhood; being treated as less; bullying.':
    'جگہ میں: باہر تشدد دیکھنا؛ سخت علاقہ؛ کمتر سمجھا جانا؛ تنگ کیا جانا (بُلیئنگ)۔',
  'Hard things happen to people. Who did it, and who had no choice?':
    'مشکلیں لوگوں پر آتی ہیں۔ یہ کس نے کیا، اور کس کے پاس کوئی اختیار نہیں تھا؟',
  'To a person': 'کسی شخص پر',
  'When was it? Is it still going on?': 'یہ کب تھا؟ کیا یہ اب بھی جاری ہے؟',
  'In the family': 'خاندان میں',
  'In the place they live': 'جہاں وہ رہتے ہیں',
  'What is around them that protects?': 'اُن کے آس پاس کیا ہے جو بچاتا ہے؟',
  Protection: 'تحفظ',
  'Who and what around the child and the family helps and protects?':
    'بچے اور خاندان کے آس پاس کون اور کیا مدد کرتا اور بچاتا ہے؟',
  'Clinics and injections are kept; help from health and social services comes regularly, day care too; there is a safe place to go to from violence.':
    'کلینک اور ٹیکوں پر جاتے ہیں؛ صحت اور سماجی اداروں سے مدد باقاعدگی سے آتی ہے، دن کی دیکھ بھال بھی؛ تشدد سے بچ کر جانے کی محفوظ جگہ ہے۔',
  'Another grown-up cares; wider family and places nearby help; there is enough money and a decent home.':
    'کوئی اور بڑا خیال رکھتا ہے؛ رشتہ دار اور قریب کی جگہیں مدد کرتی ہیں؛ پیسے کافی ہیں اور گھر ٹھیک ہے۔',
  'A parent accepts that it is hard, and takes help; knows how to bring up a child.':
    'ماں یا باپ مانتے ہیں کہ یہ مشکل ہے، اور مدد لیتے ہیں؛ بچے کو پالنا جانتے ہیں۔',
  'The child is watched over, held, given warmth and attention in the first year; shares what the family believes in; knows the rules; there is time for each child.':
    'پہلے سال میں بچے کی نگرانی ہوتی ہے، گود، گرمجوشی اور توجہ ملتی ہے؛ خاندان کے عقیدے میں شریک ہے؛ اصول جانتا ہے؛ ہر بچے کے لیے وقت ہے۔',
  'Is it there now, or was it offered once?': 'کیا یہ اب موجود ہے، یا کبھی پیش کیا گیا تھا؟',
  'Who does the work of it? For how long can they?': 'اس کا کام کون کرتا ہے؟ وہ کب تک کر سکتے ہیں؟',
  'Family and friends': 'خاندان اور دوست',
  'How often? Since when? Has it protected the child?': 'کتنی بار؟ کب سے؟ کیا اس نے بچے کو بچایا ہے؟',
  'The place they live': 'جہاں وہ رہتے ہیں',
  Services: 'ادارے',
  'What exactly is provided, how often, and does it reach the child?':
    'ٹھیک کیا مہیا کیا جاتا ہے، کتنی بار، اور کیا یہ بچے تک پہنچتا ہے؟',
  'What makes the child or the parents easy to hurt?': 'بچے یا والدین کو کس بات سے آسانی سے دکھ پہنچ سکتا ہے؟',
  Vulnerability: 'نازک پہلو',
  'What inside the child, the parent, or between them makes hard things harder?':
    'بچے، ماں یا باپ کے اندر، یا اُن کے درمیان کیا ہے جو مشکلوں کو اور مشکل بناتا ہے؟',
  'The child: is behind in growing or speaking; needs help with mood, learning or behaviour; was born early, or parted early; came into the world with withdrawal.':
    'بچہ: بڑھنے یا بولنے میں پیچھے ہے؛ مزاج، سیکھنے یا رویے میں مدد چاہیے؛ وقت سے پہلے پیدا ہوا، یا جلد جدا ہوا؛ پیدائش پر نشے کے چھوٹنے کی تکلیف تھی۔',
  'The child: is hard to comfort; has trouble with feeding or the toilet; is afraid of a carer; is ill; has a temperament that asks a lot.':
    'بچہ: چپ کرانا مشکل ہے؛ کھانے یا ٹوائلٹ میں مشکل ہے؛ دیکھ بھال کرنے والے سے ڈرتا ہے؛ بیمار ہے؛ ایسی طبیعت ہے جو بہت کچھ مانگتی ہے۔',
  'The parent: finds it hard to see what a child needs, to think well of themselves, to say what they mean, to keep a household.':
    'والدین: یہ دیکھنا مشکل لگتا ہے کہ بچے کو کیا چاہیے، اپنے بارے میں اچھا سوچنا، اپنی بات کہنا، گھر چلانا۔',
  'The parent: finds it hard to wait, or to calm down; has been violent; sees only one way; gives in to a partner; is ill; partners have changed often.':
    'والدین: انتظار کرنا یا غصہ ٹھنڈا کرنا مشکل لگتا ہے؛ تشدد کیا ہے؛ ایک ہی راستہ نظر آتا ہے؛ ساتھی کے آگے جھک جاتے ہیں؛ بیمار ہیں؛ ساتھی اکثر بدلے ہیں۔',
  'Between them: little feeling for the child; own needs first; little interest; the child seen as difficult, or called names.':
    'ان کے درمیان: بچے کے لیے کم احساس؛ اپنی ضرورتیں پہلے؛ کم دلچسپی؛ بچے کو مشکل سمجھنا، یا بُرے نام دینا۔',
  'Between them: too much is expected; does not or cannot answer the child; the bond is unsure.':
    'ان کے درمیان: بہت زیادہ توقع؛ بچے کو جواب نہیں دیتے یا نہیں دے سکتے؛ رشتہ غیر یقینی ہے۔',
  'Around them: strain in the family; few people near; many moves; a home that is not safe; where the child sleeps.':
    'اُن کے آس پاس: خاندان میں کھچاؤ؛ قریب کم لوگ؛ بار بار گھر بدلنا؛ گھر جو محفوظ نہیں؛ بچہ کہاں سوتا ہے۔',
  'Around them: what weighs on feelings; quarrels after a separation; drink or drugs in the family; “honour”; visitors nobody knows.':
    'اُن کے آس پاس: جو جذبات پر بھاری ہے؛ علیحدگی کے بعد جھگڑے؛ خاندان میں شراب یا منشیات؛ “عزت”؛ ایسے مہمان جنہیں کوئی نہیں جانتا۔',
  'Say what was seen, not what somebody is.': 'بتائیں کہ کیا دیکھا گیا، یہ نہیں کہ کوئی کیسا ہے۔',
  'A list of troubles is not an explanation, and it is never added up.':
    'مشکلوں کی فہرست وضاحت نہیں ہوتی، اور اسے کبھی جمع نہیں کیا جاتا۔',
  'What was seen, when, by whom?': 'کیا دیکھا گیا، کب، کس نے؟',
  'Between parent and child': 'والدین اور بچے کے درمیان',
  'Around them': 'اُن کے آس پاس',
  'Which of the four feels true, and why?': 'چاروں میں سے کون سا سچ لگتا ہے، اور کیوں؟',
  'Feels true': 'سچ لگتا ہے',
  'Each person says it in words for each child. What links all four sides here? Nothing is worked out from the lists.':
    'ہر شخص ہر بچے کے لیے لفظوں میں بتاتا ہے۔ یہاں چاروں رُخوں کو کیا جوڑتا ہے؟ فہرستوں سے کچھ حساب نہیں نکالا جاتا۔',
  'Which side weighs most today? What would tip it?': 'آج کون سا رُخ سب سے بھاری ہے؟ یہ کس چیز سے بدلے گا؟',
  'How do the four sides hang together for this child?': 'اس بچے کے لیے چاروں رُخ آپس میں کیسے جڑتے ہیں؟',
  'Where would the child put themselves?': 'بچہ خود اپنے آپ کو کہاں رکھے گا؟',
  'Did you decide before you read the lists? What would change your mind?':
    'کیا آپ نے فہرستیں پڑھنے سے پہلے ہی طے کر لیا تھا؟ آپ کی رائے کس چیز سے بدلے گی؟',
  'How does what is strong here make the hard things lighter?': 'جو یہاں مضبوط ہے، وہ مشکلوں کو کیسے ہلکا کرتا ہے؟',
  'How does what protects them help them grow strong?': 'جو انہیں بچاتا ہے، وہ انہیں مضبوط ہونے میں کیسے مدد دیتا ہے؟',
  'How do the hard things make them easier to hurt?': 'مشکلوں کی وجہ سے اُنہیں دکھ پہنچنا کیسے آسان ہو جاتا ہے؟',
  'Where protection is missing, how much easier to hurt does that make them?':
    'جہاں تحفظ نہیں، وہاں اُنہیں دکھ پہنچنا کتنا آسان ہو جاتا ہے؟',
  'And where protection is there, which weak spot does it answer?': 'اور جہاں تحفظ ہے، وہ کس کمزور جگہ کا جواب ہے؟',
  'Strong, with much against them': 'مضبوط، مگر بہت کچھ خلاف',
  'Strong, and protected': 'مضبوط، اور تحفظ کے ساتھ',
  'Easy to hurt, with much against them': 'نازک، اور بہت کچھ خلاف',
  'Easy to hurt, and protected': 'نازک، مگر تحفظ کے ساتھ',
  'Who is here, and what we want to understand.': 'کون موجود ہے، اور ہم کیا سمجھنا چاہتے ہیں۔',
  'Which child are we thinking about? Each child has their own picture.':
    'ہم کس بچے کے بارے میں سوچ رہے ہیں؟ ہر بچے کی اپنی تصویر ہے۔',
  'Inside people': 'لوگوں کے اندر',
  'What is strong, and what is easy to hurt.': 'کیا مضبوط ہے، اور کیا نازک ہے۔',
  'What was seen? By whom, when?': 'کیا دیکھا گیا؟ کس نے، کب؟',
  'Around people': 'لوگوں کے آس پاس',
  'What is against them, and what protects them.': 'کیا اُن کے خلاف ہے، اور کیا اُنہیں بچاتا ہے۔',
  'Is it there now? How often?': 'کیا یہ اب موجود ہے؟ کتنی بار؟',
  'How they meet': 'یہ کیسے ملتے ہیں',
  'Where two sides meet, what does one do to the other?': 'جہاں دو رُخ ملتے ہیں، وہاں ایک دوسرے کے ساتھ کیا کرتا ہے؟',
  'Read the questions on the edges. Each answer is a card.': 'کناروں پر لکھے سوال پڑھیں۔ ہر جواب ایک کارڈ ہے۔',
  'Which feels true': 'کون سا سچ لگتا ہے',
  'Everybody says in words which quarter feels true, and why.':
    'ہر کوئی لفظوں میں بتاتا ہے کہ کون سا چوتھائی حصہ سچ لگتا ہے، اور کیوں۔',
  'No dot is put anywhere. Your words count.': 'کہیں کوئی نقطہ نہیں لگایا جاتا۔ آپ کے الفاظ ہی اہم ہیں۔',
  'Which help fits this picture.': 'کون سی مدد اس تصویر کے لیے مناسب ہے۔',
  'What could become stronger? What could protect more?': 'کیا اور مضبوط ہو سکتا ہے؟ کیا اور تحفظ دے سکتا ہے؟',
  'What do we, the services, have to provide?': 'ہم اداروں کو کیا مہیا کرنا ہے؟',
  'When we look at it again.': 'ہم اسے دوبارہ کب دیکھیں گے۔',
  'When do we look at this picture again?': 'ہم اس تصویر کو دوبارہ کب دیکھیں گے؟',
  'We look at the picture again': 'ہم تصویر کو دوبارہ دیکھیں گے',
  'What is good?': 'کیا اچھا ہے؟',
  'People, places, things you like.': 'لوگ، جگہیں اور چیزیں جو آپ کو پسند ہیں۔',
  'What worries you?': 'آپ کو کس بات کی فکر ہے؟',
  Worries: 'فکریں',
  'Big or small.': 'بڑی ہوں یا چھوٹی۔',
  'What do you wish?': 'آپ کی کیا خواہش ہے؟',
  Wishes: 'خواہشیں',
  'If you could choose.': 'اگر چننا آپ کے ہاتھ میں ہوتا۔',
}
