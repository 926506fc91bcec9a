/** A word to the chair alone. What stands on the screen says as little as it can: somebody may look on. */
export const quiet = {
  open: 'خاموش پیغام',
  openSeen: 'خاموش پیغام، دیکھ لیا گیا',
  openAsked: 'خاموش پیغام، آپ کے لیے ایک سوال',
  title: '{{chair}} کے نام خاموش پیغام',
  lead: 'اسے صرف {{chair}} دیکھتے ہیں۔ دباتے ہی یہ بند ہو جاتا ہے۔',
  say: {
    'cannot-talk': 'میرے لیے ابھی کھل کر بات کرنا ممکن نہیں',
    'talk-alone': 'براہِ کرم مجھے فون کریں، یا مجھ سے اکیلے میں بات کریں',
    break: 'مجھے وقفہ چاہیے',
    'agreed-word': 'وہ لفظ جو ہم نے طے کیا تھا',
  },
  silent: 'اس کے بعد یہاں کچھ نہ دکھائیں',
  seen: '{{chair}} نے دیکھ لیا ہے۔',
  sent: 'یہ {{chair}} کے پاس ہے۔',
  close: 'بند کریں',
  asked: '{{chair}} کا سوال: کیا آپ کے لیے بات کرنا محفوظ ہے؟',
  answer: { yes: 'ہاں', no: 'نہیں', later: 'مجھ سے بعد میں پوچھیں' },
  notSent: 'یہ نہیں گیا۔ براہِ کرم دوبارہ کوشش کریں۔',
}
