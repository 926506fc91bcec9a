/** Where a meeting is, what that part is for, and leading it. */
export const stages = {
  about: 'تفصیل، وقفہ: یہ حصہ کس لیے ہے، اور وقفہ مانگنا',
  aboutShort: 'تفصیل، وقفہ',
  lead: 'چلائیں',
  left_one: 'تقریباً {{count}} منٹ باقی',
  left_other: 'تقریباً {{count}} منٹ باقی',
  over: 'اس کے لیے رکھا گیا وقت ختم ہو گیا',
  overBy_one: '{{count}} منٹ زیادہ',
  overBy_other: '{{count}} منٹ زیادہ',
  moved: 'میٹنگ “{{part}}” پر چلی گئی ہے۔',
  show: 'دکھائیں',
  stay: 'یہیں رہیں',
  closed: 'میٹنگ بند ہے',
  closedTitle: 'میٹنگ بند ہے۔',
  closedBody: 'سب کچھ پڑھا جا سکتا ہے۔ اب کچھ نہیں لیا جاتا۔',
  endShort: 'بند کریں',
  away: {
    title: '{{name}} اس وقت اس بورڈ پر نہیں۔',
    body: 'میٹنگ جیسی ہے ویسی جاری ہے، اور کچھ ضائع نہیں ہوا۔',
  },
  break: {
    asked: '{{name}} نے وقفہ مانگا ہے۔',
    alone: 'یہ صرف آپ کو نظر آتا ہے۔',
    somebody: 'کسی نے وقفہ مانگا ہے۔',
    whoLater: 'یہ کون ہے، وہ آپ کی سکرین دکھانا بند ہونے پر یہاں لکھا ہو گا۔',
    pause: 'ابھی وقفہ کریں',
    away: 'ہٹائیں',
    awayLong: '{{name}} کا وقفہ مانگنا ہٹائیں',
  },
  parts: {
    end: 'میٹنگ بند کریں',
  },
}
