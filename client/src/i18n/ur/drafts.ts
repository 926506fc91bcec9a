/** Cards that nobody else can see yet. */
export const drafts = {
  list: 'یہاں آپ کے مسودے',
  mine: 'آپ کا مسودہ۔ صرف اس آلے پر۔',
  refused: 'پھر سے مسودہ ہے۔ {{reason}}',
  edit: 'آگے لکھیں',
  editLong: 'آگے لکھیں: {{words}}',
  post: 'بورڈ پر رکھیں',
  postLong: 'بورڈ پر رکھیں: {{words}}',
  keep: 'مسودے کے طور پر رکھیں',
  count_one: 'آپ کا {{count}} مسودہ ہے، صرف اس آلے پر۔',
  count_other: 'آپ کے {{count}} مسودے ہیں، صرف اس آلے پر۔',
  some_one: 'ان میں سے {{count}} اب بورڈ پر جا سکتا ہے۔',
  some_other: 'ان میں سے {{count}} اب بورڈ پر جا سکتے ہیں۔',
  wait_one: 'یہ میٹنگ کے کسی اور حصے میں بورڈ پر جا سکتا ہے۔',
  wait_other: 'یہ میٹنگ کے کسی اور حصے میں بورڈ پر جا سکتے ہیں۔',
  postAll_one: 'اسے رکھیں',
  postAll_other: 'میرے سب رکھیں ({{count}})',
}
