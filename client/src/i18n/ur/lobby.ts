import type { MeetingKind } from '@evenhand/shared/domain/meeting'
import type { Role } from '@evenhand/shared/domain/role'

const role: Record<Role, string> = {
  chair: 'چیئرپرسن',
  minute_taker: 'ریکارڈ نویس',
  social_worker: 'سوشل ورکر',
  partner_professional: 'پیشہ ور فرد',
  parent_carer: 'والدین یا دیکھ بھال کرنے والے',
  family_network: 'خاندان یا دوست',
  child: 'بچہ یا نوجوان',
  advocate: 'حمایتی (ایڈووکیٹ)',
  interpreter: 'ترجمان',
  observer_trainee: 'سیکھنے کے لیے موجود، صرف دیکھنا',
}

const kind: Record<MeetingKind, string> = {
  initial_child_protection_conference: 'بچے کے تحفظ کی کانفرنس (چائلڈ پروٹیکشن کانفرنس)',
  family_network_meeting: 'خاندان اور قریبی لوگوں کی میٹنگ',
  group_supervision: 'گروپ سپرویژن میٹنگ',
}

/** The way in: the first page, the link page and the example. */
export const lobby = {
  role,
  kind,
  join: {
    title: 'کیا یہ آپ ہیں؟',
    invites: '{{by}} کی طرف سے آپ کو دعوت ہے: {{kind}}، {{date}}۔',
    ask: 'کیا آپ <name>{{name}}</name> ہیں؟',
    forOne: 'یہ لنک ایک شخص کے لیے ہے۔ اگر یہ آپ نہیں، تو کچھ بھی نہیں کھولا گیا۔',
    shows: 'آپ جو لکھیں، اس کے ساتھ آپ کا نام نظر آتا ہے۔ سکور تب تک بند رہتے ہیں جب تک سب کے سکور نہ کھولے جائیں۔',
    kept: 'نہ اکاؤنٹ، نہ کچھ انسٹال کرنا۔ آپ جو لکھیں وہ میٹنگ کے ساتھ رکھا جاتا ہے، اس آلے پر نہیں۔',
    yes: 'جی ہاں، میں {{name}} ہوں',
    no: 'نہیں، یہ میں نہیں',
    opening: 'میٹنگ کھل رہی ہے…',
  },
  notMe: {
    title: 'بتانے کا شکریہ',
    body: 'کچھ بھی نہیں کھولا گیا۔ براہِ کرم جس نے یہ لنک بھیجا، اُسے بتا دیں کہ یہ آپ کے پاس آ گیا۔ پھر یہ صفحہ بند کر دیں۔',
  },
  noLink: {
    title: 'جو لنک آپ کو بھیجا گیا تھا اسے کھولیں',
    body: 'اس صفحے کو آپ کے پیغام کا پورا لنک چاہیے۔ پیغام پر واپس جائیں اور لنک دوبارہ دبائیں۔',
  },
  usedLink: {
    title: 'یہ لنک استعمال ہو چکا ہے',
    body: 'ہر لنک ایک بار چلتا ہے۔',
    ifYou: 'اگر یہ پہلے آپ ہی نے اسی آلے پر استعمال کیا تھا، تو میٹنگ کو اپنے کھلے ٹیبز میں دیکھیں۔',
    else: 'اگر نہیں، تو بھیجنے والے سے نیا لنک مانگ لیں۔ اس میں ایک لمحہ لگتا ہے۔',
  },
  unknownLink: {
    title: 'یہ لنک اب نہیں چلتا',
    body: 'شاید یہ بہت پرانا ہے، یا آپ کے لیے نیا بنا دیا گیا ہے۔',
    else: 'کوئی نیا پیغام دیکھیں جس میں لنک ہو۔ یا بھیجنے والے سے نیا لنک مانگ لیں۔',
  },
  notFound: {
    title: 'یہاں کوئی صفحہ نہیں',
    body: 'شاید پتہ کٹا ہوا ہے۔ اگر کسی نے آپ کو لنک بھیجا تھا تو اسے پیغام سے دوبارہ کھولیں۔',
    home: 'پہلے صفحے پر جائیں',
  },
}
