/** The words of the templates that ship: the English sentence, and how it is said in Polish. */
export const templateWords = {
  'Family network plan': 'Plan rodziny i bliskich',
  'The family and its friends make their own plan for the child. The professionals say what they know and what must be true; then the family has time alone.':
    'Rodzina i bliscy robią własny plan dla dziecka. Specjaliści mówią, co wiedzą i co musi być spełnione; potem rodzina ma czas tylko dla siebie.',
  'What is working well?': 'Co działa dobrze?',
  Well: 'Działa',
  'What goes well in your family? Who helps? What does the child love?':
    'Co się udaje w Waszej rodzinie? Kto pomaga? Co dziecko uwielbia?',
  'What keeps the child safe now?': 'Co daje dziecku bezpieczeństwo teraz?',
  'Who makes sure the child is fed, warm, rested and well, and how?':
    'Kto dba o to, by dziecko było najedzone, ogrzane, wypoczęte i zdrowe, i w jaki sposób?',
  'What do the parents do well?': 'Co rodzice robią dobrze?',
  'Who comes first when things get busy: how can we tell?':
    'Kto jest na pierwszym miejscu, gdy dużo się dzieje: po czym to widać?',
  'Who else helps, and what do they do?': 'Kto jeszcze pomaga i co robi?',
  'What matters to the child? What are they proud of?': 'Co jest ważne dla dziecka? Z czego jest dumne?',
  'When was it better? What was different then?': 'Kiedy było lepiej? Co było wtedy inaczej?',
  'Are we hoping, or have we seen it? How many times, and since when?':
    'Czy mamy nadzieję, czy to widzieliśmy? Ile razy i od kiedy?',
  'Somebody agrees with us: what has changed for the child?': 'Ktoś się z nami zgadza: co się zmieniło dla dziecka?',
  'Is this young person coping, or managing alone because nobody came? Have we asked them?':
    'Czy ten młody człowiek sobie radzi, czy radzi sobie sam, bo nikt nie przyszedł? Czy o to zapytano?',
  'The child has a disability: are we seeing the child first?':
    'Dziecko ma niepełnosprawność: czy widzimy najpierw dziecko?',
  'Do small gains hide a long story?': 'Czy drobne postępy nie zakrywają długiej historii?',
  Safety: 'Bezpieczeństwo',
  'done, and shown over time': 'robione i widoczne od dłuższego czasu',
  'Which worry? How many times? Since when?': 'O którą obawę chodzi? Ile razy? Od kiedy?',
  Strength: 'Mocna strona',
  'may grow into safety': 'może stać się bezpieczeństwem',
  'Has it protected the child from this worry?': 'Czy chroniło to dziecko przed tą obawą?',
  'What are we worried about?': 'Jakie mamy obawy?',
  Worried: 'Obawy',
  'What has happened? What could happen? Say it in plain words.':
    'Co się stało? Co może się stać? Powiedz prostymi słowami.',
  'What has happened? Who saw it, and when?': 'Co się stało? Kto to widział i kiedy?',
  'What did it do to the child?': 'Jak to wpłynęło na dziecko?',
  'What could happen if nothing changes?': 'Co może się stać, jeśli nic się nie zmieni?',
  'How often is it? How long does it last? What is it like on a usual day, at its worst, at its best? When was the last time?':
    'Jak często to bywa? Jak długo trwa? Jak jest w zwykły dzień, w najgorszy, w najlepszy? Kiedy było ostatni raz?',
  'What sets it off? What keeps it going? Who or what calms it?':
    'Co to wywołuje? Co to podtrzymuje? Kto lub co to uspokaja?',
  'Does it make another worry bigger?': 'Czy przez to inna obawa rośnie?',
  'What makes it harder to help, without being harm itself?': 'Co utrudnia pomoc, choć samo nie jest krzywdą?',
  'What do we not know yet?': 'Czego jeszcze nie wiemy?',
  'Are several troubles of the grown-ups here at once: drink or drugs, violence, illness of the mind?':
    'Czy jest tu naraz kilka kłopotów dorosłych: alkohol lub narkotyki, przemoc, choroba psychiczna?',
  'Have the grown-ups’ troubles crowded out the child?': 'Czy kłopoty dorosłych przesłoniły dziecko?',
  'Did somebody stop trying because the family was hard to reach?':
    'Czy ktoś przestał próbować, bo trudno było dotrzeć do rodziny?',
  'Is our view of this person fixed? Of the father, say? What would change it?':
    'Czy nasz obraz tej osoby jest z góry ustalony? Na przykład ojca? Co by go zmieniło?',
  'Where does this come from? Has anybody checked it?': 'Skąd to pochodzi? Czy ktoś to sprawdził?',
  'Who is missing from this picture: a partner, a grandparent, a brother or sister?':
    'Kogo brakuje w tym obrazie: partnera, dziadków, brata lub siostry?',
  'Name who did the harm. Do not hold a person who was hurt to account for it.':
    'Nazwij, kto wyrządził krzywdę. Nie obciążaj odpowiedzialnością osoby, której ją wyrządzono.',
  Harm: 'Krzywda',
  'has happened': 'już się stała',
  'Has this happened? When?': 'Czy to się stało? Kiedy?',
  Risk: 'Ryzyko',
  'may happen': 'może się stać',
  'Is this about the future?': 'Czy chodzi o przyszłość?',
  'Makes it harder': 'Utrudnia',
  'is not harm itself': 'samo nie jest krzywdą',
  'Does this hurt the child, or make it harder to help?': 'Czy to krzywdzi dziecko, czy utrudnia pomoc?',
  'Not known yet': 'Jeszcze nie wiadomo',
  'to be found out': 'do ustalenia',
  'Do we actually know?': 'Czy naprawdę to wiemy?',
  'What must be true, whatever the plan says?': 'Co musi być spełnione, niezależnie od planu?',
  'Bottom line': 'Warunki',
  'What must always be so for the child to be safe? The family decides how.':
    'Co zawsze musi być, aby dziecko było bezpieczne? Jak, decyduje rodzina.',
  'What must always be so?': 'Co musi być zawsze?',
  'What must never happen?': 'Co nie może się stać nigdy?',
  'Why? Which worry is it about?': 'Dlaczego? O którą obawę chodzi?',
  'Who says so, and who can change it?': 'Kto tak mówi i kto może to zmienić?',
  'Is it about the child’s safety, or about how we like things done?':
    'Czy chodzi o bezpieczeństwo dziecka, czy o to, jak my lubimy, żeby było?',
  'Does it leave the “how” to the family?': 'Czy zostawia to rodzinie „jak”?',
  'What will good look like?': 'Jak będzie, gdy będzie dobrze?',
  Good: 'Dobrze',
  'How will life be for the child when the plan works?': 'Jakie będzie życie dziecka, gdy plan zadziała?',
  'What will an ordinary day be like for the child?': 'Jaki będzie zwykły dzień dziecka?',
  'What keeps the child safe then?': 'Co daje wtedy dziecku bezpieczeństwo?',
  'Who helps, and how?': 'Kto pomaga i jak?',
  'What part does the child have in it?': 'Jaki udział ma w tym dziecko?',
  'Is it within reach for this family: their health, what they can do, their culture and faith?':
    'Czy to jest w zasięgu tej rodziny: jej zdrowia, tego, co potrafi, jej kultury i wiary?',
  'How will the child know that it is better?': 'Po czym dziecko pozna, że jest lepiej?',
  'Is this realistic, or a wish?': 'Czy to realne, czy to życzenie?',
  'Are we settling for care that is not good enough?': 'Czy nie godzimy się na opiekę, która nie jest dość dobra?',
  'Has anybody asked a hard question about this, kindly?': 'Czy ktoś życzliwie zadał tu trudne pytanie?',
  Outcome: 'Rezultat',
  'how life will be': 'jak będzie wyglądać życie',
  'Would the child notice?': 'Czy dziecko to zauważy?',
  'What needs to happen?': 'Co trzeba zrobić?',
  Needs: 'Do zrobienia',
  'Who does what, and when? What if it goes wrong?': 'Kto co robi i kiedy? A jeśli się nie uda?',
  'What is the step? Who takes it, how, and by when?': 'Jaki to krok? Kto go robi, jak i do kiedy?',
  'What part do the child and the parents have in it?': 'Jaki udział mają w tym dziecko i rodzice?',
  'How will we keep an eye on safety meanwhile?': 'Jak będziemy w tym czasie pilnować bezpieczeństwa?',
  'What happens if it does not get safer?': 'Co będzie, jeśli nie zrobi się bezpieczniej?',
  'What will show that the plan works?': 'Po czym będzie widać, że plan działa?',
  'Who tells the child?': 'Kto powie dziecku?',
  'Is this the same step as last time? Did it help?': 'Czy to ten sam krok co ostatnio? Czy pomógł?',
  'Are there so many tasks that nobody can do them all?':
    'Czy zadań nie jest tyle, że nikt nie zdoła zrobić wszystkich?',
  'Is it a neat task that changes nothing for the child?': 'Czy to zgrabne zadanie, które nic nie zmienia dla dziecka?',
  Action: 'Działanie',
  'a step': 'krok',
  'Who, what, by when?': 'Kto, co, do kiedy?',
  'How close is {child}’s family to the goal of this plan?':
    'Jak blisko celu tego planu jest rodzina dziecka ({child})?',
  'Nothing of it is there yet.': 'Nie ma jeszcze nic z tego.',
  'It is how {child} lives now, on good days and bad, and others can see it too.':
    'Tak teraz żyje {child}, w dobre dni i w złe, i widzą to też inni.',
  'How sure are you that a plan of the family will keep {child} safe and well?':
    'Na ile masz pewność, że plan rodziny da dziecku ({child}) bezpieczeństwo i dobre życie?',
  'I do not believe in it at all.': 'Nie wierzę w to wcale.',
  'I am sure: I know who does what, also on a bad day.': 'Mam pewność: wiem, kto co robi, także w zły dzień.',
  'How is it for you at home at the moment?': 'Jak Ci jest teraz w domu?',
  'Very hard': 'Bardzo trudno',
  Hard: 'Trudno',
  'In between': 'Pośrodku',
  'Very good': 'Bardzo dobrze',
  Welcome: 'Powitanie',
  'Everybody is here, can hear, and knows how to get a break.': 'Wszyscy są, słyszą i wiedzą, jak poprosić o przerwę.',
  'Who is in the room with you?': 'Kto jest z Tobą w pokoju?',
  'Who joins by phone, and who writes for them?': 'Kto jest przez telefon i kto za te osoby pisze?',
  'How to ask for a break.': 'Jak poprosić o przerwę.',
  'We talk to each other, not about each other.': 'Rozmawiamy ze sobą, a nie o sobie.',
  'The child first': 'Najpierw dziecko',
  'The child, or somebody for them, says how it is. Then the child may go and play.':
    'Dziecko albo ktoś w jego imieniu mówi, jak jest. Potem dziecko może iść się bawić.',
  'What makes a good day? What makes a bad one?': 'Co sprawia, że dzień jest dobry? A co, że jest zły?',
  'Who would you like to have near?': 'Kogo chcesz mieć blisko?',
  'What should the grown-ups stop, start or go on doing?':
    'Co dorośli mają przestać robić, zacząć robić albo robić dalej?',
  'Since last time': 'Od ostatniego razu',
  'What has changed since the family made its plan.': 'Co się zmieniło, odkąd rodzina zrobiła swój plan.',
  'Which parts of the plan were done?': 'Które części planu zrobiono?',
  'What is different for the child?': 'Co jest inaczej dla dziecka?',
  Information: 'Informacje',
  'What works and what worries, in plain words, and what must be true. Ask whatever you like.':
    'Co działa i co niepokoi, prostymi słowami, i co musi być spełnione. Pytajcie, o co chcecie.',
  'Say what was seen, when, and what it did to the child.': 'Powiedz, co widziano, kiedy i jak to wpłynęło na dziecko.',
  'What must be true, whatever the plan says? Why?': 'Co musi być spełnione, niezależnie od planu? Dlaczego?',
  'What can the services offer?': 'Co mogą dać służby?',
  'What do you still want to ask?': 'O co jeszcze chcecie zapytać?',
  'Private score': 'Prywatna ocena',
  'Everybody scores alone, goal by goal.': 'Każda osoba ocenia sama, cel po celu.',
  'Give your own number. Nobody sees it before all are in.':
    'Podaj własną liczbę. Nikt jej nie widzi, zanim nie będzie wszystkich.',
  '0 is an answer. So is “I cannot say”, with the reason.':
    '0 to też odpowiedź. Tak samo „nie umiem powiedzieć”, z powodem.',
  'Who is doing what that helps? Who is doing what that keeps the harm going or makes it worse? Who or what makes it harder?':
    'Kto robi coś, co pomaga? Kto robi coś, przez co krzywda trwa albo się pogarsza? Kto lub co to utrudnia?',
  'What would change your mind?': 'Co zmieniłoby Twoje zdanie?',
  'Scores and reasons': 'Oceny i powody',
  'All scores open at once. Everybody says why.': 'Wszystkie oceny otwierają się naraz. Każda osoba mówi, dlaczego.',
  'Why is your number not lower?': 'Dlaczego Twoja liczba nie jest niższa?',
  'What would one step up look like?': 'Jak wyglądałby jeden krok wyżej?',
  'What is the highest it has ever been?': 'Jaka była najwyższa w ogóle?',
  'Who else would say so?': 'Kto jeszcze by tak powiedział?',
  'Say the range and the reasons. There is no middle number to agree on.':
    'Powiedz, od jakiej do jakiej liczby są oceny i jakie są powody. Nie ma liczby pośrodku, na którą trzeba się zgodzić.',
  'Private family time': 'Prywatny czas rodziny',
  'The family is alone with its own board. Nobody else can open it, and it is not kept. The family chooses what to bring back.':
    'Rodzina jest sama, z własną tablicą. Nikt inny nie może jej otworzyć i nie jest ona przechowywana. Rodzina wybiera, co z niej pokazać.',
  'What will good look like for the child?': 'Jak będzie wyglądać dobre życie dla dziecka?',
  'Who can do what? On which days?': 'Kto co może zrobić? W które dni?',
  'What is plan B when somebody cannot?': 'Jaki jest plan B, gdy ktoś nie może?',
  'How does the plan keep to what must be true?': 'Jak plan trzyma się tego, co musi być spełnione?',
  'Which cards do you want to show the others?': 'Które kartki chcecie pokazać innym?',
  'The plan': 'Plan',
  'The family reads out its own plan.': 'Rodzina czyta na głos swój własny plan.',
  'The family reads; the others listen.': 'Rodzina czyta; inni słuchają.',
  'Ask only to understand.': 'Pytaj tylko po to, żeby zrozumieć.',
  'Second look': 'Druga runda',
  'The same questions again: how sure are you now?': 'Te same pytania jeszcze raz: jaką masz pewność teraz?',
  'Has a new fact or a new reason changed your number? Which?':
    'Czy jakiś nowy fakt lub powód zmienił Twoją liczbę? Jaki?',
  'Keeping your number is as good as changing it.': 'Zostać przy swojej liczbie jest tak samo dobre, jak ją zmienić.',
  'Agree, and who brings what': 'Zgoda i kto co wnosi',
  'Is the plan safe enough? What do the services add?': 'Czy plan jest dość bezpieczny? Co dodają służby?',
  'Does the plan keep to what must be true?': 'Czy plan trzyma się tego, co musi być spełnione?',
  'If not yet: what is missing, and why?': 'Jeśli jeszcze nie: czego brakuje i dlaczego?',
  'What will the services do, pay for or lend?': 'Co służby zrobią, za co zapłacą albo co pożyczą?',
  'Dates and close': 'Daty i zakończenie',
  'When we look at it again, who tells the child, who gets which paper.':
    'Kiedy znowu na to spojrzymy, kto powie dziecku, kto dostanie jaki dokument.',
  'Who tells the child, and with which pictures?': 'Kto powie dziecku i z jakimi obrazkami?',
  'When do we meet again?': 'Kiedy spotykamy się znowu?',
  'Who gets the plan?': 'Kto dostaje plan?',
  'Who rings whom when it goes wrong?': 'Kto do kogo dzwoni, gdy coś idzie źle?',
  'co-ordinator': 'koordynuje',
  'family and friends': 'rodzina i bliscy',
  'Is the family’s plan safe enough for {child}, and within the law, so that it can go ahead?':
    'Czy plan rodziny jest dość bezpieczny dla dziecka ({child}) i zgodny z prawem, aby mógł ruszyć?',
  Accepted: 'Przyjęty',
  'Accepted with changes that the family agrees to': 'Przyjęty ze zmianami, na które zgadza się rodzina',
  'Needs changing first': 'Najpierw trzeba go zmienić',
  'There is no set number. The family says who belongs to it; whoever asked for the meeting has to be there.':
    'Nie ma ustalonej liczby. Rodzina mówi, kto do niej należy; musi być ten, kto poprosił o spotkanie.',
  'The plan, written down, to everybody': 'Plan na piśmie, dla wszystkich',
  'We look at the plan again': 'Sprawdzamy plan ponownie',
  'And once more, at the latest after': 'Sprawdzamy plan jeszcze raz',
  'Four boxes with the child in the middle': 'Cztery pola z dzieckiem pośrodku',
  'What works, what worries, what good looks like and what needs to happen, with the child’s own life across the middle. For a first child protection conference and for a review.':
    'Co działa, co niepokoi, jak wygląda dobre życie i co trzeba zrobić, a pośrodku życie samego dziecka. Na pierwszą konferencję w sprawie ochrony dziecka i na konferencję kontrolną.',
  'What do the parents do well? What matters to the children? Who else helps?':
    'Co rodzice robią dobrze? Co jest ważne dla dzieci? Kto jeszcze pomaga?',
  'What has happened? Was it harmful? Is it likely to happen again?':
    'Co się stało? Czy było to krzywdzące? Czy może się to powtórzyć?',
  'What is different then? What keeps the child safe? Would the child notice?':
    'Co jest wtedy inaczej? Co daje dziecku bezpieczeństwo? Czy dziecko to zauważy?',
  'Which steps, by whom, by when? What will show that it works?':
    'Jakie kroki, kto je robi, do kiedy? Po czym będzie widać, że to działa?',
  'Today, how safe and well is {child}?': 'Na ile dziecko ({child}) jest dziś bezpieczne i dobrze się ma?',
  '{child} is being seriously hurt or neglected now, or soon will be, and nothing that is in place would stop it.':
    '{child} doznaje teraz poważnej krzywdy lub zaniedbania albo wkrótce dozna, i nic z tego, co jest, by tego nie powstrzymało.',
  '{child} is safe and doing well, and the people around {child} keep it so every day without being told to.':
    'Dziecko ({child}) jest bezpieczne i dobrze się ma, a ludzie wokół dbają o to każdego dnia, bez przypominania.',
  'Everybody knows who is here, what this is for, and that it is safe to speak.':
    'Wszyscy wiedzą, kto tu jest, po co to jest i że można bezpiecznie mówić.',
  'Who is in the room with you? Can anybody listen in?': 'Kto jest z Tobą w pokoju? Czy ktoś może podsłuchiwać?',
  'How to ask for a break: press, or say so. You need no reason.':
    'Jak poprosić o przerwę: naciśnij albo powiedz. Nie trzeba powodu.',
  'What is said here stays with the people who need it for the child.':
    'To, co tu powiedziano, zostaje wśród osób, którym jest to potrzebne dla dziecka.',
  'Each child is looked at on their own.': 'Na każde dziecko patrzymy osobno.',
  'Has anybody not had time to read the reports? Then we make time now.':
    'Czy ktoś nie miał czasu przeczytać raportów? Wtedy znajdziemy czas teraz.',
  'Who is who': 'Kto jest kim',
  'The family says who belongs to it.': 'Rodzina mówi, kto do niej należy.',
  'Is this how your family is? Is somebody missing?': 'Czy taka jest Wasza rodzina? Czy kogoś brakuje?',
  'Who lives with the child? Who did before?': 'Kto mieszka z dzieckiem? Kto mieszkał przedtem?',
  'Who would the child put on this page?': 'Kogo dziecko umieściłoby na tej stronie?',
  'Family first': 'Najpierw rodzina',
  'The family speaks first, and the child’s own words are heard.':
    'Najpierw mówi rodzina; słuchamy też własnych słów dziecka.',
  'What matters to you today?': 'Co jest dziś dla Was ważne?',
  'What should we know about your child?': 'Co powinniśmy wiedzieć o Waszym dziecku?',
  'What did the child say, and how did they say it? Did they choose who may hear it?':
    'Co powiedziało dziecko i jak to powiedziało? Czy wybrało, kto może to usłyszeć?',
  'What has changed since the last meeting, worry by worry.':
    'Co się zmieniło od ostatniego spotkania, obawa po obawie.',
  'Which worries have changed? Which are the same? Which has nobody looked at again?':
    'Które obawy się zmieniły? Które są takie same? Na którą nikt jeszcze nie spojrzał ponownie?',
  'Which actions were done? Did they change anything for the child?':
    'Które działania wykonano? Czy coś zmieniły dla dziecka?',
  'The plan has been the same for long: is it working?': 'Plan od dawna jest taki sam: czy działa?',
  'Working well': 'Co działa dobrze',
  'What keeps each child safe and well. Write for three minutes, then everybody in turn.':
    'Co daje każdemu dziecku bezpieczeństwo i dobre życie. Piszemy przez trzy minuty, potem każda osoba po kolei.',
  'Three quiet minutes first. Then round the table; the family may start.':
    'Najpierw trzy minuty ciszy. Potem po kolei; rodzina może zacząć.',
  'For which child?': 'Dla którego dziecka?',
  'Safety or strength: has it protected the child from a worry?':
    'Bezpieczeństwo czy mocna strona: czy chroniło to dziecko przed jakąś obawą?',
  'What has happened to each child, and what may happen. The other sides are heard too.':
    'Co się stało każdemu dziecku i co może się stać. Słuchamy też innych stron.',
  'What was seen or heard, by whom, and when?': 'Co widziano lub słyszano, kto i kiedy?',
  '“She told me” is a fact about the telling.': '„Tak mi powiedziano” to fakt o tym, że to powiedziano.',
  Clarify: 'Wyjaśnienie',
  'Cards that nobody has talked about, that somebody sees differently, or that have no tag.':
    'Kartki, o których nikt nie rozmawiał, które ktoś widzi inaczej albo które nie mają oznaczenia.',
  'Which cards has nobody but their author spoken about?': 'O których kartkach mówiła tylko osoba, która je napisała?',
  'Fact, opinion or hypothesis? The author says.': 'Fakt, opinia czy hipoteza? Mówi osoba, która to napisała.',
  'What else could explain it?': 'Co jeszcze mogłoby to wyjaśniać?',
  'Impact statement': 'Opis życia dziecka',
  'In one text for each child: what life is like for them now.':
    'W jednym tekście dla każdego dziecka: jakie życie ma teraz.',
  'What may this child see, hear, feel and go through?': 'Co to dziecko może widzieć, słyszeć, czuć i przeżywać?',
  'What does it do to how they grow, learn and see themselves?':
    'Jak to wpływa na jego rozwój, naukę i na to, jak widzi siebie?',
  'What could happen if it does not get better? And if it does?':
    'Co może się stać, jeśli się nie poprawi? A jeśli się poprawi?',
  'Read it aloud. Who agrees? Who would change something?':
    'Przeczytaj to na głos. Kto się zgadza? Kto by coś zmienił?',
  'Everybody scores alone. Nobody sees a number before all are opened together.':
    'Każda osoba ocenia sama. Nikt nie widzi żadnej liczby, zanim wszystkie nie otworzą się razem.',
  'All scores open at once, for each child. Then everybody says why.':
    'Wszystkie oceny otwierają się naraz, dla każdego dziecka. Potem każda osoba mówi, dlaczego.',
  'Score once more, alone. Say what changed your number, if it changed.':
    'Oceń jeszcze raz, w pojedynkę. Powiedz, co zmieniło Twoją liczbę, jeśli się zmieniła.',
  'Professionals only': 'Tylko specjaliści',
  'A short closed part, when there is a reason that may be written down. The others wait, and are told afterwards what they may know.':
    'Krótka zamknięta część, gdy jest powód, który można zapisać. Inni czekają, a potem słyszą, co mogą wiedzieć.',
  'What may not be said in front of everybody, and why?': 'Czego nie można powiedzieć przy wszystkich i dlaczego?',
  'Who looks at this reason again, and when?': 'Kto i kiedy sprawdzi ten powód ponownie?',
  'What can we tell the family about this part?': 'Co możemy powiedzieć rodzinie o tej części?',
  Decision: 'Decyzja',
  'Each child on their own: views, the family’s views, the decision and its reasons.':
    'Każde dziecko osobno: stanowiska, zdanie rodziny, decyzja i jej powody.',
  'Read the question in plain words first.': 'Najpierw przeczytaj pytanie prostymi słowami.',
  'Each professional gives a view for each child they know.':
    'Każdy specjalista podaje stanowisko o każdym dziecku, które zna.',
  'What does the family think? What would the child say?': 'Co myśli rodzina? Co powiedziałoby dziecko?',
  'The chair decides and says why. Whoever disagrees can have that written down.':
    'Decyduje osoba prowadząca i mówi, dlaczego. Kto się nie zgadza, może poprosić o zapisanie tego.',
  'What good looks like': 'Jak wygląda dobre życie',
  'How life will be for the child when it is safe enough.':
    'Jak będzie wyglądać życie dziecka, gdy będzie dość bezpiecznie.',
  'Which worry does this answer?': 'Na którą obawę to odpowiada?',
  'What needs to happen': 'Co trzeba zrobić',
  'Steps that bring it about, each with a name and a day.': 'Kroki, które do tego prowadzą, każdy z imieniem i dniem.',
  'Who does it, how, by when? How will we know?': 'Kto to robi, jak, do kiedy? Po czym to poznamy?',
  'Is that person here, and do they agree?': 'Czy ta osoba tu jest i czy się zgadza?',
  'What do we do if it gets less safe?': 'Co robimy, jeśli będzie mniej bezpiecznie?',
  'When we meet again, who gets which paper, and how everybody is.':
    'Kiedy spotykamy się znowu, kto dostaje jaki dokument i jak się wszyscy czują.',
  'When does the small group meet? When is the next conference?':
    'Kiedy spotyka się mała grupa? Kiedy jest następna konferencja?',
  'Who gets the record, and how do you put something right in it? How do you complain?':
    'Kto dostaje protokół i jak poprawić w nim błąd? Jak złożyć skargę?',
  'How was this for the family? Who talks with them afterwards?': 'Jak było to dla rodziny? Kto z nią potem rozmawia?',
  'Is {child} being seriously harmed, or likely to be, so that {child} needs a child protection plan?':
    'Czy dziecko ({child}) doznaje poważnej krzywdy albo jest to prawdopodobne, tak że potrzebny jest plan ochrony dziecka?',
  'A child protection plan': 'Plan ochrony dziecka (child protection plan)',
  'Help as a child in need, with a plan': 'Pomoc dla dziecka w potrzebie (child in need), z planem',
  'No plan of this kind': 'Bez planu tego rodzaju',
  Neglect: 'Zaniedbanie',
  'Physical harm': 'Krzywda fizyczna',
  'Sexual harm': 'Krzywda seksualna',
  'Emotional harm': 'Krzywda emocjonalna',
  'Children’s social care, and at least two other agencies that have worked directly with the child or the family. Health counts once.':
    'Opieka społeczna nad dziećmi i co najmniej dwie inne instytucje, które pracowały bezpośrednio z dzieckiem lub rodziną. Ochrona zdrowia liczy się raz.',
  'Letter with the decision': 'List z decyzją',
  'Outline of the plan to everybody who has a part in it': 'Zarys planu dla wszystkich, którzy mają w nim udział',
  'First core group': 'Pierwsza grupa robocza (core group)',
  'The record': 'Protokół',
  'Corrections to the record': 'Poprawki do protokołu',
  'New day, when too few agencies were there': 'Nowy dzień, gdy instytucji było za mało',
  'First review conference': 'Pierwsza konferencja kontrolna',
  'Each later review, at the latest after': 'Każda następna konferencja kontrolna',
  'Group supervision': 'Superwizja grupowa',
  'A worker brings a question. The group hears the facts, thinks of more than one explanation, and the worker leaves with next steps.':
    'Pracownik przynosi pytanie. Grupa słucha faktów, szuka więcej niż jednego wyjaśnienia, a pracownik wychodzi z następnymi krokami.',
  'What is working for this child? What has the worker done that helped?':
    'Co działa dla tego dziecka? Co pracownik zrobił, co pomogło?',
  'What has been seen or heard, and when? What is not known?': 'Co widziano lub słyszano i kiedy? Czego nie wiadomo?',
  'What could explain it?': 'Co mogłoby to wyjaśniać?',
  Explain: 'Wyjaśnienia',
  'What might be going on? Put down more than one explanation, side by side.':
    'Co może się dziać? Zapisz więcej niż jedno wyjaśnienie, obok siebie.',
  'What might explain what we have heard? What else might?': 'Co mogłoby wyjaśniać to, co usłyszeliśmy? Co jeszcze?',
  'What would we see if this one were true? What would we not see?':
    'Co byśmy widzieli, gdyby to było prawdą? Czego byśmy nie widzieli?',
  'Who could find out, and how?': 'Kto mógłby to ustalić i jak?',
  'Which explanation do we like best? What speaks against it?':
    'Które wyjaśnienie lubimy najbardziej? Co przemawia przeciw niemu?',
  'A first idea sticks. Look for what does not fit it.':
    'Pierwszy pomysł łatwo zostaje. Szukaj tego, co do niego nie pasuje.',
  'Is “hard to work with” the family’s reason, or ours? It can be fear, or fair anger.':
    'Czy „trudna współpraca” to powód po stronie rodziny, czy po naszej? To może być strach albo słuszny gniew.',
  'Say what was done, on which day. A label explains nothing.':
    'Powiedz, co zrobiono i którego dnia. Etykieta niczego nie wyjaśnia.',
  'What would good look like for the child? And for our own work?':
    'Jak wyglądałoby dobre życie dziecka? A dobra praca po naszej stronie?',
  'Which next step, by whom, by when? What goes on the child’s file?':
    'Jaki następny krok, kto go robi, do kiedy? Co trafia do akt dziecka?',
  'From what you have heard, how safe is {child} this week?':
    'Z tego, co słyszysz: na ile bezpieczne jest dziecko ({child}) w tym tygodniu?',
  '{child} is very likely to be harmed this week, and nobody would know.':
    'Bardzo prawdopodobne, że {child} dozna w tym tygodniu krzywdy i nikt się nie dowie.',
  '{child} is safe at home and out, and somebody would soon know if not.':
    'Dziecko ({child}) jest bezpieczne w domu i poza nim, a gdyby nie było, ktoś szybko by się dowiedział.',
  'How sure are you that we understand what is going on for {child}?':
    'Na ile masz pewność, że rozumiemy, co przeżywa {child}?',
  'We are guessing.': 'Zgadujemy.',
  'We have seen and heard enough, from {child} too, to be sure.':
    'Widzieliśmy i słyszeliśmy dość, także od dziecka ({child}), żeby mieć pewność.',
  'The question': 'Pytanie',
  'Who does what today, and what the presenter wants from the group.':
    'Kto co dziś robi i czego osoba przedstawiająca sprawę chce od grupy.',
  'What is your question? What would make this hour worth it?':
    'Jakie jest Twoje pytanie? Kiedy ta godzina będzie tego warta?',
  'Who presents, who asks, who listens and reflects, who notes the actions?':
    'Kto przedstawia, kto pyta, kto słucha i się zastanawia, kto zapisuje działania?',
  'Are all names left out that are not needed?': 'Czy pominięto wszystkie imiona, które nie są potrzebne?',
  'Who speaks against what everybody thinks? Who looks with fresh eyes?':
    'Kto mówi przeciw temu, co myślą wszyscy? Kto patrzy świeżym okiem?',
  Presenting: 'Przedstawienie sprawy',
  'The presenter tells the facts. The others listen and keep their ideas as drafts.':
    'Osoba przedstawiająca podaje fakty. Inni słuchają i zachowują swoje pomysły jako szkice.',
  'Facts first: seen or heard by whom, and when?': 'Najpierw fakty: kto to widział lub słyszał i kiedy?',
  'What is an ordinary day like for this child?': 'Jaki jest zwykły dzień tego dziecka?',
  'Others: write down what might explain it. Keep it for later.':
    'Inni: zapiszcie, co mogłoby to wyjaśniać. Zostawcie na później.',
  'How safe, and how sure are we? Everybody alone, the presenter too.':
    'Jak bezpiecznie i na ile mamy pewność? Każda osoba sama, także przedstawiająca.',
  'How far apart are we, and why? The presenter speaks last.':
    'Jak bardzo się różnimy i dlaczego? Osoba przedstawiająca mówi ostatnia.',
  Questions: 'Pytania',
  'Curious questions. Each answer becomes a card.': 'Pytania z ciekawości. Każda odpowiedź staje się kartką.',
  'Choose from the question bank, or ask your own.': 'Wybierz z zestawu pytań albo zadaj własne.',
  'Ask to find out, never to give advice in disguise.': 'Pytaj, żeby się dowiedzieć; nigdy nie dawaj ukrytych rad.',
  'Reflecting group': 'Grupa namysłu',
  'The others think aloud: explanations and their rivals. The presenter listens and writes nothing.':
    'Inni myślą na głos: wyjaśnienia i inne możliwości. Osoba przedstawiająca słucha i nic nie pisze.',
  'What else could explain it? Name at least one rival.':
    'Co jeszcze mogłoby to wyjaśniać? Podaj co najmniej jedno inne wyjaśnienie.',
  'What would test it?': 'Co by to sprawdziło?',
  'What might the child say about this idea?': 'Co dziecko mogłoby powiedzieć o tym pomyśle?',
  'The presenter responds': 'Odpowiedź przedstawiającej osoby',
  'What rings true, and what does not.': 'Co brzmi prawdziwie, a co nie.',
  'Which idea rings a bell? Which surprised you?': 'Który pomysł brzmi znajomo? Który zaskakuje?',
  'What do you see differently now?': 'Co widzisz teraz inaczej?',
  'Score again. Being less sure than before can be the better result.':
    'Oceń jeszcze raz. Mniejsza pewność niż przedtem może być lepszym wynikiem.',
  'For the child, and for our work.': 'Dla dziecka i dla naszej pracy.',
  'What would we do differently?': 'Co robilibyśmy inaczej?',
  Actions: 'Działania',
  'The next steps, who takes them, and what goes on the child’s file.':
    'Następne kroki, kto je robi i co trafia do akt dziecka.',
  'Which step tests an explanation?': 'Który krok sprawdza jakieś wyjaśnienie?',
  'Which of it goes on the child’s file?': 'Co z tego trafia do akt dziecka?',
  Close: 'Zakończenie',
  'Is anything urgent? What is copied to the child’s file?': 'Czy coś jest pilne? Co przepisujemy do akt dziecka?',
  'Does anything have to happen today? Who makes the call?': 'Czy coś musi się stać jeszcze dziś? Kto dzwoni?',
  'What goes on the file: decisions and reasons. What does not: our feelings.':
    'Co trafia do akt: decyzje i powody. Co nie trafia: nasze uczucia.',
  'How are you as you leave?': 'W jakim nastroju wychodzisz?',
  facilitator: 'prowadzi rozmowę',
  'note taker': 'robi notatki',
  worker: 'pracownik',
  'colleague from another agency': 'osoba z innej instytucji',
  trainee: 'uczy się',
  'Decisions and reasons on the child’s file': 'Decyzje i powody do akt dziecka',
  'We look back at the steps': 'Wracamy do tych kroków',
  'How we think': 'Jak myślimy',
  'What do you take for granted about this family? What do you have to show for each of these things?':
    'Co przyjmujesz o tej rodzinie bez sprawdzania? Co masz na potwierdzenie każdej z tych rzeczy?',
  'When did you last change your mind about them, and why?':
    'Kiedy ostatnio zmieniło się Twoje zdanie o nich i dlaczego?',
  'Would you have done something else if another person had told you the same?':
    'Czy Twoje działanie byłoby inne, gdyby to samo powiedział ktoś inny?',
  'What other reasons could there have been, or other aims to work for?':
    'Jakie mogły być inne powody albo inne cele, do których warto dążyć?',
  'How did you come to choose this way?': 'Skąd wybór właśnie tej drogi?',
  'Is there one more way to explain it?': 'Czy można to wyjaśnić jeszcze inaczej?',
  'How would somebody else tell this story?': 'Jak opowiedziałby to ktoś inny?',
  'Can you picture one day in this child’s life, from waking up to going to sleep?':
    'Czy umiesz sobie wyobrazić jeden dzień z życia tego dziecka, od obudzenia do zaśnięcia?',
  'Does your first idea still make sense, now that you know more?':
    'Czy Twój pierwszy pomysł nadal ma sens, skoro wiesz więcej?',
  'Is it time to change your view?': 'Czy czas zmienić zdanie?',
  'Of all the families you work with, which one worries you most? Why?':
    'Która z rodzin, z którymi pracujesz, niepokoi Cię najbardziej? Dlaczego?',
  'And which one worries you least? Why?': 'A która najmniej? Dlaczego?',
  'About the child': 'O dziecku',
  'Who has seen the child, and when?': 'Kto widział dziecko i kiedy?',
  'Who has seen the child alone?': 'Kto widział dziecko bez innych osób?',
  'Who has listened to the child? What did they say, in their own words?':
    'Kto wysłuchał dziecka? Co powiedziało, własnymi słowami?',
  'Has the child been understood? How do you know?': 'Czy dziecko zostało zrozumiane? Skąd to wiesz?',
  'What might the child have felt when the door closed behind you?':
    'Co dziecko mogło czuć, gdy zamknęły się za Tobą drzwi?',
  'About ourselves': 'O nas samych',
  'Was I ready for that visit?': 'Czy ta wizyta była z mojej strony przygotowana?',
  'Could I have made it worse?': 'Czy coś mogło się przeze mnie pogorszyć?',
  'Is this anger meant for me, or is it being worn out by not being heard?':
    'Czy ten gniew jest na mnie, czy to zmęczenie tym, że nikt nie słucha?',
  'Is my unease bigger than the reason for it? What does it tell me about the child’s day?':
    'Czy mój niepokój jest większy niż powód do niego? Co mówi mi o dniu dziecka?',
  'What was agreed? What has changed for the child?': 'Co uzgodniono? Co się zmieniło dla dziecka?',
  'Against the current': 'Pod prąd',
  'Speak against it: what if we are wrong, and the opposite is true?':
    'Powiedz coś przeciwnego: a jeśli się mylimy i prawdą jest co innego?',
  'With fresh eyes: what would strike somebody who hears this for the first time?':
    'Świeżym okiem: co uderzyłoby kogoś, kto słyszy to pierwszy raz?',
  'Who has been left out: a father, a grandparent, a brother or a sister?':
    'Kogo pominięto: ojca, dziadków, brata lub siostrę?',
  'Do the agencies pull in different directions? Does the family have to choose?':
    'Czy instytucje ciągną w różne strony? Czy rodzina musi wybierać?',
  'Levels of need': 'Poziomy potrzeb',
  'Four levels to talk about. The same sign can stand at several of them: what tells them apart is how long it has lasted, what help was tried, and how hard it is on the child. People say where they see a child, and why. Nothing is worked out here.':
    'Cztery poziomy do rozmowy. Ten sam znak może być na kilku z nich: różnią się tym, jak długo to trwa, jakiej pomocy próbowano i jak ciężko jest dziecku. Ludzie mówią, gdzie widzą dziecko i dlaczego. Nic się tu nie wylicza.',
  'The child: growing, learning, health': 'Dziecko: wzrost, nauka, zdrowie',
  'Family and surroundings': 'Rodzina i otoczenie',
  'Parents and carers': 'Rodzice i opiekunowie',
  '1 · Everybody’s services': '1 · Usługi dla wszystkich',
  'The child’s needs are met.': 'Potrzeby dziecka są zaspokojone.',
  'School, doctor, health visitor, clubs: the services that are there for everybody.':
    'Szkoła, lekarz, pielęgniarka środowiskowa (health visitor), kluby: usługi dostępne dla każdego.',
  'Learns, and goes to school or nursery': 'Uczy się i chodzi do szkoły lub przedszkola',
  'Grows and develops as expected': 'Rośnie i rozwija się, jak można oczekiwać',
  'Mostly well, in body and mind': 'Zwykle zdrowe, na ciele i umyśle',
  'Has friends and gets on with others': 'Ma przyjaciół i dogaduje się z innymi',
  'A home that is warm and steady': 'Dom ciepły i spokojny',
  'Family and neighbours who help': 'Rodzina i sąsiedzi, którzy pomagają',
  'Love, rules and limits that fit the child’s age': 'Miłość, zasady i granice odpowiednie do wieku dziecka',
  'Looks after health and sees that the child is somewhere safe':
    'Dba o zdrowie i o to, by dziecko było w bezpiecznym miejscu',
  '2 · Early help': '2 · Wczesna pomoc (early help)',
  'First signs. Help has not been tried yet.': 'Pierwsze znaki. Nie próbowano jeszcze pomocy.',
  'One service, or a pointer to where help is.': 'Jedna usługa albo wskazanie, gdzie jest pomoc.',
  'Days missed at school; sent home now and then': 'Opuszczone dni w szkole; czasem odsyłanie do domu',
  'Speech or learning begins to fall behind': 'Mowa lub nauka zaczyna być opóźniona',
  'Checks and appointments missed': 'Opuszczone badania i wizyty',
  'First signs of drink, drugs or trouble with the law': 'Pierwsze oznaki alkoholu, narkotyków lub kłopotów z prawem',
  'Low mood': 'Obniżony nastrój',
  'A child who looks after somebody': 'Dziecko, które się kimś opiekuje',
  Bullying: 'Dręczenie przez rówieśników',
  'A home that is crowded or hard to keep': 'Dom ciasny albo trudny do utrzymania',
  'Too little money': 'Za mało pieniędzy',
  'Perhaps violence between the grown-ups': 'Może przemoc między dorosłymi',
  'Care or watching over that comes and goes': 'Opieka lub dozór raz jest, raz nie',
  'A parent’s own childhood gets in the way': 'Własne dzieciństwo rodzica staje na przeszkodzie',
  '3 · Targeted early help': '3 · Ukierunkowana wczesna pomoc',
  'In spite of help at level 2 it goes on.': 'Mimo pomocy z poziomu 2 to trwa dalej.',
  'Several services together, with one person who keeps them together.': 'Kilka służb razem, a jedna osoba je łączy.',
  'Often or long away from school; shut out of it for good':
    'Często lub długo poza szkołą; usunięcie ze szkoły na stałe',
  'Does not reach what others of that age reach': 'Nie osiąga tego, co inni w tym wieku',
  'Appointments missed again and again': 'Wizyty opuszczane raz za razem',
  'A teenager who is pregnant': 'Nastolatka w ciąży',
  'Takes risks; breaks the law': 'Podejmuje ryzyko; łamie prawo',
  'The home may be lost': 'Może stracić dom',
  'Violence in the family': 'Przemoc w rodzinie',
  'Many moves': 'Wiele przeprowadzek',
  'A parent’s illness, disability, drink or drugs get in the way of care':
    'Choroba, niepełnosprawność, alkohol lub narkotyki rodzica przeszkadzają w opiece',
  '4 · Children’s social care': '4 · Opieka społeczna nad dziećmi',
  'It lasts, goes on in spite of all help, or is severe.': 'Trwa, mimo wszelkiej pomocy, albo jest ciężkie.',
  'A social worker, who supports, protects and gives strength.':
    'Pracownik socjalny, który wspiera, chroni i wzmacnia.',
  'May have to live away from home': 'Być może musi mieszkać poza domem',
  'Complex disability or illness of the mind': 'Złożona niepełnosprawność lub choroba psychiczna',
  'Does not grow, and no illness explains it': 'Nie rośnie, a żadna choroba tego nie wyjaśnia',
  'Harmed sexually, or used by others': 'Krzywda seksualna albo wykorzystywanie przez innych',
  'Goes missing': 'Ucieka lub znika',
  'In this country alone': 'Samo w tym kraju',
  'Somebody has reason to think the child is abused or neglected':
    'Ktoś ma powód sądzić, że dziecko jest krzywdzone lub zaniedbane',
  'No home': 'Bez domu',
  'Forced marriage, violence for the sake of “honour”, or cutting':
    'Wymuszone małżeństwo, przemoc w imię „honoru” lub okaleczenie',
  'The child may have to leave this care': 'Dziecko może musieć opuścić tę opiekę',
  'Is still not watched over': 'Nadal jest bez dozoru',
  'Agrees to everything, and for the child nothing changes':
    'Zgadza się na wszystko, a dla dziecka nic się nie zmienia',
  'The child lives with people who are not close family, by private arrangement':
    'Dziecko mieszka z ludźmi, którzy nie są bliską rodziną, na podstawie prywatnej umowy',
  'What do these cards tell us together?': 'Co te kartki mówią nam razem?',
  'What weighs on the child, and what holds against it? Write your own thinking; your name stands with it.':
    'Co obciąża dziecko, a co temu przeciwdziała? Napisz własne myśli; obok jest Twoje imię.',
  'How worried does that make me, and why?': 'Jak bardzo mnie to niepokoi i dlaczego?',
  'In words, not in numbers. What would make you more worried, what less?':
    'Słowami, nie liczbami. Co niepokoiłoby Cię bardziej, a co mniej?',
  'What kind of help does this ask for?': 'O jaką pomoc to prosi?',
  'Which help fits this child now? What has been tried, and what came of it?':
    'Jaka pomoc pasuje teraz do tego dziecka? Czego próbowano i co z tego wyszło?',
  'What must we find out first?': 'Co musimy ustalić najpierw?',
  'What would change this analysis if we knew it?': 'Co zmieniłoby tę analizę, gdybyśmy to wiedzieli?',
  'Three columns with a scale': 'Trzy kolumny ze skalą',
  'What we are worried about, what works, and what needs to happen, side by side, with a scale below. Short and plain: for a small meeting, a home visit or a core group.':
    'Jakie mamy obawy, co działa i co trzeba zrobić, obok siebie, ze skalą poniżej. Krótko i prosto: na małe spotkanie, wizytę domową lub grupę roboczą (core group).',
  'What has happened? What could happen? What makes it harder?': 'Co się stało? Co może się stać? Co to utrudnia?',
  'What must we see to be less worried? Which step is next, by whom, by when?':
    'Co musimy zobaczyć, żeby obaw było mniej? Jaki krok jest następny, kto go robi, do kiedy?',
  Goal: 'Cel',
  'what we must see': 'co musimy zobaczyć',
  'What would we see people do, and for how long?': 'Jakie zachowania ludzi byśmy widzieli i jak długo?',
  'Next step': 'Następny krok',
  'Who is here, and what this is for.': 'Kto tu jest i po co to jest.',
  'What has changed since we met.': 'Co się zmieniło od naszego spotkania.',
  'Which worry has changed? What was done?': 'Która obawa się zmieniła? Co zrobiono?',
  'The child and the family speak first.': 'Najpierw mówią dziecko i rodzina.',
  'What did the child say?': 'Co powiedziało dziecko?',
  'What has happened, what may happen, what makes it harder.': 'Co się stało, co może się stać, co to utrudnia.',
  'What keeps the child safe, and what goes well.': 'Co daje dziecku bezpieczeństwo i co się udaje.',
  'Has it protected the child from a worry? How many times?': 'Czy chroniło to dziecko przed obawą? Ile razy?',
  'Everybody scores alone.': 'Każda osoba ocenia sama.',
  'All scores open at once. Then everybody says why.':
    'Wszystkie oceny otwierają się naraz. Potem każda osoba mówi, dlaczego.',
  'Goals first, then the next steps.': 'Najpierw cele, potem następne kroki.',
  'Who does it, by when?': 'Kto to robi, do kiedy?',
  'When we look at it again, and how everybody is.': 'Kiedy znowu na to spojrzymy i jak się wszyscy czują.',
  'When do we meet again? Who tells the child?': 'Kiedy spotykamy się znowu? Kto powie dziecku?',
  'We look at it again': 'Patrzymy na to znowu',
  'Resilience and vulnerability, adversity and protection':
    'Odporność i podatność na zranienie, przeciwności i ochrona',
  'Two lines that cross. Upright: what is strong and what is easy to hurt inside people. Across: what is against them and what protects them. Four lists stand at the ends; people say in words which quarter feels true.':
    'Dwie linie, które się krzyżują. W pionie: co w ludziach jest mocne, a co łatwo zranić. W poziomie: co jest przeciw nim, a co ich chroni. Na końcach są cztery listy; ludzie mówią słowami, która ćwiartka jest dla nich prawdziwa.',
  'What is strong in the child and the parents?': 'Co jest mocne w dziecku i rodzicach?',
  Resilience: 'Odporność',
  'What inside the child or the parent helps them through? And what have we provided for it?':
    'Co w dziecku lub rodzicu pomaga im przetrwać? A co my daliśmy do tego?',
  'What have we, the services, provided?': 'Co daliśmy my, służby?',
  'The child: feels held by somebody; has one grown-up who answers; thinks well of themselves; gets on with people.':
    'Dziecko: czuje, że ktoś je trzyma; ma dorosłego, który odpowiada; dobrze o sobie myśli; dogaduje się z ludźmi.',
  'The child: has friends outside the family; is liked by others of their age; learns and achieves; has something they love and are good at.':
    'Dziecko: ma przyjaciół poza rodziną; lubią je rówieśnicy; uczy się i coś osiąga; ma coś, co kocha i co mu wychodzi.',
  'The child: is brought up kindly; knows what comes next at home.':
    'Dziecko: jest wychowywane życzliwie; wie, co będzie dalej w domu.',
  'The parent: can adapt; can solve problems; has enough to live on; is healthy; has what everybody needs.':
    'Rodzic: umie się dostosować; umie rozwiązywać problemy; ma z czego żyć; jest zdrowy; ma to, czego potrzebuje każdy.',
  'The parent: belongs somewhere; can hope; answers for what they do; is loved; feels that they can decide something.':
    'Rodzic: ma gdzie należeć; ma nadzieję; odpowiada za to, co robi; jest kochany; czuje, że o czymś decyduje.',
  'The parent: has good times; is at ease with themselves; wants to get somewhere; has people who stand by them; knows who they are.':
    'Rodzic: ma dobre chwile; czuje się dobrze ze sobą; chce dokądś dojść; ma ludzi, którzy przy nim stoją; wie, kim jest.',
  'Is this strength, or managing alone because nobody came? Ask them.':
    'Czy to siła, czy radzenie sobie w pojedynkę, bo nikt nie przyszedł? Zapytaj o to.',
  'Resilience is not only inside: what did services give, and what did they not give?':
    'Odporność nie jest tylko w środku: co dały służby, a czego nie dały?',
  'In the child': 'W dziecku',
  'What shows it? And what have we provided for it?': 'Po czym to widać? A co my daliśmy do tego?',
  'In the parent': 'W rodzicu',
  'What is against them?': 'Co jest przeciw nim?',
  Adversity: 'Przeciwności',
  'Which hard things have come at the child and the family from outside?':
    'Co trudnego spotkało dziecko i rodzinę z zewnątrz?',
  'To a person: something that turned life over; illness or loss; harm by words, hands, sexually, or to feelings; neglect; war; living in care; prison.':
    'Osobę: coś, co przewróciło życie; choroba lub strata; krzywda słowami, rękami, seksualna lub wyrządzona uczuciom; zaniedbanie; wojna; życie w pieczy zastępczej; więzienie.',
  'In the family: too little money; seeing violence between the grown-ups; a separation; a carer’s illness of the mind; a carer’s addiction; a carer in prison.':
    'W rodzinie: za mało pieniędzy; widok przemocy między dorosłymi; rozstanie; choroba psychiczna opiekuna; uzależnienie opiekuna; opiekun w więzieniu.',
  'In the place: violence seen outside; a hard neighbourhood; being treated as less; bullying.':
    'W miejscu: przemoc widziana na zewnątrz; trudna okolica; bycie traktowanym jak ktoś gorszy; dręczenie.',
  'Hard things happen to people. Who did it, and who had no choice?':
    'Trudne rzeczy spotykają ludzi. Kto to zrobił, a kto nie miał wyboru?',
  'To a person': 'Wobec osoby',
  'When was it? Is it still going on?': 'Kiedy to było? Czy to nadal trwa?',
  'In the family': 'W rodzinie',
  'In the place they live': 'W miejscu, gdzie mieszkają',
  'What is around them that protects?': 'Co wokół nich chroni?',
  Protection: 'Ochrona',
  'Who and what around the child and the family helps and protects?':
    'Kto i co wokół dziecka i rodziny pomaga i chroni?',
  'Clinics and injections are kept; help from health and social services comes regularly, day care too; there is a safe place to go to from violence.':
    'Wizyty i szczepienia się odbywają; pomoc zdrowotna i socjalna przychodzi regularnie, także opieka dzienna; jest bezpieczne miejsce, dokąd można uciec przed przemocą.',
  'Another grown-up cares; wider family and places nearby help; there is enough money and a decent home.':
    'Inny dorosły się troszczy; dalsza rodzina i miejsca w pobliżu pomagają; jest dość pieniędzy i przyzwoity dom.',
  'A parent accepts that it is hard, and takes help; knows how to bring up a child.':
    'Rodzic przyznaje, że jest trudno, i przyjmuje pomoc; wie, jak wychowywać dziecko.',
  'The child is watched over, held, given warmth and attention in the first year; shares what the family believes in; knows the rules; there is time for each child.':
    'Dziecko ma dozór, jest przytulane, dostało ciepło i uwagę w pierwszym roku; dzieli to, w co wierzy rodzina; zna zasady; jest czas dla każdego dziecka.',
  'Is it there now, or was it offered once?': 'Czy to jest teraz, czy kiedyś to zaproponowano?',
  'Who does the work of it? For how long can they?': 'Kto wykonuje tę pracę? Jak długo da radę?',
  'Family and friends': 'Rodzina i bliscy',
  'How often? Since when? Has it protected the child?': 'Jak często? Od kiedy? Czy chroniło to dziecko?',
  'The place they live': 'Miejsce, gdzie mieszkają',
  Services: 'Służby',
  'What exactly is provided, how often, and does it reach the child?':
    'Co dokładnie jest dawane, jak często i czy dociera do dziecka?',
  'What makes the child or the parents easy to hurt?': 'Przez co dziecko lub rodziców łatwo zranić?',
  Vulnerability: 'Podatność na zranienie',
  'What inside the child, the parent, or between them makes hard things harder?':
    'Co w dziecku, w rodzicu lub między nimi sprawia, że trudne rzeczy są trudniejsze?',
  'The child: is behind in growing or speaking; needs help with mood, learning or behaviour; was born early, or parted early; came into the world with withdrawal.':
    'Dziecko: rozwija się lub mówi z opóźnieniem; potrzebuje pomocy z nastrojem, nauką lub zachowaniem; urodziło się za wcześnie albo wcześnie je rozdzielono; przyszło na świat z objawami odstawienia.',
  'The child: is hard to comfort; has trouble with feeding or the toilet; is afraid of a carer; is ill; has a temperament that asks a lot.':
    'Dziecko: trudno je uspokoić; ma kłopoty z jedzeniem lub toaletą; boi się opiekuna; jest chore; ma temperament, który wiele wymaga.',
  'The parent: finds it hard to see what a child needs, to think well of themselves, to say what they mean, to keep a household.':
    'Rodzic: trudno mu widzieć, czego potrzebuje dziecko, dobrze o sobie myśleć, powiedzieć, co chce, prowadzić dom.',
  'The parent: finds it hard to wait, or to calm down; has been violent; sees only one way; gives in to a partner; is ill; partners have changed often.':
    'Rodzic: trudno mu czekać albo się uspokoić; używał przemocy; widzi tylko jedno wyjście; ustępuje partnerowi; jest chory; partnerzy często się zmieniali.',
  'Between them: little feeling for the child; own needs first; little interest; the child seen as difficult, or called names.':
    'Między nimi: mało wyczucia dla dziecka; najpierw własne potrzeby; mało zainteresowania; dziecko widziane jako trudne albo przezywane.',
  'Between them: too much is expected; does not or cannot answer the child; the bond is unsure.':
    'Między nimi: oczekuje się za dużo; rodzic nie odpowiada dziecku albo nie potrafi; więź jest niepewna.',
  'Around them: strain in the family; few people near; many moves; a home that is not safe; where the child sleeps.':
    'Wokół nich: napięcie w rodzinie; mało ludzi blisko; wiele przeprowadzek; dom, który nie jest bezpieczny; miejsce, w którym śpi dziecko.',
  'Around them: what weighs on feelings; quarrels after a separation; drink or drugs in the family; “honour”; visitors nobody knows.':
    'Wokół nich: co obciąża uczucia; kłótnie po rozstaniu; alkohol lub narkotyki w rodzinie; „honor”; goście, których nikt nie zna.',
  'Say what was seen, not what somebody is.': 'Powiedz, co widziano, a nie jaki ktoś jest.',
  'A list of troubles is not an explanation, and it is never added up.':
    'Lista kłopotów to nie wyjaśnienie i nigdy się jej nie sumuje.',
  'What was seen, when, by whom?': 'Co widziano, kiedy, kto?',
  'Between parent and child': 'Między rodzicem a dzieckiem',
  'Around them': 'Wokół nich',
  'Which of the four feels true, and why?': 'Która z czterech jest dla Ciebie prawdziwa i dlaczego?',
  'Feels true': 'Prawda dla mnie',
  'Each person says it in words for each child. What links all four sides here? Nothing is worked out from the lists.':
    'Każda osoba mówi to słowami o każdym dziecku. Co łączy tu wszystkie cztery strony? Nic nie wylicza się z list.',
  'Which side weighs most today? What would tip it?': 'Która strona waży dziś najwięcej? Co by ją przechyliło?',
  'How do the four sides hang together for this child?': 'Jak łączą się cztery strony u tego dziecka?',
  'Where would the child put themselves?': 'Gdzie dziecko umieściłoby siebie?',
  'Did you decide before you read the lists? What would change your mind?':
    'Czy Twoje zdanie było gotowe przed przeczytaniem list? Co by je zmieniło?',
  'How does what is strong here make the hard things lighter?': 'Jak to, co tu mocne, ułatwia to, co trudne?',
  'How does what protects them help them grow strong?': 'Jak to, co ich chroni, pomaga im nabierać siły?',
  'How do the hard things make them easier to hurt?': 'Jak to, co trudne, sprawia, że łatwiej ich zranić?',
  'Where protection is missing, how much easier to hurt does that make them?':
    'Gdzie brakuje ochrony, o ile łatwiej ich przez to zranić?',
  'And where protection is there, which weak spot does it answer?':
    'A gdzie ochrona jest, na które słabe miejsce odpowiada?',
  'Strong, with much against them': 'Mocni, z wieloma przeciwnościami',
  'Strong, and protected': 'Mocni i chronieni',
  'Easy to hurt, with much against them': 'Łatwi do zranienia, z wieloma przeciwnościami',
  'Easy to hurt, and protected': 'Łatwi do zranienia i chronieni',
  'Who is here, and what we want to understand.': 'Kto tu jest i co chcemy zrozumieć.',
  'Which child are we thinking about? Each child has their own picture.':
    'O którym dziecku myślimy? Każde dziecko ma własny obraz.',
  'Inside people': 'W ludziach',
  'What is strong, and what is easy to hurt.': 'Co jest mocne, a co łatwo zranić.',
  'What was seen? By whom, when?': 'Co widziano? Kto, kiedy?',
  'Around people': 'Wokół ludzi',
  'What is against them, and what protects them.': 'Co jest przeciw nim, a co ich chroni.',
  'Is it there now? How often?': 'Czy to jest teraz? Jak często?',
  'How they meet': 'Jak się spotykają',
  'Where two sides meet, what does one do to the other?': 'Gdzie spotykają się dwie strony: co jedna robi z drugą?',
  'Read the questions on the edges. Each answer is a card.':
    'Czytaj pytania na krawędziach. Każda odpowiedź to kartka.',
  'Which feels true': 'Co jest prawdziwe',
  'Everybody says in words which quarter feels true, and why.':
    'Każda osoba mówi słowami, która ćwiartka jest dla niej prawdziwa i dlaczego.',
  'No dot is put anywhere. Your words count.': 'Nigdzie nie stawia się kropki. Liczą się Twoje słowa.',
  'Which help fits this picture.': 'Jaka pomoc pasuje do tego obrazu.',
  'What could become stronger? What could protect more?':
    'Co mogłoby stać się mocniejsze? Co mogłoby bardziej chronić?',
  'What do we, the services, have to provide?': 'Co musimy dać my, służby?',
  'When we look at it again.': 'Kiedy znowu na to spojrzymy.',
  'When do we look at this picture again?': 'Kiedy znowu spojrzymy na ten obraz?',
  'We look at the picture again': 'Patrzymy na obraz znowu',
  'What is good?': 'Co jest dobre?',
  'People, places, things you like.': 'Ludzie, miejsca, rzeczy, które lubisz.',
  'What worries you?': 'Co Cię martwi?',
  Worries: 'Zmartwienia',
  'Big or small.': 'Duże lub małe.',
  'What do you wish?': 'Czego sobie życzysz?',
  Wishes: 'Życzenia',
  'If you could choose.': 'Gdyby to od Ciebie zależało.',
}
