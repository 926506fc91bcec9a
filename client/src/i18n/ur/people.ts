/** Who comes in, who is there, and handing a device on. */
export const people = {
  late: {
    you: 'آپ کے آنے سے پہلے میٹنگ شروع ہو چکی تھی۔ اس بورڈ پر جو کچھ ہے وہ سب آپ کو نظر آتا ہے۔ جو سکور آپ کے آنے سے پہلے کھولے گئے، وہ آپ سے نہیں پوچھے جائیں گے۔',
    dismiss: 'میں نے پڑھ لیا',
  },
  attends: { room: 'کمرے میں', video: 'ویڈیو پر', phone: 'فون پر', apologies: 'معذرت بھیجی ہے' },
  without: 'آلے کے بغیر',
  door: {
    waitsFor: '{{count}} انتظار میں',
    waitsFor_other: '{{count}} انتظار میں',
  },
  manage: {
    open: 'بدلیں',
    openFor: '{{name}} کے لیے کچھ بدلیں',
    close: 'ہو گیا',
  },
  quorum: {
    title: 'کورم',
    met: 'کافی ادارے یہاں ہیں:',
    notMet: 'ابھی کافی ادارے یہاں نہیں:',
    nobody: 'کوئی نہیں',
  },
  before: {
    banner: 'میٹنگ ابھی شروع نہیں ہوئی۔ اسے {{chair}} شروع کریں گے؛ آپ کو کچھ نہیں کرنا۔',
  },
}
