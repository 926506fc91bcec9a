/** Who comes in, who is there, and handing a device on. */
export const people = {
  late: {
    you: 'آپ کے آنے سے پہلے میٹنگ شروع ہو چکی تھی۔ اس بورڈ پر جو کچھ ہے وہ سب آپ کو نظر آتا ہے۔ جو سکور آپ کے آنے سے پہلے کھولے گئے، وہ آپ سے نہیں پوچھے جائیں گے۔',
    dismiss: 'میں نے پڑھ لیا',
  },
  door: {
    waitsFor: '{{count}} انتظار میں',
    waitsFor_other: '{{count}} انتظار میں',
  },
  before: {
    banner: 'میٹنگ ابھی شروع نہیں ہوئی۔ اسے {{chair}} شروع کریں گے؛ آپ کو کچھ نہیں کرنا۔',
  },
}
