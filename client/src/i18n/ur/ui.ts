/** Words that every page shares. */
export const ui = {
  name: 'Evenhand',
  title: '{{page}} · Evenhand',
  skip: 'سیدھے اصل مواد پر جائیں',
  loading: 'آ رہا ہے…',
  tryAgain: 'دوبارہ کوشش کریں',
  close: 'بند کریں',
  cancel: 'منسوخ کریں',
  copied: 'کاپی ہو گیا',
  copyByHand: 'اس براؤزر نے کاپی نہیں کرنے دیا۔ تحریر کو منتخب کریں اور خود کاپی کریں۔',
  show: 'دکھائیں',
  hide: 'چھپائیں',
  showOf: 'دکھائیں: {{label}}',
  hideOf: 'چھپائیں: {{label}}',
  optional: 'لازمی نہیں',
  problems: 'براہِ کرم انہیں دوبارہ دیکھیں',
  offline: {
    title: 'سرور تک رسائی نہیں ہو رہی',
    body: 'دیکھیں کہ کنکشن ہے، پھر دوبارہ کوشش کریں۔ آپ کا لکھا ہوا کچھ ضائع نہیں ہوا۔',
  },
  refused: { title: 'یہ نہیں ہو سکا' },
  signIn: 'سائن اِن کریں',
  wentWrong: {
    title: 'اس صفحے پر کچھ خرابی ہو گئی',
    body: 'یہ صفحہ چلنا بند ہو گیا۔ جو پہلے محفوظ ہوا تھا وہ اب بھی موجود ہے۔',
    again: 'دوبارہ لوڈ کریں',
  },
}
